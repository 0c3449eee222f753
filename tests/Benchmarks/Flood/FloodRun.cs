using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Security.Cryptography;
using LivePerson.Protocol.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Reliability;

/// <summary>
/// Many webhooks at once on a real server, repetitions among them, with a handler that cannot keep up. What is answered
/// with 503 is sent again, as LivePerson does.
/// </summary>
internal sealed class FloodRun(FloodPlan plan, FloodHandler handler, WebApplication application) : IDisposable
{
    private const string Account = "12345678";
    private const string Client = "flooded-client";
    private const string Secret = "flooded-secret";

    private readonly HttpClient _livePerson = new() { BaseAddress = new(application.Urls.Single()) };
    private readonly ConcurrentDictionary<FloodNotification, bool> _accepted = new();
    private readonly ConcurrentBag<double> _times = [];
    private readonly ConcurrentDictionary<HttpStatusCode, int> _answers = new();
    private int _repeated;
    private int _mostPending;

    public static async Task<FloodResult> RunAsync(FloodPlan plan, CancellationToken cancellationToken)
    {
        FloodHandler handler = new(plan);
        await using WebApplication application = Build(plan, handler);
        await application.StartAsync(cancellationToken);
        using FloodRun run = new(plan, handler, application);
        using MeterListener listener = run.ListenToPending();

        Task all = Task.WhenAll(Enumerable.Range(0, plan.InFlight)
            .Select(sender => Task.Run(() => run.SendAsync(sender, cancellationToken))));
        while (!all.IsCompleted)
        {
            listener.RecordObservableInstruments();
            await Task.WhenAny(all, Task.Delay(10, cancellationToken));
        }

        await all;
        // Ends when all that was answered with 200 is handled.
        await application.StopAsync(cancellationToken);

        return run.Check();
    }

    public void Dispose() => _livePerson.Dispose();

    private static WebApplication Build(FloodPlan plan, FloodHandler handler)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLivePersonWebhooks(options =>
        {
            (options.AccountId, options.ClientId, options.ClientSecret) = (Account, Client, Secret);
            options.MaxPending = plan.MaxPending;
        });
        WebApplication application = builder.Build();
        application.MapLivePersonWebhooks("/webhooks", handler);
        return application;
    }

    private MeterListener ListenToPending()
    {
        MeterListener listener = new()
        {
            InstrumentPublished = (instrument, it) =>
            {
                // Other floods have a factory of their own.
                if (instrument.Name == "liveperson.webhooks.pending"
                    && instrument.Meter.Scope == application.Services.GetRequiredService<IMeterFactory>())
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<int>((_, pending, _, _) => _mostPending = Math.Max(_mostPending, pending));
        listener.Start();
        return listener;
    }

    /// <summary>One of LivePerson's senders has some conversations for itself, so that their order is kept.</summary>
    private async Task SendAsync(int sender, CancellationToken cancellationToken)
    {
        Random random = new(plan.Seed + sender);
        int share = (plan.Notifications - sender + plan.InFlight - 1) / plan.InFlight;
        string[] conversations =
        [
            .. Enumerable.Range(0, plan.Conversations)
                .Where(conversation => conversation % plan.InFlight == sender)
                .Select(static conversation => $"conversation {conversation}"),
        ];
        Dictionary<string, int> newest = conversations.ToDictionary(static it => it, static _ => 0);
        for (int i = 0; i < share; i++)
        {
            string conversation = conversations[i % conversations.Length];
            bool repeats = newest[conversation] > 0 && random.NextDouble() < plan.RepeatedShare;
            int sequence = repeats ? random.Next(1, newest[conversation] + 1) : ++newest[conversation];
            Interlocked.Add(ref _repeated, repeats ? 1 : 0);
            await DeliverAsync(new(conversation, sequence), cancellationToken);
        }
    }

    private async Task DeliverAsync(FloodNotification notification, CancellationToken cancellationToken)
    {
        byte[] body = notification.ToUtf8Bytes();
        string signature = WebhookSignature.Create(body, Secret, HashAlgorithmName.SHA256);
        while (true)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, "/webhooks")
            {
                Content = new ByteArrayContent(body),
            };
            request.Headers.Add("x-liveperson-account-id", Account);
            request.Headers.Add("x-liveperson-client-id", Client);
            request.Headers.Add(WebhookSignature.HeaderName, signature);
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await _livePerson.SendAsync(request, cancellationToken);
            _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            _answers.AddOrUpdate(response.StatusCode, 1, static (_, count) => count + 1);
            if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
            {
                _accepted[notification] = true;
                return;
            }

            // LivePerson waits seconds; the flood is to go on.
            await Task.Delay(50, cancellationToken);
        }
    }

    private FloodResult Check()
    {
        Dictionary<string, long[]> heard = Enumerable.Range(0, plan.Conversations)
            .Select(static conversation => $"conversation {conversation}")
            .ToDictionary(static id => id, id => handler.HeardOf(id).ToArray());

        return new(
            Lost: _accepted.Keys.Count(change => !heard[change.ConversationId].Contains(change.Sequence)),
            Duplicated: heard.Values.Sum(static it => it.Length - it.Distinct().Count()),
            OutOfOrder: heard.Values.Count(static it => !it.SequenceEqual(it.Order())),
            Handled: heard.Values.Sum(static it => it.Length),
            _repeated,
            QueueFull: _answers.GetValueOrDefault(HttpStatusCode.ServiceUnavailable),
            Unexpected: _answers
                .Where(static it => it.Key is not (HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable))
                .Sum(static it => it.Value),
            _mostPending,
            [.. _times.Order()]);
    }
}
