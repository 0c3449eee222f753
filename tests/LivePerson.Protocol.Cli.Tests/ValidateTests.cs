using System.Text.Json;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp validate</c> finds what a message violates, and keeps its texts to itself.</summary>
public sealed class ValidateTests
{
    private const string Secret = "my card is 4111";

    private const string Message = $$"""
        {
          "kind": "req",
          "id": "1",
          "type": "ms.PublishEvent",
          "body": {
            "dialogId": "d-1",
            "event": { "type": "ContentEvent", "contentType": "text/plain", "message": "{{Secret}}" }
          }
        }
        """;

    [Fact]
    public async Task DocumentedMessage_IsValid()
    {
        using TemporaryFolder folder = new TemporaryFolder().Write("request.json", "\uFEFF" + Message);

        LppResult result = await Lpp.RunAsync(folder.Path, "validate", "PublishEvent", "request.json");

        Assert.Equal("request.json: valid PublishEvent.\n", result.MustExitWith(0).Output);
    }

    [Fact]
    public async Task Violations_HaveTheirPlace()
    {
        using TemporaryFolder folder = new TemporaryFolder().Write("request.json", Message.Replace("d-1", "", StringComparison.Ordinal));

        LppResult result = await Lpp.RunAsync(folder.Path, "validate", "PublishEvent", "request.json");

        Assert.Equal(
            """
            request.json(6,17): error: /body/dialogId violates minLength (1), its length is 0.
            request.json: 1 finding, not a valid PublishEvent.

            """,
            result.MustExitWith(1).Output);
    }

    [Fact]
    public async Task StandardInput_IsReadForADash()
    {
        LppResult result = await Lpp.RunWithInputAsync(Repository.Root, Message, "validate", "PublishEvent", "-");

        Assert.Equal("(standard input): valid PublishEvent.\n", result.MustExitWith(0).Output);
    }

    [Theory]
    [InlineData($"\"{Secret}\"", "7", "(7,80): error: /body/event/message cannot be read, byte 175: expected a string.")]
    [InlineData("\"d-1\"", "null", "(6,17): error: /body/dialogId cannot be read, byte 89: expected a string.")]
    [InlineData("\"id\": \"1\",", "", "(9,1): error: /id cannot be read, byte 189: expected")]
    [InlineData($"{Secret}\"", Secret, "expected well-formed JSON, at most 64 levels deep.")]
    public async Task UnreadableMessage_SaysWhatWasExpectedWhere(string text, string instead, string expected)
    {
        LppResult result = await Lpp.RunWithInputAsync(Repository.Root, Message.Replace(text, instead, StringComparison.Ordinal), "validate", "PublishEvent", "-");

        Assert.Contains(expected, result.MustExitWith(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"ContentEvent\"", "\"my card is 4111\"")]
    [InlineData("\"text/plain\"", "\"my card is 4111\"")]
    [InlineData("\"req\"", "\"my card is 4111\"")]
    [InlineData("\"d-1\"", "[\"my card is 4111\"]")]
    [InlineData("\"message\": ", "\"message\": \"my card is 4111\", \"message\": ")]
    [InlineData("4111\" }", "4111\" ")]
    public async Task TextsOfAMessage_AreNeverPrinted(string text, string instead)
    {
        string message = Message.Replace(text, instead, StringComparison.Ordinal);

        LppResult plain = await Lpp.RunWithInputAsync(Repository.Root, message, "validate", "PublishEvent", "-");
        LppResult json = await Lpp.RunWithInputAsync(Repository.Root, message, "validate", "PublishEvent", "-", "--json");

        Assert.DoesNotContain("4111", plain.Output + plain.Errors + json.Output + json.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_HasPointerAndPlace()
    {
        LppResult result = await Lpp.RunWithInputAsync(Repository.Root, Message.Replace("d-1", "", StringComparison.Ordinal), "validate", "PublishEvent", "-", "--json");

        JsonElement report = JsonDocument.Parse(result.MustExitWith(1).Output).RootElement;
        Assert.False(report.GetProperty("isValid").GetBoolean());
        JsonElement finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ["pointer=/body/dialogId", "line=6", "column=17", "message=/body/dialogId violates minLength (1), its length is 0.", "keyword=minLength", "limit=1", "length=0"],
            finding.EnumerateObject().Select(it => $"{it.Name}={it.Value}"));
    }
}
