using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Hosting;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// Ends typing in all dialogs when the process is asked to stop: before other services stop, within a time limit, once.
/// From then on nothing begins typing.
/// </summary>
internal sealed class TypingStop(DialogLanes lanes, StopSignal stop) : IHostedLifecycleService
{
    // LivePerson limits the requests of an account that run at the same time.
    private const int Parallelism = 32;

    // What hangs must not use up the whole limit; it comes again in the next round.
    private static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(500);

    private readonly object _lock = new();
    private Task? _stopping;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => EndTypingAsync(cancellationToken);

    // A host that knows no StoppingAsync comes here first.
    public Task StopAsync(CancellationToken cancellationToken) => EndTypingAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task EndTypingAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _stopping ??= RunAsync(cancellationToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        await stop.GiveAsync().ConfigureAwait(false);
        IReadOnlyList<DialogLane> shown = lanes.FindShown();
        if (shown.Count == 0)
        {
            return;
        }

        Log.TypingEndsAtStop(lanes.Logger, shown.Count);
        using CancellationTokenSource limit = new(lanes.Options.StopTimeout, lanes.Clock);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            while (shown.Count > 0)
            {
                await RunRoundAsync(shown, either.Token).ConfigureAwait(false);
                shown = lanes.FindShown();
                if (shown.Count > 0)
                {
                    await Task.Delay(BetweenRounds, lanes.Clock, either.Token).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            Log.TypingLeftAtStop(lanes.Logger, lanes.FindShown().Count);
        }
    }

    private Task RunRoundAsync(IReadOnlyList<DialogLane> shown, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            shown,
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            TryAsync);

    private async ValueTask TryAsync(DialogLane lane, CancellationToken cancellationToken)
    {
        using CancellationTokenSource longest = new(LongestTry, lanes.Clock);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(longest.Token, cancellationToken);
        try
        {
            await lane.EndTypingAtStopAsync(either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsForNextRound(exception, cancellationToken))
        {
            // Counted and traced like every call.
        }
    }

    private static bool IsForNextRound(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        LivePersonException => true,
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };
}
