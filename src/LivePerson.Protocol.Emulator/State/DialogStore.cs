using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>All dialogs, open and closed.</summary>
internal sealed class DialogStore
{
    private readonly object _lock = new();
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
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
    public Dialog Open(Consumer consumer)
    {
        string id = Guid.NewGuid().ToString("D");
        Dialog dialog = new(id, id, consumer);
        lock (_lock)
        {
            _dialogs.Add(id, dialog);
            _ids.Add(id);
        }

        return dialog;
    }

    public bool TryGet(string id, [NotNullWhen(true)] out Dialog? dialog)
    {
        lock (_lock)
        {
            return _dialogs.TryGetValue(id, out dialog);
        }
    }

    public Dialog Get(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryGet(id, out Dialog? dialog)
            ? dialog
            : throw new KeyNotFoundException("The emulator has not opened a dialog with this id.");
    }
}
