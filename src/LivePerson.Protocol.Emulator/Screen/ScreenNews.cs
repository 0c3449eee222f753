using System.Threading.Channels;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>
/// What one page has not shown yet. However slow the page is, it grows no longer than there are conversations.
/// </summary>
internal sealed class ScreenNews
{
    private readonly object _lock = new();
    private readonly Channel<bool> _signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private HashSet<string> _conversationIds = [];

    public void Add(string conversationId)
    {
        lock (_lock)
        {
            _conversationIds.Add(conversationId);
        }

        Signal();
    }

    public void Signal() => _signal.Writer.TryWrite(true);

    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) =>
        _signal.Reader.ReadAsync(cancellationToken);

    /// <summary>The conversations that are new, once.</summary>
    public IReadOnlyCollection<string> Take()
    {
        lock (_lock)
        {
            HashSet<string> taken = _conversationIds;
            _conversationIds = [];
            return taken;
        }
    }
}
