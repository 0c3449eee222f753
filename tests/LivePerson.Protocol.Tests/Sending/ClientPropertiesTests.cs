using System.Net;

namespace LivePerson.Protocol.Tests.Sending;

public sealed class ClientPropertiesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Default_SendsNoHeader()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);

        await Senders.Over(handler).SendAsync(Senders.Typing, Stop);

        Assert.DoesNotContain("Client-Properties", handler.Requests.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_AreOneLineOfAsciiThatReadsBack()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);
        ClientPropertiesHeader properties = new() { AppId = "ä\r\nX-Injected: 1\u007f👋", OsName = "\"\\" };

        await Sender(handler, properties).SendAsync(Senders.Typing, Stop);

        const string Prefix = "Client-Properties: ";
        string header = handler.Requests.Single().Split('\n').Single(
            static line => line.StartsWith(Prefix, StringComparison.Ordinal));
        Assert.Equal(
            """Client-Properties: {"type":".ClientProperties","appId":"\u00e4\r\nX-Injected: 1\u007f\ud83d\udc4b","osName":"\"\\"}""",
            header);
        Assert.Equal(properties, ClientPropertiesHeader.Parse(header[Prefix.Length..]));
    }

    [Fact]
    public void PropertiesAgainstTheirSchema_AreRefusedAtOnce()
    {
        ClientPropertiesHeader properties = new() { AppId = new string('x', 65) };

        InvalidRequestException refused = Assert.Throws<InvalidRequestException>(
            () => Sender(new ScriptedHandler(HttpStatusCode.OK, Senders.Sent), properties));

        Assert.Equal("/appId", refused.Violations.Single().Pointer);
        Assert.StartsWith("Client-Properties was not sent.", refused.Message, StringComparison.Ordinal);
    }

    private static ConnectorSender Sender(HttpMessageHandler handler, ClientPropertiesHeader properties) => new(
        new HttpClient(handler),
        ConnectorEndpoint.FromDomain("va.msg.example", "le12345678"),
        new FixedCredentials())
    {
        ClientProperties = properties,
    };
}
