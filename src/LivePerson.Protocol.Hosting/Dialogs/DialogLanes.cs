using System.Collections.Concurrent;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// The lanes of all dialogs in which something is going on; those of idle dialogs are dropped.
/// </summary>
internal sealed class DialogLanes(
    IOptions<LivePersonConnectorOptions> options,
    StopSignal stop,
    TimeProvider clock,
    ConnectorMetrics metrics,
    ConnectorLogger logger)
{
    private readonly ConcurrentDictionary<string, DialogLane> _lanes = new(StringComparer.Ordinal);

    public LivePersonConnectorOptions Options { get; } = options.Value;

    public TimeProvider Clock => clock;

    public ILogger Logger => logger.Value;

    /// <summary>Is told when a dialog begins or ends to show typing.</summary>
    public Action<bool> TypingChanged { get; } = metrics.TypingChanged;

    public bool IsStopping => stop.IsStopping;

    /// <summary>How many dialogs something is kept for.</summary>
    public int Count => _lanes.Count;

    /// <summary>The dialog's lane, kept until <see cref="DialogLane.Leave"/>.</summary>
    public DialogLane Use(string dialogId)
    {
        while (true)
        {
            DialogLane lane = _lanes.GetOrAdd(dialogId, static (id, lanes) => new(id, lanes), this);
            if (lane.TryUse())
            {
                return lane;
            }

            // Dropped between the two; it is about to leave the dictionary.
            Drop(lane);
        }
    }

    /// <summary>Runs what is not a state in its turn.</summary>
    /// <exception cref="DialogOverloadedException">Too many calls wait.</exception>
    public async Task<TResult> RunInTurnAsync<TState, TResult>(
        string dialogId,
        string operation,
        TState state,
        Func<TState, Turn, CancellationToken, ValueTask<TResult>> work,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        cancellationToken.ThrowIfCancellationRequested();
        DialogLane lane = Use(dialogId);
        Turn? turn = null;
        try
        {
            turn = lane.Take(operation);
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);

            return await work(state, turn, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave(turn);
        }
    }

    public void Drop(DialogLane lane) => _lanes.TryRemove(new(lane.DialogId, lane));

    public IReadOnlyList<DialogLane> FindShown() => [.. _lanes.Values.Where(static lane => lane.IsTypingShown)];
}
