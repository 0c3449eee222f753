using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>An application with webhooks, on a real server on loopback, and LivePerson's side of the connection.</summary>
internal sealed class WebhookApplication : IAsyncDisposable
{
    public const string Account = "42257269";
    public const string Client = "81fad476-88af-4d08-bc0e-20bc69439ed4";

    /// <summary>Of LivePerson's public sample; two signatures made with it are published.</summary>
    public const string Secret = "rl9hacst6kqilbofup64n11ga3";

    private readonly WebApplication _application;
    private readonly HttpClient _livePerson;

    private WebhookApplication(WebApplication application, LogLines log)
    {
        _application = application;
        _livePerson = new() { BaseAddress = new(application.Urls.Single()) };
        Log = log;
    }

    public LogLines Log { get; }

    public Uri Address => _livePerson.BaseAddress!;

    public IServiceProvider Services => _application.Services;

    public static Task<WebhookApplication> StartAsync(IWebhookHandler handler, Action<WebhookOptions>? configure = null) =>
        StartAsync(application => application.MapLivePersonWebhooks("/webhooks", handler), configure);

    public static async Task<WebhookApplication> StartAsync(
        Action<WebApplication> map, Action<WebhookOptions>? configure = null, Action<IServiceCollection>? register = null)
    {
        LogLines log = new();
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddLivePersonWebhooks(options =>
        {
            options.AccountId = Account;
            options.ClientId = Client;
            options.ClientSecret = Secret;
            configure?.Invoke(options);
        });
        register?.Invoke(builder.Services);

        WebApplication application = builder.Build();
        map(application);
        await application.StartAsync();
        return new(application, log);
    }

    /// <summary>Sends a body as LivePerson does; what is given takes the place of the right header, "" of none.</summary>
    public async Task<HttpStatusCode> SendAsync(
        byte[] body, string? signature = null, string account = Account, string client = Client, HttpMethod? method = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Post, "/webhooks") { Content = new ByteArrayContent(body) };
        Add("x-liveperson-account-id", account);
        Add("x-liveperson-client-id", client);
        Add("x-liveperson-signature", signature ?? WebhookSignature.Create(body, Secret, HashAlgorithmName.SHA1));
        using HttpResponseMessage response = await _livePerson.SendAsync(request);
        return response.StatusCode;

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _application.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _livePerson.Dispose();
        await _application.DisposeAsync();
    }
}

/// <summary>Everything that is logged, exceptions too.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
