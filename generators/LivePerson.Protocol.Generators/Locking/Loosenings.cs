namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// What is different and breaks nobody: said when a lock is renewed or two are compared, never by the compiler. Where
/// an error stands already, nothing is added to it.
/// </summary>
internal static class Loosenings
{
    public static void Report(LockComparison comparison)
    {
        foreach (LockedType before in comparison.TypesBefore)
        {
            if (comparison.Now(before.Name) is { } after && after.Kind == before.Kind)
            {
                Compare(comparison, before, after);
            }
        }
    }

    private static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        Add(comparison, new(LockPart.Type, after.Name),
        [
            .. When(!before.IsOther && after.IsOther, "values that are no object are kept now"),
            .. When(!before.IsOpen && after.IsOpen, "members that the schema does not name are kept now"),
            .. When(!before.IsRoot && after.IsRoot, "it is a message of its own now"),
            .. When(!before.HasInstances && after.HasInstances, "it has a shared instance for each value now"),
            .. Added("it is read from", before.Reads, after.Reads),
            .. Limits(before.Limits, after.Limits),
        ]);
        foreach (LockedMember member in before.Members)
        {
            if (after.Members.FirstOrDefault(it => it.JsonName == member.JsonName) is { } now)
            {
                Add(comparison, new(LockPart.Member, after.Name, member.JsonName), Facts(member, now));
            }
        }

        foreach (LockedCase old in before.Cases)
        {
            if (after.Cases.FirstOrDefault(it => it.Type == comparison.Renamed(old.Type)) is { } now
                && LockText.Of(now) != LockText.Of(old))
            {
                Add(comparison, new(LockPart.Case, after.Name, now.Type), ["it is recognised by other members"]);
            }
        }

        foreach (LockedFactory factory in before.Factories)
        {
            if (after.Factories.FirstOrDefault(it => it.Name == factory.Name) is { } now
                && now.Parameters.Count > factory.Parameters.Count)
            {
                Add(comparison, new(LockPart.Factory, after.Name, factory.Name), ["it has another optional parameter"]);
            }
        }
    }

    private static IEnumerable<string> Facts(LockedMember before, LockedMember after) =>
    [
        .. When(before.IsRequired && !after.IsRequired, "it may be absent now"),
        .. When(!before.IsNullable && after.IsNullable, "it can be null now"),
        .. Added("it is read from", before.Aliases, after.Aliases),
        .. Added("it is read from", before.Reads, after.Reads),
        .. Limits(before.Limits, after.Limits),
    ];

    private static IEnumerable<string> Limits(EquatableArray<LockedLimit> before, EquatableArray<LockedLimit> after) =>
        before
            .Where(limit => !after.Contains(limit))
            .Select(limit => after.FirstOrDefault(it => it.Keyword == limit.Keyword) is { } now
                ? $"\"{limit.Keyword}\" is {now.Json} now, it was {limit.Json}"
                : $"\"{limit.Keyword}\": {limit.Json} is gone");

    private static IEnumerable<string> Added(
        string words, EquatableArray<string> before, EquatableArray<string> after) =>
        after.Except(before).Select(text => $"{words} \"{text}\", too");

    private static string[] When(bool isTrue, string fact) => isTrue ? [fact] : [];

    private static void Add(LockComparison comparison, LockSubject subject, IEnumerable<string> facts)
    {
        if (comparison.Changes.Any(change => change.Subject == subject))
        {
            return;
        }

        foreach (string fact in facts)
        {
            comparison.Add(LockChange.Loosening(subject, fact));
        }
    }
}
