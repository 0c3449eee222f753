using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>All dialogs, open and closed.</summary>
internal sealed class DialogStore
{
    private readonly object _lock = new();
    private readonly Dictionary<string, EmulatedDialog> _dialogs = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];

    public IReadOnlyList<string> Ids
    {
        get
        {
            lock (_lock)
            {
                return [.. _ids];
            }
        }
    }

    /// <summary>Opens a conversation with its main dialog, which has the conversation's id.</summary>
    public EmulatedDialog Open(Consumer consumer)
    {
        string id = Guid.NewGuid().ToString("D");
        EmulatedDialog dialog = new(id, id, consumer);
        lock (_lock)
        {
            _dialogs.Add(id, dialog);
            _ids.Add(id);
        }

        return dialog;
    }

    public bool TryGet(string id, [NotNullWhen(true)] out EmulatedDialog? dialog)
    {
        lock (_lock)
        {
            return _dialogs.TryGetValue(id, out dialog);
        }
    }

    public EmulatedDialog Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out EmulatedDialog? dialog)
            ? dialog
            : throw new KeyNotFoundException("The emulator has not opened a dialog with this id.");
    }
}
