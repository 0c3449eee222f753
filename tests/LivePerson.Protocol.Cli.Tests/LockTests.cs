using System.Text.Json;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp lock</c> writes what later edits are held against, and says what accepting them means.</summary>
public sealed class LockTests
{
    private const string Lock = "schema/protocol.lock.json";
    private const string Before = """{ "type": "object", "properties": { "id": { "type": "string", "maxLength": 64 }, "note": { "type": "string", "maxLength": 9 } } }""";
    private const string After = """{ "type": "object", "properties": { "id": { "type": "string", "maxLength": 32 }, "note": { "type": "string" }, "at": { "type": "integer" } } }""";

    [Fact]
    public async Task OwnLock_IsUpToDate()
    {
        LppResult result = await Lpp.RunAsync(Repository.Root, "lock", "schema", "--check");

        Assert.True(result.ExitCode == 0, result.Output + "CONTRIBUTING.md says how (\"Change what is locked\").");
    }

    [Fact]
    public async Task FirstRun_WritesTheLock()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);

        LppResult result = await Lpp.RunAsync(folder.Path, "lock", "schema");

        Assert.Equal("schema/protocol.lock.json: locked 1 type, 0 operations.\n", result.MustExitWith(0).Output);
        Assert.Contains("\n        \"id\": { \"name\": \"Id\", \"type\": \"string\", \"limits\": [{ \"maxLength\": 64 }] },\n", folder.Read(Lock), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingChanged_LeavesTheFileAlone()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);
        await Lpp.RunAsync(folder.Path, "lock", "schema");
        DateTime written = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.PathOf(Lock), written);

        LppResult again = await Lpp.RunAsync(folder.Path, "lock", "schema");

        Assert.Equal("schema/protocol.lock.json is up to date: 1 type, 0 operations.\n", again.MustExitWith(0).Output);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.PathOf(Lock)));
    }

    [Fact]
    public async Task Edits_AreNamedAndAccepted()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);
        await Lpp.RunAsync(folder.Path, "lock", "schema");
        folder.Write("schema/Sample.schema.json", After);

        LppResult check = await Lpp.RunAsync(folder.Path, "check", "schema");
        LppResult accept = await Lpp.RunAsync(folder.Path, "lock", "schema");
        LppResult checkAgain = await Lpp.RunAsync(folder.Path, "check", "schema");

        Assert.Contains("(1,63): error LPP1073: Give the member \"id\" of Sample \"maxLength\": 64 again, or accept the change with \"lpp lock schema\"", check.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            wire        the member "id" of Sample: "maxLength" is 32 now
            new         the member "at" of Sample: it was added
            looser      the member "note" of Sample: "maxLength": 9 is gone
            schema/protocol.lock.json: locked 1 type, 0 operations anew.

            """,
            accept.MustExitWith(0).Output);
        checkAgain.MustExitWith(0);
    }

    [Fact]
    public async Task Check_FindsALockThatIsNotUpToDateAndWritesNothing()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);
        LppResult absent = await Lpp.RunAsync(folder.Path, "lock", "schema", "--check");
        await Lpp.RunAsync(folder.Path, "lock", "schema");
        LppResult current = await Lpp.RunAsync(folder.Path, "lock", "schema", "--check");
        string text = folder.Read(Lock);
        folder.Write("schema/Sample.schema.json", After);

        LppResult outdated = await Lpp.RunAsync(folder.Path, "lock", "schema", "--check");

        absent.MustExitWith(1);
        current.MustExitWith(0);
        Assert.EndsWith("schema/protocol.lock.json is not up to date: renew it with \"lpp lock schema\".\n", outdated.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.Equal(text, folder.Read(Lock));
    }

    [Fact]
    public async Task SchemasWithErrors_LeaveTheLockAlone()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);
        await Lpp.RunAsync(folder.Path, "lock", "schema");
        string text = folder.Read(Lock);
        folder.Write("schema/Sample.schema.json", """{ "type": "strin" }""");

        LppResult result = await Lpp.RunAsync(folder.Path, "lock", "schema");

        Assert.EndsWith("schema/protocol.lock.json was not written: 1 error.\n", result.MustExitWith(1).Output, StringComparison.Ordinal);
        Assert.Equal(text, folder.Read(Lock));
    }

    [Fact]
    public async Task UnreadableLock_IsWrittenAnew()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before).Write(Lock, "<<<<<<< ours");

        LppResult result = await Lpp.RunAsync(folder.Path, "lock", "schema");

        Assert.Contains("over a lock that could not be read", result.MustExitWith(0).Output, StringComparison.Ordinal);
        (await Lpp.RunAsync(folder.Path, "check", "schema")).MustExitWith(0);
    }

    [Fact]
    public async Task Json_NamesEachChange()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample(Before);
        await Lpp.RunAsync(folder.Path, "lock", "schema");
        folder.Write("schema/Sample.schema.json", After);

        LppResult result = await Lpp.RunAsync(folder.Path, "lock", "schema", "--json");

        JsonElement report = JsonDocument.Parse(result.MustExitWith(0).Output).RootElement;
        Assert.Equal((Lock, true), (report.GetProperty("file").GetString(), report.GetProperty("isWritten").GetBoolean()));
        Assert.Equal(
            ["LPP1073 [\"wire\"] member Sample.id", " [] member Sample.at", " [] member Sample.note"],
            report.GetProperty("changes").EnumerateArray().Select(Describe));
    }

    private static string Describe(JsonElement change) =>
        $"{(change.TryGetProperty("rule", out JsonElement rule) ? rule.GetString() : "")} {change.GetProperty("breaks").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)} "
        + $"{change.GetProperty("part")} {change.GetProperty("type")}.{change.GetProperty("name")}";
}
