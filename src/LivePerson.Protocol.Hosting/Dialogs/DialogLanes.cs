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

    public void Drop(DialogLane lane) => _lanes.TryRemove(new(lane.DialogId, lane));

    public void CountTyping(bool isShown)
    {
        if (isShown)
        {
            metrics.TypingBegan();
        }
        else
        {
            metrics.TypingEnded();
        }
    }

    public IReadOnlyList<DialogLane> FindShown() => [.. _lanes.Values.Where(static lane => lane.IsTypingShown)];
}
