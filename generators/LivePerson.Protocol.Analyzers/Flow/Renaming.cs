namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Keeps the values of one round of a loop apart from those of the round before.</summary>
internal static class Renaming
{
    private const string Lost = "lost ";

    /// <summary>Moves what is known under a name to the name with "old" before it, and forgets what was there.</summary>
    public static PathState Forget(PathState state, string name)
    {
        if (!IsMentioned(state, name))
        {
            return state;
        }

        string old = "old" + name;
        return state with
        {
            Slots = state.Slots.Without(slot => slot is string path && path.Contains(name))
                .SelectValues((_, value) => Rename(value, name, old)),
            Facts = state.Facts.Without(subject => subject.Contains(name)),
            Dialogs = state.Dialogs.Any(name, static (key, _, name) => key.Contains(name))
                ? state.Dialogs.Select((key, status) => new(Rename(key, name, old), status))
                : state.Dialogs,
        };
    }

    /// <summary>The same for the elements of a sequence when it moves on: states stay, what was last sent does not.</summary>
    public static PathState MoveOn(PathState state, string element) => state with
    {
        Facts = state.Facts.Without(subject => subject.Contains(element)),
        Dialogs = state.Dialogs.SelectValues((key, status) =>
            Names.IsWithin(key, element) ? status with { LastState = null, IsClosed = false } : status),
    };

    /// <summary>Gives the members of an object that holds one value more their new names.</summary>
    public static PathState Move(PathState state, string before, string after) => state with
    {
        Slots = state.Slots.Select((slot, value) => slot is string path && Names.IsWithin(path, before)
            ? new(after + path.Substring(before.Length), value)
            : new(slot, value)),
    };

    /// <summary>Gives what is known of an object's members to another object as well.</summary>
    public static PathState Copy(PathState state, string from, string to)
    {
        foreach (KeyValuePair<object, Value> slot in state.Slots.Entries)
        {
            if (slot.Key is string path && Names.IsWithin(path, from))
            {
                state = state.WithSlot(to + path.Substring(from.Length), slot.Value);
            }
        }

        return state;
    }

    private static bool IsMentioned(PathState state, string name) =>
        state.Slots.Any(name, static (slot, value, name) => value is Message or Holder
            || value.Key?.Contains(name) == true
            || (slot is string path && path.Contains(name)))
        || state.Facts.Any(name, static (subject, _, name) => subject.Contains(name))
        || state.Dialogs.Any(name, static (dialog, _, name) => dialog.Contains(name));

    private static string Rename(string key, string name, string old) =>
        key.StartsWith(Lost, StringComparison.Ordinal) ? key
        : key.Contains(old) ? Lost + key
        : key.Replace(name, old);

    private static Value Rename(Value value, string name, string old) => value switch
    {
        Named named when named.Name.Contains(name) => named.Name.Contains(old) ? Value.Unknown : new Named(named.Name.Replace(name, old)),
        Test test when test.Subject.Contains(name) => Value.Unknown,
        Message { Dialog: { } dialog } message when dialog.Key?.Contains(name) == true =>
            message with { Dialog = Rename(dialog, name, old) },
        Holder holder when holder.Key?.Contains(name) == true => holder with
        {
            Held = new([.. holder.Held.Values.Select(held => Rename(held, name, old))]),
            Place = holder.Place!.Contains(old) ? null : holder.Place.Replace(name, old),
        },
        Cursor cursor when cursor.Source.Contains(name) => cursor with { Source = cursor.Source.Replace(name, old) },
        _ => value,
    };
}
