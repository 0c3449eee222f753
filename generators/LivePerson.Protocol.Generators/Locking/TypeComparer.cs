using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of a type that is still there.</summary>
internal static class TypeComparer
{
    public static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        LockSubject subject = new(LockPart.Type, after.Name);
        if (before.Kind != after.Kind)
        {
            comparison.Report(
                LockRules.LPP1078_KindChanged,
                subject,
                $"Make {subject} {Describe(before.Kind)} again",
                $"it is {Describe(after.Kind)} now",
                Breakage.WireAndSource);
            return;
        }

        MembersComparer.Compare(comparison, before, after);
        EnumComparer.Compare(comparison, before, after);
        UnionComparer.Compare(comparison, before, after);
        LimitComparer.Compare(comparison, subject, before.Limits, after.Limits);
        CompareFacts(comparison, subject, before, after);
    }

    private static void CompareFacts(
        LockComparison comparison, LockSubject subject, LockedType before, LockedType after)
    {
        if (before.IsOpen && !after.IsOpen)
        {
            comparison.Report(
                LockRules.LPP1074_Closed,
                subject,
                after.Kind == LockedKind.Tuple
                    ? $"Allow further items in {subject} again"
                    : $"Allow further members in {subject} again",
                after.Kind == LockedKind.Tuple
                    ? "items that the schema does not name are refused now, and the property that kept them is gone"
                    : "members that the schema does not name are refused now, and AdditionalMembers is gone",
                Breakage.WireAndSource);
        }

        if (before.IsOther && !after.IsOther)
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                subject,
                $"Take \"type\" away from {subject}",
                "values that are no object are refused now, and the property that kept them is gone",
                Breakage.WireAndSource);
        }

        if (before.IsRoot && !after.IsRoot)
        {
            comparison.Report(
                LockRules.LPP1078_KindChanged,
                subject,
                $"Keep {subject} in a file of its own",
                "it is no longer a message of its own, with Parse and ToUtf8Bytes",
                Breakage.Source);
        }

        if (before.IsIdempotent != after.IsIdempotent)
        {
            comparison.Report(
                LockRules.LPP1076_OperationChanged,
                subject,
                $"Give {subject} \"x-idempotent\": {(before.IsIdempotent ? "true" : "false")} again",
                after.IsIdempotent ? "a request with it is repeated now" : "a request with it is no longer repeated",
                Breakage.Wire);
        }

        foreach (string form in before.Reads.Except(after.Reads))
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                subject,
                $"Read {subject} from a {form}, too, with \"x-reads\"",
                $"it is no longer read from a {form}",
                Breakage.Wire);
        }

        // A second open member takes the instances away; if it, or the enum, is an error already, nothing is to be
        // added.
        bool isExplained = comparison.IsBroken(after.Name)
            || before.Members.SelectMany(member => comparison.Mentioned(member.Type)).Any(comparison.IsOfAnotherKind);
        if (before.HasInstances && !after.HasInstances && !isExplained)
        {
            comparison.Report(
                LockRules.LPP1078_KindChanged,
                subject,
                $"Leave {subject} with one open member, an enum",
                "it has no shared instance for each value any more",
                Breakage.Source);
        }
    }

    private static string Describe(LockedKind kind) => kind switch
    {
        LockedKind.Object => "an object",
        LockedKind.Tuple => "a tuple",
        LockedKind.Value => "a single value",
        LockedKind.Union => "a union",
        _ => "an enum",
    };
}
