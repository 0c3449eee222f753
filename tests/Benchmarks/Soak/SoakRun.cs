using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LivePerson.Protocol.Reliability;

/// <summary>
/// Many dialogs with typing and texts against an emulator that fails in all its ways, and a process that is stopped in
/// the middle and followed by another one.
/// </summary>
internal sealed class SoakRun : IDisposable
{
    private readonly SoakPlan _plan;
    private readonly LivePersonEmulator _emulator;
    private readonly OutcomeCounts _outcomes = new();
    private readonly string[] _dialogs;
    private readonly ConcurrentDictionary<string, bool> _accepted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stuck = new(StringComparer.Ordinal);
    private int _nextEpisode;

    private SoakRun(SoakPlan plan, LivePersonEmulator emulator)
    {
        _plan = plan;
        _emulator = emulator;
        _dialogs = new string[plan.Dialogs];
    }

    public static async Task<SoakResult> RunAsync(SoakPlan plan, CancellationToken cancellationToken)
    {
        // What was exchanged is not looked at, and would fill the memory.
        await using LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { MaxExchanges = 0 }, cancellationToken);
        using SoakRun run = new(plan, emulator);
        await run.OpenAsync(cancellationToken);
        emulator.Faults = new()
        {
            Share = plan.FaultShare,
            Seed = plan.Seed,
            // Too late: nobody waits for it any more, and yet it was processed.
            Delay = plan.Patience + TimeSpan.FromMilliseconds(100),
        };
        await run.LiveAsync(plan.Episodes / 2, cancellationToken);
        await run.LiveAsync(plan.Episodes, cancellationToken);

        return run.Check();
    }

    public void Dispose() => _outcomes.Dispose();

    /// <summary>One process, from start to stop, which ends when so many episodes have begun.</summary>
    private async Task LiveAsync(int untilEpisode, CancellationToken cancellationToken)
    {
        using IHost host = Build(options => options.AttemptTimeout = _plan.Patience);
        _outcomes.ListenTo(host.Services.GetRequiredService<IMeterFactory>());
        await host.StartAsync(cancellationToken);
        IConnector connector = host.Services.GetRequiredService<IConnector>();
        TaskCompletionSource stopsNow = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task[] workers =
        [
            .. Enumerable.Range(0, _plan.Parallelism).Select(worker => Task.Run(
                () => WorkAsync(connector, worker, untilEpisode, stopsNow, cancellationToken), cancellationToken)),
        ];

        // In the middle of it: the workers still have their last episodes under way.
        await stopsNow.Task.WaitAsync(cancellationToken);
        await host.StopAsync(cancellationToken);
        await Task.WhenAll(workers);
        _stuck.UnionWith(_dialogs.Where(dialog => _emulator.AgentSees(dialog).IsTyping));
    }

    /// <summary>A worker has some of the dialogs for itself, so that the order of its calls is the order of the texts.</summary>
    private async Task WorkAsync(
        IConnector connector,
        int worker,
        int untilEpisode,
        TaskCompletionSource stopsNow,
        CancellationToken cancellationToken)
    {
        int own = (_plan.Dialogs - worker + _plan.Parallelism - 1) / _plan.Parallelism;
        for (int turn = 0; ; turn++)
        {
            int episode = Interlocked.Increment(ref _nextEpisode);
            if (episode > untilEpisode)
            {
                Interlocked.Decrement(ref _nextEpisode);
                stopsNow.TrySetResult();

                return;
            }

            int dialog = worker + (turn % own * _plan.Parallelism);
            await LiveEpisodeAsync(connector, dialog, episode, cancellationToken);
        }
    }

    private async Task LiveEpisodeAsync(
        IConnector connector, int dialog, int episode, CancellationToken cancellationToken)
    {
        IConsumerConnector consumer = connector.ForConsumer($"consumer {dialog}");
        string dialogId = _dialogs[dialog];
        TypingScope? scope = null;
        try
        {
            scope = await consumer.BeginTypingAsync(dialogId, cancellationToken);
        }
        catch (LivePersonException)
        {
            // Told to its caller, which writes all the same.
        }

        // Two at once: they must arrive in this order.
        Task[] texts =
        [
            SendAsync(consumer, dialogId, $"{episode:D8} a", cancellationToken),
            SendAsync(consumer, dialogId, $"{episode:D8} b", cancellationToken),
        ];
        await Task.WhenAll(texts);

        // One in ten forgets to end typing; the time-out does it then.
        if (scope is not null && episode % 10 != 0)
        {
            await scope.DisposeAsync();
        }
    }

    private async Task SendAsync(
        IConsumerConnector consumer, string dialogId, string text, CancellationToken cancellationToken)
    {
        try
        {
            await consumer.SendTextAsync(dialogId, text, cancellationToken);
            _accepted[text] = true;
        }
        catch (LivePersonException)
        {
            _accepted[text] = false;
        }
    }

    private async Task OpenAsync(CancellationToken cancellationToken)
    {
        // Nothing fails yet, on the busiest machine.
        using IHost host = Build(static options => options.AttemptTimeout = TimeSpan.FromMinutes(1));
        IConnector connector = host.Services.GetRequiredService<IConnector>();
        await Parallel.ForAsync(
            0,
            _plan.Dialogs,
            new ParallelOptions { MaxDegreeOfParallelism = _plan.Parallelism, CancellationToken = cancellationToken },
            async (dialog, token) => _dialogs[dialog] = await connector.ForConsumer($"consumer {dialog}")
                .OpenAsync(cancellationToken: token));
    }

    private IHost Build(Action<LivePersonConnectorOptions> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddLivePersonConnector(Configure);
        builder.Services.AddLivePersonConnector(configure);
        return builder.Build();
    }

    // LivePerson's waits, a hundred times shorter.
    private void Configure(LivePersonConnectorOptions options)
    {
        LivePersonEmulatorOptions credentials = new();
        options.AccountId = _emulator.AccountId;
        options.ClientId = credentials.ClientId;
        options.ClientSecret = credentials.ClientSecret;
        options.DomainApiAddress = _emulator.BaseAddress;
        options.ServerFaultDelays =
            [TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(150)];
        options.RateLimitDelay = TimeSpan.FromMilliseconds(10);
        options.LoginRateLimitDelay = TimeSpan.FromMilliseconds(50);
        options.ComposingInterval = TimeSpan.FromMilliseconds(50);
        options.TypingTimeout = TimeSpan.FromMilliseconds(300);
        options.StopTimeout = TimeSpan.FromMinutes(1);
    }

    private SoakResult Check()
    {
        AgentView[] views = [.. _dialogs.Select(_emulator.AgentSees)];
        string[][] texts =
        [
            .. views.Select(static view => view.Messages
                .Select(static message => ((TextEvent)message.Event).Message)
                .ToArray()),
        ];
        HashSet<string> arrived = [.. texts.SelectMany(static dialog => dialog)];
        int all = texts.Sum(static dialog => dialog.Length);

        return new(
            _stuck.Count,
            Lost: _accepted.Count(text => text.Value && !arrived.Contains(text.Key)),
            Duplicated: all - arrived.Count,
            OutOfOrder: texts.Count(static dialog => !dialog.SequenceEqual(dialog.Order(StringComparer.Ordinal))),
            Accepted: _accepted.Count(static text => text.Value),
            Failed: _accepted.Count(static text => !text.Value),
            _outcomes.Counts);
    }
}
