using System.Text.Json;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp diff</c> tells what breaks from what is only new.</summary>
public sealed class DiffTests
{
    private const string Old = """
        {
          "properties": { "id": { "type": "string" }, "size": { "type": "integer" }, "state": { "$ref": "#/$defs/State" } },
          "required": ["id"],
          "$defs": { "State": { "enum": ["OPEN", "SHUT"] } }
        }
        """;

    private const string New = """
        {
          "properties": { "id": { "type": "string" }, "size": { "type": "number" }, "state": { "$ref": "#/$defs/State" }, "note": { "type": "string" } },
          "required": ["id", "size"],
          "$defs": { "State": { "enum": ["OPEN", "LOST"] } }
        }
        """;

    [Fact]
    public async Task Folders_AreCompared()
    {
        using TemporaryFolder folder = Folders(Old, New);

        LppResult result = await Lpp.RunAsync(folder.Path, "diff", "old", "new");

        Assert.Equal(
            """
            wire+source the member "size" of Order: it became required
            source      the member "size" of Order: it is decimal now
            wire+source the value "SHUT" of State: it was removed
            new         the member "note" of Order: it was added
            new         the value "LOST" of State: it was added
            5 differences: 3 breaking, 2 harmless.

            """,
            result.MustExitWith(1).Output);
    }

    [Fact]
    public async Task Additions_AreFine()
    {
        using TemporaryFolder folder = Folders("""{ "properties": { "id": { "type": "string" } } }""", """{ "properties": { "id": { "type": "string" }, "at": { "type": "integer" } } }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "diff", "old", "new");

        Assert.Equal("new         the member \"at\" of Order: it was added\n1 difference: 0 breaking, 1 harmless.\n", result.MustExitWith(0).Output);
    }

    [Fact]
    public async Task LockAndItsFolder_DoNotDiffer()
    {
        using TemporaryFolder folder = Folders(Old, New);
        await Lpp.RunAsync(folder.Path, "lock", "old");

        LppResult result = await Lpp.RunAsync(folder.Path, "diff", "old/protocol.lock.json", "old");

        Assert.Equal("No difference.\n", result.MustExitWith(0).Output);
    }

    [Fact]
    public async Task Json_SaysWhatBreaks()
    {
        using TemporaryFolder folder = Folders(Old, New);

        LppResult result = await Lpp.RunAsync(folder.Path, "diff", "old", "new", "--json");

        JsonElement report = JsonDocument.Parse(result.MustExitWith(1).Output).RootElement;
        Assert.True(report.GetProperty("breaksWire").GetBoolean() && report.GetProperty("breaksSource").GetBoolean());
        Assert.Equal(5, report.GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public async Task SchemasWithErrors_AreNotCompared()
    {
        using TemporaryFolder folder = Folders(Old, """{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "diff", "old", "new");

        Assert.Contains("The schemas of 'new' have errors", result.MustExitWith(2).Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Folders(string before, string after) => new TemporaryFolder()
        .Write("old/Order.schema.json", before)
        .Write("new/Order.schema.json", after);
}
