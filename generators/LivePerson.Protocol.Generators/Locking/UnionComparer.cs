using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of the cases of a union.</summary>
internal static class UnionComparer
{
    public static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        foreach (LockedCase old in before.Cases)
        {
            LockSubject subject = new(LockPart.Case, after.Name, old.Type);
            LockedCase? now = after.Cases.FirstOrDefault(it => it.Type == comparison.Renamed(old.Type));
            if (now is null)
            {
                comparison.Report(
                    LockRules.LPP1072_CaseChanged,
                    subject,
                    $"Bring back {subject}",
                    "it was removed",
                    Breakage.WireAndSource);
            }
            else if (Narrowed(comparison, old, now) is { } test)
            {
                comparison.Report(
                    LockRules.LPP1072_CaseChanged,
                    subject,
                    $"Recognise {subject} as before",
                    $"it must {test} now",
                    Breakage.Wire);
            }
        }

        HashSet<string> known = [.. before.Cases.Select(it => comparison.Renamed(it.Type))];
        foreach (LockedCase added in after.Cases.Where(it => !known.Contains(it.Type)))
        {
            comparison.Add(LockChange.Addition(new(LockPart.Case, after.Name, added.Type)));
        }
    }

    /// <summary>A test that what was recognised before need not pass; null if there is none.</summary>
    private static string? Narrowed(LockComparison comparison, LockedCase before, LockedCase after)
    {
        LockedType? record = comparison.Before(before.Type);
        foreach (LockedConstants test in after.Constants.Where(test => !Implies(record, before, test)))
        {
            return $"have \"{test.Member}\": {string.Join(" or ", test.Texts.Select(text => $"\"{text}\""))}";
        }

        foreach (string member in after.Members.Where(member => !Implies(record, before, member)))
        {
            return $"have a member \"{member}\"";
        }

        bool saidNothing = before.Kinds.Count + before.Constants.Count + before.Members.Count == 0 && record is null;
        return after.Kinds.Count > 0
            && (saidNothing || (before.Kinds.Count > 0 && before.Kinds.Except(after.Kinds).Any()))
            ? "be JSON of the type " + string.Join(" or ", after.Kinds)
            : null;
    }

    private static bool Implies(LockedType? record, LockedCase before, LockedConstants test)
    {
        if (before.Constants.FirstOrDefault(it => it.Member == test.Member) is { } old)
        {
            // A constant that the record no longer has is an error there, and enough of one.
            return !old.Texts.Except(test.Texts).Any() || Member(record, test.Member)?.Constant is not null;
        }

        return Member(record, test.Member) is { Constant: not null, IsRequired: true };
    }

    private static bool Implies(LockedType? record, LockedCase before, string member) =>
        before.Members.Contains(member)
        || before.Constants.Any(it => it.Member == member)
        || Member(record, member) is { IsRequired: true };

    private static LockedMember? Member(LockedType? record, string jsonName) =>
        record?.Members.FirstOrDefault(member => member.JsonName == jsonName);
}
