namespace LivePerson.Protocol.Tests.Sending;

/// <summary>Senders over a scripted handler.</summary>
internal static class Senders
{
    public const string Sent = """{"reqId":"1","code":"OK","body":{"sequence":7}}""";

    public static PublishEvent Typing { get; } = PublishEvent.Create(Samples.DialogId, ChatStateEvent.Composing);

    public static ConnectorSender Over(
        HttpMessageHandler handler, IConnectorCredentials? credentials = null, TimeSpan? timeout = null)
    {
        HttpClient client = new(handler) { Timeout = timeout ?? TimeSpan.FromSeconds(100) };
        ConnectorEndpoint endpoint = ConnectorEndpoint.FromDomain("va.msg.example", "le12345678");

        return new(client, endpoint, credentials ?? new FixedCredentials());
    }
}
