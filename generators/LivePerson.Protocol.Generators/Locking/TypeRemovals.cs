using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// Types that are gone or renamed. One that only followed from another change is not worth a second error: the type of
/// a removed member, or what a removed type was made of.
/// </summary>
internal static class TypeRemovals
{
    public static void Report(LockComparison comparison)
    {
        HashSet<string> explained = new(StringComparer.Ordinal);
        foreach (string mentioned in comparison.Changes
            .Where(change => change.Rule is not null)
            .SelectMany(it => Mentioned(comparison, it))
            .ToList())
        {
            Explain(comparison, mentioned, explained);
        }

        IEnumerable<LockedType> gone = comparison.TypesBefore
            .Where(type => comparison.Now(type.Name)?.Name != type.Name)
            .OrderBy(type => !type.IsRoot)
            .ThenBy(type => type.Name.Length)
            .ThenBy(type => type.Name, StringComparer.Ordinal);
        foreach (LockedType type in gone.Where(type => !explained.Contains(type.Name)).ToList())
        {
            if (explained.Contains(type.Name))
            {
                continue;
            }

            Explain(comparison, type.Name, explained);
            Report(comparison, type);
        }
    }

    private static void Report(LockComparison comparison, LockedType type)
    {
        if (comparison.Now(type.Name) is { } now)
        {
            comparison.Report(
                LockRules.LPP1062_TypeRenamed,
                new(LockPart.Type, now.Name),
                $"Name the type {type.Name} again",
                $"it is named {now.Name} now",
                Breakage.Source);
            return;
        }

        LockSubject subject = new(LockPart.Type, type.Name);
        comparison.Report(
            LockRules.LPP1061_TypeRemoved, subject, $"Bring back {subject}", "it was removed", Breakage.Source);
    }

    /// <summary>Types of the old lock that a change takes along.</summary>
    private static IEnumerable<string> Mentioned(LockComparison comparison, LockChange change)
    {
        LockedType? owner = comparison.TypesBefore.FirstOrDefault(
            type => comparison.Renamed(type.Name) == change.Subject.Type);
        return change.Subject.Part switch
        {
            LockPart.Member => owner?.Members
                .Where(member => member.JsonName == change.Subject.Name)
                .SelectMany(member => comparison.Mentioned(member.Type)) ?? [],
            LockPart.Case => [change.Subject.Name],
            LockPart.Type when change.Rule == LockRules.LPP1078_KindChanged =>
                owner is null ? [] : Parts(comparison, owner),
            _ => [],
        };
    }

    private static void Explain(LockComparison comparison, string name, HashSet<string> explained)
    {
        if (comparison.Before(name) is not { } type || comparison.Now(name)?.Name == name || !explained.Add(name))
        {
            return;
        }

        foreach (string part in Parts(comparison, type))
        {
            Explain(comparison, part, explained);
        }
    }

    private static IEnumerable<string> Parts(LockComparison comparison, LockedType type) =>
        type.Members.SelectMany(member => comparison.Mentioned(member.Type)).Concat(type.Cases.Select(it => it.Type));
}
