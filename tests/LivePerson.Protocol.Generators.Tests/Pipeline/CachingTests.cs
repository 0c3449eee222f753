namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>What is done again after an edit: nothing that did not change, and no more than it asks for.</summary>
public sealed class CachingTests
{
    private static readonly UserProject Shop = UserProject.Of(
        ("Customer", """{ "properties": { "name": { "type": "string" }, "address": { "$ref": "Place.schema.json" } } }"""),
        ("Order", """{ "required": ["customer"], "properties": { "customer": { "$ref": "Customer.schema.json" } } }"""),
        ("Place", """{ "properties": { "street": { "type": "string" } } }"""),
        ("Receipt", """{ "properties": { "total": { "type": "number" } } }"""));

    [Fact]
    public void EditInCSharp_DoesNothingAgain()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryProject.Whole);

        GeneratorRun edited = run.AfterSource("namespace Acme; public class Added;");

        Assert.Empty(StepReasons.Rerun(edited.Result));
        Assert.Empty(StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void CopyOfEveryFile_DoesNothingAgain()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryProject.Whole);

        GeneratorRun edited = run.After(project => project with
        {
            Files = [.. project.Files.Select(file => new SchemaText(file.Path, file.Item, file.Text))],
        });

        Assert.Empty(StepReasons.Rerun(edited.Result));
        Assert.Empty(StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void WhiteSpaceInASchema_IsReadAgainAndEmitsNothing()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project.With("Customer", "\n\n  " + TextOf(project, "Customer").Replace(": {", ":\n    {")));

        Assert.Equal([TrackingNames.ReadSchema, TrackingNames.ParseSchema], StepReasons.Rerun(edited.Result));
        Assert.Empty(StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void EditInsideASchema_EmitsItAlone()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project.With("Customer", """
            { "properties": { "name": { "type": "string" }, "age": { "type": "integer" }, "address": { "$ref": "Place.schema.json" } } }
            """));

        Assert.Equal(["Customer.Json.g.cs", "Customer.g.cs"], StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void EditThatMakesATypeAnother_EmitsWhatRefersToItToo()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project.With("Customer", """{ "enum": ["NEW", "KNOWN"] }"""));

        Assert.Equal(
            ["ChatJsonContext.g.cs", "Customer.Json.g.cs", "Customer.g.cs", "Order.Json.g.cs", "Order.g.cs"],
            StepReasons.Emitted(edited.Result));
    }

    [Theory]
    [InlineData("Aardvark")]
    [InlineData("Middle")]
    [InlineData("Zebra")]
    public void SchemaAdded_EmitsItAndTheContext(string name)
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryProject.Whole);

        GeneratorRun edited = run.After(project => project.With(name, """{ "properties": { "id": { "type": "string" } } }"""));

        Assert.Equal(
            [$"{name}.Json.g.cs", $"{name}.g.cs", "ProtocolJsonContext.g.cs"],
            StepReasons.Emitted(edited.Result).OrderBy(file => file == "ProtocolJsonContext.g.cs"));
    }

    [Fact]
    public void SchemaRemoved_EmitsTheContextAlone()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project.Without("Receipt"));

        Assert.Equal(["ChatJsonContext.g.cs"], StepReasons.Emitted(edited.Result));
        Assert.DoesNotContain("Receipt.g.cs", edited.Sources.Keys);
    }

    [Fact]
    public void FirstSchemaRemoved_LeavesThoseBehindItAlone()
    {
        GeneratorRun run = GeneratorRun.Of(Shop.With("Aardvark", """{ "properties": { "id": { "type": "string" } } }"""));

        GeneratorRun edited = run.After(project => project.Without("Aardvark"));

        Assert.Equal(["ChatJsonContext.g.cs"], StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void OtherOrderOfTheFiles_EmitsNothing()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project with { Files = [.. project.Files.Reverse()] });

        Assert.Empty(StepReasons.Emitted(edited.Result));
    }

    [Fact]
    public void MistakeInASchema_LeavesTheOthersAlone()
    {
        GeneratorRun run = GeneratorRun.Of(Shop);

        GeneratorRun edited = run.After(project => project.With("Receipt", """{ "properties": { "total": { "type": "number" }, } }"""));

        Findings.AssertAre(edited.Problems, "schema/Receipt.schema.json(1,48): error LPP1001");
        Assert.Empty(StepReasons.Emitted(edited.Result));
    }

    private static string TextOf(UserProject project, string name) =>
        project.Files.Single(file => file.Path.EndsWith($"/{name}.schema.json", StringComparison.Ordinal)).Text;
}
