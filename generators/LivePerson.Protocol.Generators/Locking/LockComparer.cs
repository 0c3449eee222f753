using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Compares what was promised with what is: one change for one edit, however much follows from it.</summary>
internal static class LockComparer
{
    public static IReadOnlyList<LockChange> Compare(ProtocolLock before, ProtocolLock after)
    {
        LockComparison comparison = new(before, after);
        CompareSettings(comparison, before, after);
        foreach (LockedType old in before.Types)
        {
            if (comparison.Now(old.Name) is { } type)
            {
                TypeComparer.Compare(comparison, old, type);
            }
        }

        // Factories last of what types have: their parameters follow the members that they set.
        foreach (LockedType old in before.Types)
        {
            if (comparison.Now(old.Name) is { } type && type.Kind == old.Kind)
            {
                FactoryComparer.Compare(comparison, old, type);
            }
        }

        TypeRemovals.Report(comparison);
        OperationComparer.Compare(comparison, before, after);
        foreach (LockedType type in after.Types.Where(type => comparison.IsNew(type.Name)))
        {
            comparison.Add(LockChange.Addition(new(LockPart.Type, type.Name)));
        }

        Loosenings.Report(comparison);
        return comparison.Changes;
    }

    private static void CompareSettings(LockComparison comparison, ProtocolLock before, ProtocolLock after)
    {
        Compare(comparison, new(LockPart.Namespace, ""), before.Namespace, after.Namespace);
        Compare(comparison, new(LockPart.Context, ""), before.Context, after.Context);
        if (comparison.StoppedReadingBareElements)
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                new(LockPart.Settings, ""),
                "Say \"readBareElements\": true in the settings again",
                "lists are no longer read if an item stands without its list",
                Breakage.Wire);
        }
    }

    private static void Compare(LockComparison comparison, LockSubject subject, string? before, string? after)
    {
        if (before is not null && before != after)
        {
            comparison.Report(
                LockRules.LPP1079_NamespaceChanged,
                subject,
                $"Name {subject} {before} again",
                after is null ? "the settings no longer name it" : $"it is {after} now",
                Breakage.Source);
        }
    }
}
