using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of a member that is still there.</summary>
internal static class MemberComparer
{
    public static void Compare(LockComparison comparison, string typeName, LockedMember before, LockedMember after)
    {
        LockSubject subject = new(LockPart.Member, typeName, before.JsonName);
        if (before.Name != after.Name)
        {
            comparison.Report(
                LockRules.LPP1064_MemberRenamed,
                subject,
                $"Name {subject} {before.Name} again with \"x-name\"",
                $"it is named {after.Name} in C# now",
                Breakage.Source);
        }

        // What became of its type is an error of that type.
        if (comparison.Mentioned(before.Type).Any(comparison.IsOfAnotherKind))
        {
            return;
        }

        if (before.Constant != after.Constant)
        {
            CompareConstants(comparison, subject, before, after);
            return;
        }

        string type = comparison.Translate(before.Type);
        if (type != after.Type)
        {
            // Whether null is one of its values belongs to the type, and is told with it.
            bool isNarrowed = !WireTypes.Accepts(after.Type, type, comparison)
                || (before.IsNullable && !after.IsNullable);
            comparison.Report(
                LockRules.LPP1066_TypeChanged,
                subject,
                $"Give {subject} the type {type}{(before.IsNullable && !after.IsNullable ? " or null" : "")} again",
                $"it is {after.Type} now",
                isNarrowed ? Breakage.WireAndSource : Breakage.Source);
        }
        else
        {
            LimitComparer.Compare(comparison, subject, before.Limits, after.Limits);
            CompareReading(comparison, subject, before, after);
        }

        CompareRequired(comparison, subject, before, after);
        if (type == after.Type)
        {
            CompareNull(comparison, subject, before, after);
        }
    }

    private static void CompareConstants(
        LockComparison comparison, LockSubject subject, LockedMember before, LockedMember after)
    {
        (string undo, string fact, Breakage breaks) = (before.Constant, after.Constant) switch
        {
            (null, { } now) => ($"Leave {subject} open", $"it is fixed to {now} now", Breakage.WireAndSource),
            ({ } old, null) => ($"Fix {subject} to {old} again", "it is open now", Breakage.Source),
            ({ } old, { } now) => ($"Fix {subject} to {old} again", $"it is {now} now", Breakage.Wire),
            _ => throw new InvalidOperationException("Two constants that are both absent do not differ."),
        };
        comparison.Report(LockRules.LPP1070_ConstantChanged, subject, undo, fact, breaks);
    }

    private static void CompareRequired(
        LockComparison comparison, LockSubject subject, LockedMember before, LockedMember after)
    {
        if (!before.IsRequired && after.IsRequired && !after.Reads.Contains("absent"))
        {
            comparison.Report(
                LockRules.LPP1067_BecameRequired,
                subject,
                $"Make {subject} optional again",
                "it became required",
                after.Constant is null ? Breakage.WireAndSource : Breakage.Wire);
        }
        else if (before.IsRequired && !after.IsRequired && after.Constant is null && !before.IsNullable)
        {
            comparison.Report(
                LockRules.LPP1068_BecameNullable,
                subject,
                $"Make {subject} required again",
                "it became optional, and so null where it is absent",
                Breakage.Source);
        }
    }

    private static void CompareNull(
        LockComparison comparison, LockSubject subject, LockedMember before, LockedMember after)
    {
        if (before.IsNullable && !after.IsNullable)
        {
            comparison.Report(
                LockRules.LPP1069_NullForbidden,
                subject,
                $"Allow null for {subject} again",
                "it can no longer be null",
                before.IsRequired ? Breakage.WireAndSource : Breakage.Wire);
        }
        else if (!before.IsNullable && after.IsNullable && before.IsRequired && after.IsRequired)
        {
            comparison.Report(
                LockRules.LPP1068_BecameNullable,
                subject,
                $"Forbid null for {subject} again",
                "it can be null now",
                Breakage.Source);
        }
    }

    private static void CompareReading(
        LockComparison comparison, LockSubject subject, LockedMember before, LockedMember after)
    {
        foreach (string alias in before.Aliases.Except(after.Aliases))
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                subject,
                $"Read {subject} from \"{alias}\" again",
                $"\"{alias}\" is no longer read",
                Breakage.Wire);
        }

        foreach (string form in before.Reads.Except(after.Reads).Where(form => IsOwn(comparison, form, after)))
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                subject,
                $"Give {subject} \"x-reads\": \"{form.Split('/').Last()}\" again",
                $"it is no longer read if {Describe(form)}",
                Breakage.Wire);
        }

        if (!before.Writes.Equals(after.Writes))
        {
            comparison.Report(
                LockRules.LPP1075_ReadingNarrowed,
                subject,
                before.Writes.Count > 0
                    ? $"Give \"x-writes\" back to {subject}"
                    : $"Take \"x-writes\" away from {subject}",
                after.Writes.Count > 0
                    ? "a list of one is written bare now"
                    : "a list of one is no longer written bare",
                Breakage.Wire);
        }
    }

    // An optional member may be absent; a setting that was taken back for all lists is told once.
    private static bool IsOwn(LockComparison comparison, string form, LockedMember after) =>
        form.Split('/').Last() switch
        {
            "absent" => after.IsRequired,
            "element" => !comparison.StoppedReadingBareElements,
            _ => true,
        };

    private static string Describe(string form) => form.Split('/').Last() switch
    {
        "absent" => "it is absent",
        "element" => "an item stands without its list",
        string other => $"it is a {other}",
    };
}
