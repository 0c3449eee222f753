namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Keeps the values of one round of a loop apart from those of the round before.</summary>
internal static class Renaming
{
    private const string Lost = "lost ";

    /// <summary>Moves what is known under a name to the name with "old" before it, and forgets what was there.</summary>
    public static PathState Forget(PathState state, string name)
    {
        string old = "old" + name;
        if (!IsMentioned(state, name))
        {
            return state;
        }

        return state with
        {
            Slots = state.Slots.SelectValues((_, value) => Rename(value, name, old)),
            Facts = state.Facts.Without(subject => subject.Contains(name)),
            Dialogs = state.Dialogs.Select((key, status) => new(Rename(key, name, old), status)),
        };
    }

    /// <summary>The same for the elements of a sequence when it moves on: states stay, what was last sent does not.</summary>
    public static PathState MoveOn(PathState state, string element) => state with
    {
        Facts = state.Facts.Without(subject => subject.Contains(element)),
        Dialogs = state.Dialogs.SelectValues((key, status) =>
            Names.IsWithin(key, element) ? status with { LastState = null, IsClosed = false } : status),
    };

    private static bool IsMentioned(PathState state, string name) =>
        state.Slots.Entries.Any(slot => slot.Value.Key?.Contains(name) == true || slot.Value is Message or Holder)
        || state.Facts.Entries.Any(fact => fact.Key.Contains(name))
        || state.Dialogs.Entries.Any(dialog => dialog.Key.Contains(name));

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
        Cursor cursor when cursor.Source.Contains(name) => cursor with { Source = cursor.Source.Replace(name, old) },
        _ => value,
    };
}
