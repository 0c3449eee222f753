using System.Net.Http.Headers;

namespace LivePerson.Protocol.Benchmarks.Sending;

/// <summary>The same request in two ways: by the sender, and by a client that is given finished bytes.</summary>
internal sealed class Calls : IDisposable
{
    private readonly HttpClient _client = new();
    private readonly Uri _address;
    private readonly ConnectorSender _sender;
    private readonly PublishEvent _request = PublishEvent.Create(Texts.DialogId, ChatStateEvent.Composing);
    private readonly byte[] _json;
    private readonly MediaTypeHeaderValue _mediaType = new("application/json");

    public Calls(int port)
    {
        ConnectorEndpoint endpoint = ConnectorEndpoint.FromDomain($"127.0.0.1:{port}", "12345678");
        _address = new(endpoint.BaseAddress, "api/account/12345678/messaging/consumer/conversation/send?v=3");
        _sender = new(_client, endpoint, new Credentials());
        _json = _request.ToUtf8Bytes();
    }

    public Task SendAsync() => _sender.SendAsync(_request);

    public async Task PostBytesAsync()
    {
        using HttpRequestMessage message = new(HttpMethod.Post, _address);
        message.Headers.TryAddWithoutValidation("Authorization", Texts.AppToken);
        message.Headers.TryAddWithoutValidation("X-LP-ON-BEHALF", Texts.ConsumerToken);
        message.Content = new ByteArrayContent(_json);
        message.Content.Headers.ContentType = _mediaType;

        using HttpResponseMessage response =
            await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
    }

    public void Dispose() => _client.Dispose();

    private sealed class Credentials : IConnectorCredentials
    {
        public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new(Texts.AppToken);

        public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(Texts.ConsumerToken);
    }
}
