using System.Text.Json;
using LivePerson.Protocol.Cli.Tests.Compiler;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp check</c> says what the compiler says.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task OwnSchemas_AreFine()
    {
        LppResult result = await Lpp.RunAsync(Repository.Root, "check", "schema");

        Assert.Matches(@"\A[0-9]+ schemas in schema: nothing to report\.\n\z", result.MustExitWith(0).Output);
    }

    [Theory]
    [MemberData(nameof(BrokenSchemas.Files), MemberType = typeof(BrokenSchemas))]
    public async Task BrokenFile_IsReportedAsByTheCompiler(string file, string text)
    {
        using TemporaryFolder folder = new();
        folder.Write("schema/Order.schema.json", """{ "type": "object", "properties": { "id": { "type": "string" } } }""");
        File.WriteAllText(folder.Write("schema/" + file, "").PathOf("schema/" + file), text);

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "schema");

        string[] expected = [.. CompilerRun.Of(folder.Path, "schema").Diagnostics.Select(it => CompilerRun.Describe(it, folder.Path)).Order()];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, result.MustExitWith(1).Lines.Where(line => line.StartsWith("schema/", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task Finding_ShowsItsLineWithCaretsUnderTheToken()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""
            {
              "type": "object",
            	"properties": { "名前": { "type": "strin" } }
            }
            """);

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "schema");

        string[] lines = result.MustExitWith(1).Lines;
        Assert.StartsWith("schema/Sample.schema.json(3,34): error LPP1004: ", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            [
                """    3 │     "properties": { "名前": { "type": "strin" } }""",
                """      │                                       ^^^^^^^""",
                "1 schema in schema: 1 error.",
            ],
            lines[1..]);
    }

    [Fact]
    public async Task LongLine_IsCutAroundTheToken()
    {
        string padding = string.Join(", ", Enumerable.Range(0, 100).Select(it => $"\"member{it}\": {{ \"type\": \"string\" }}"));
        using TemporaryFolder folder = TemporaryFolder.WithSample($$"""{ "properties": { {{padding}}, "a": { "type": "strin" }, {{padding.Replace("member", "other", StringComparison.Ordinal)}} } }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "schema");

        string[] lines = result.MustExitWith(1).Lines;
        Assert.All(lines[1..3], line => Assert.True(line.Length <= 120, line));
        Assert.Equal("\"strin\"", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), 7));
    }

    [Fact]
    public async Task Warning_IsAFindingUnlessOnlyErrorsCount()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "object", "propertis": {} }""");

        LppResult all = await Lpp.RunAsync(folder.Path, "check", "schema");
        LppResult errors = await Lpp.RunAsync(folder.Path, "check", "schema", "--errors-only");

        Assert.Contains("warning LPP1003", all.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.Equal("1 schema in schema: nothing to report.\n", errors.MustExitWith(0).Output);
    }

    [Fact]
    public async Task Json_HasWhatAScriptNeeds()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("""{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "schema", "--json");

        JsonElement report = JsonDocument.Parse(result.MustExitWith(1).Output).RootElement;
        Assert.Equal((1, 1, 0), (report.GetProperty("schemas").GetInt32(), report.GetProperty("errors").GetInt32(), report.GetProperty("warnings").GetInt32()));
        JsonElement diagnostic = Assert.Single(report.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(
            ["id=LPP1004", "severity=error", "file=schema/Sample.schema.json", "line=1", "column=11", "endLine=1", "endColumn=18"],
            diagnostic.EnumerateObject().Where(it => it.Name is not ("message" or "help")).Select(it => $"{it.Name}={it.Value}"));
        Assert.EndsWith("/LPP1004.md", diagnostic.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FolderWithPlainJsonFiles_IsReadToo()
    {
        using TemporaryFolder folder = new();
        folder.Write("published/Order.json", """{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "check", "published");

        Assert.StartsWith("published/Order.json(1,11): error LPP1004: ", result.MustExitWith(1).Output, StringComparison.Ordinal);
    }
}
