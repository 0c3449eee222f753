using System.Net.Http.Headers;
using System.Text.Json;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record RawAnswer(int Status, string Text, HttpContentHeaders ContentHeaders)
{
    /// <summary>The header <c>ac-revision</c>.</summary>
    public string? Revision { get; init; }

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>LivePerson's code; fails unless the whole error has LivePerson's shape and fits the status.</summary>
    public int ErrorCode
    {
        get
        {
            Assert.Equal("application/json", ContentHeaders.ContentType?.MediaType);
            Assert.Equal(["kind", "code", "body", "type"], NamesOf(Json));
            Assert.Equal("resp", Json.GetProperty("kind").GetString());
            Assert.Equal(Status, Json.GetProperty("code").GetInt32());
            Assert.Equal(".ReqBody$ErrorResp", Json.GetProperty("type").GetString());
            JsonElement body = Json.GetProperty("body");
            Assert.Equal(["title", "details", "errorCode"], NamesOf(body));
            int errorCode = body.GetProperty("errorCode").GetInt32();
            string details = body.GetProperty("details").GetString()!;
            bool isOwnCode = details.Contains("the emulator's own", StringComparison.Ordinal);
            Assert.Equal(errorCode % 100 == 0, isOwnCode);
            return errorCode;
        }
    }

    /// <summary>The names of the members at the top.</summary>
    public IEnumerable<string> Names => NamesOf(Json);

    /// <summary>The text of a member at the top.</summary>
    public string Member(string member) => Json.GetProperty(member).GetString()!;

    private static IEnumerable<string> NamesOf(JsonElement element) =>
        element.EnumerateObject().Select(static member => member.Name);
}
