using System.Net;
using LivePerson.Protocol.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Benchmarks.Sending;

/// <summary>The same request by the connector of a host, in dialogs that do not wait for each other.</summary>
internal sealed class HostedCalls : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IConsumerConnector _consumer;
    private readonly string[] _dialogs = [.. Enumerable.Range(0, 64).Select(static i => $"{Texts.DialogId}{i}")];
    private int _calls;

    public HostedCalls(int port)
    {
        ServiceCollection services = new();
        LivePersonConnectorBuilder connector = services.AddLivePersonConnector(options =>
        {
            (options.AccountId, options.ClientId, options.ClientSecret) = ("12345678", "client", "secret");
            options.DomainApiAddress = new Uri($"http://127.0.0.1:{port}/");
        });
        // Asked for once and kept: no part of what is measured.
        connector.Domains.ConfigurePrimaryHttpMessageHandler(
            () => new OneAnswer($$"""{"baseURI":"127.0.0.1:{{port}}"}"""));
        connector.Tokens.ConfigurePrimaryHttpMessageHandler(
            () => new OneAnswer($$"""{"access_token":"{{Texts.AppToken}}","token":"{{Texts.ConsumerToken}}"}"""));
        _services = services.BuildServiceProvider();
        _consumer = _services.GetRequiredService<IConnector>().ForConsumer("consumer");
    }

    public Task SendAsync() => _consumer.SendTextAsync(
        _dialogs[(uint)Interlocked.Increment(ref _calls) % _dialogs.Length], "Hello, where is my parcel?");

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private sealed class OneAnswer(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json) });
    }
}
