using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>
/// What waits for the handler. Each conversation has a lane, first in, first out; a lane with something in it stands in
/// line for a worker, and is with at most one worker at a time.
/// </summary>
internal sealed class DeliveryQueue(IOptions<WebhookOptions> options)
{
    private readonly int _capacity = options.Value.MaxPending;
    private readonly Dictionary<string, Queue<QueuedDelivery>> _lanes = [];
    private readonly Channel<string> _ready = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _pending;
    private bool _isClosed;

    /// <summary>How many deliveries wait or are with the handler.</summary>
    public int Pending
    {
        get
        {
            lock (_lanes)
            {
                return _pending;
            }
        }
    }

    /// <summary>Takes all of a notification or nothing of it.</summary>
    /// <returns>False if there is no room, or the queue was closed.</returns>
    public bool TryEnqueue(IReadOnlyCollection<Delivery> deliveries, HandlerSource handlers)
    {
        lock (_lanes)
        {
            // One that alone is more than the room would be refused for ever: it goes in when nothing else is there.
            if (_isClosed || (_pending > 0 && _pending + deliveries.Count > _capacity))
            {
                return false;
            }

            foreach (Delivery delivery in deliveries)
            {
                if (!_lanes.TryGetValue(delivery.Lane, out Queue<QueuedDelivery>? lane))
                {
                    _lanes.Add(delivery.Lane, lane = new());
                    _ready.Writer.TryWrite(delivery.Lane);
                }

                lane.Enqueue(new(delivery, handlers));
            }

            _pending += deliveries.Count;
            return true;
        }
    }

    /// <summary>The lanes that have something to be handled, until the queue is empty for good.</summary>
    public IAsyncEnumerable<string> ReadyLanes(CancellationToken cancellationToken) =>
        _ready.Reader.ReadAllAsync(cancellationToken);

    /// <summary>The delivery whose turn it is in a ready lane. It stays there until it is done.</summary>
    public QueuedDelivery Peek(string lane)
    {
        lock (_lanes)
        {
            return _lanes[lane].Peek();
        }
    }

    /// <summary>Takes the delivery out; what is behind it stands in line anew, behind other conversations.</summary>
    public void Done(string lane)
    {
        lock (_lanes)
        {
            Queue<QueuedDelivery> queue = _lanes[lane];
            queue.Dequeue();
            _pending--;
            if (queue.Count > 0)
            {
                _ready.Writer.TryWrite(lane);
            }
            else
            {
                _lanes.Remove(lane);
            }

            CompleteIfDrained();
        }
    }

    /// <summary>Takes nothing more.</summary>
    /// <returns>Ends when everything that was taken is done.</returns>
    public Task Close()
    {
        lock (_lanes)
        {
            _isClosed = true;
            CompleteIfDrained();
        }

        return _drained.Task;
    }

    private void CompleteIfDrained()
    {
        if (_isClosed && _pending == 0)
        {
            _ready.Writer.TryComplete();
            _drained.TrySetResult();
        }
    }
}
