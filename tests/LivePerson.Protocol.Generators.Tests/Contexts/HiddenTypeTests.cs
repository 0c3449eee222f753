using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Contexts;

/// <summary>A context of the user's own that names generated types cannot work; the error stands where it names them.</summary>
public sealed class HiddenTypeTests
{
    private const string Order = """{ "properties": { "state": { "enum": ["ON", "OFF"] } } }""";

    [Theory]
    [InlineData("typeof(«Sample»)")]
    [InlineData("typeof(List<«Sample»>)")]
    [InlineData("typeof(«Sample»[])")]
    [InlineData("typeof(«SampleState»), GenerationMode = JsonSourceGenerationMode.Metadata")]
    [InlineData("typeof(Acme.Chat.«Sample»)")]
    [InlineData("typeof(global::Acme.Chat.«Sample»)")]
    [InlineData("typeof(Dictionary<string, Chat.«Sample»>)")]
    public void GeneratedTypeInAContext_IsAnErrorWhereItIsNamed(string argument)
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of(Order).WithSource(Context(argument.Replace("«", "").Replace("»", ""))));

        Diagnostic problem = Assert.Single(run.Result.Diagnostics);
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        Assert.Equal("LPP0004", problem.Id);
        Assert.Equal((6, "[JsonSerializable(".Length + argument.IndexOf('«')), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("/project/Source0.cs", place.Path);
    }

    [Theory]
    [InlineData("typeof(Mine)")]
    [InlineData("typeof(List<string>)")]
    [InlineData("typeof(Nowhere)")]
    [InlineData("typeof(Other.Place.Sample)")]
    public void ContextOfOtherTypes_IsQuiet(string argument)
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of(Order).WithSource(Context(argument)));

        Assert.Empty(run.Problems);
    }

    [Fact]
    public void EditInCSharp_LeavesEveryStepCached()
    {
        GeneratorRun run = GeneratorRun.Of(UserProject.Of(Order).WithSource(Context("typeof(Sample)")));

        GeneratorRun edited = run.AfterSource("namespace Acme.Chat; public class Added;");

        Assert.Empty(StepReasons.Rerun(edited.Result));
        Assert.Empty(StepReasons.Emitted(edited.Result));
        Assert.Equal(run.Problems, edited.Problems);
    }

    private static string Context(string argument) => $$"""
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Acme.Chat;

        public record Mine(string Text);
        [JsonSerializable({{argument}})]
        internal partial class MyContext;
        """;
}
