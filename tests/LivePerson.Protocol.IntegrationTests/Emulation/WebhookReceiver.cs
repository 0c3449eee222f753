using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>An endpoint for notifications, on real HTTP, that answers as the test says.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedWebhook> _received = new();
    private readonly SemaphoreSlim _arrived = new(0);

    private WebhookReceiver(WebApplication application) => _application = application;

    /// <summary>What it answers; null never answers.</summary>
    public Func<ReceivedWebhook, int?> Answer { get; set; } = static _ => 200;

    public Uri Address => new(new Uri(_application.Urls.Single()), "/webhooks");

    public IReadOnlyList<ReceivedWebhook> Received => [.. _received];

    public static async Task<WebhookReceiver> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        WebhookReceiver receiver = new(application);
        application.Run(receiver.TakeAsync);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>Waits for so many more notifications.</summary>
    public async Task ArriveAsync(int count)
    {
        for (int number = 0; number < count; number++)
        {
            Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _arrived.Dispose();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body);
        ReceivedWebhook webhook = new(
            body.ToArray(),
            context.Request.Headers.ToDictionary(
                static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        _received.Enqueue(webhook);
        int? status = Answer(webhook);
        _arrived.Release();
        if (status is null)
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(
                static _ => { }, TaskScheduler.Default);
            return;
        }

        context.Response.StatusCode = status.Value;
    }
}
