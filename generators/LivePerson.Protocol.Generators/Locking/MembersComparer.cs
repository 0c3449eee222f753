using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Which members of a record are gone, renamed or new; the rest is compared one by one.</summary>
internal static class MembersComparer
{
    public static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        Dictionary<string, LockedMember> now = after.Members.ToDictionary(
            member => member.JsonName, StringComparer.Ordinal);
        List<LockedMember> removed = [.. before.Members.Where(member => !now.ContainsKey(member.JsonName))];
        List<LockedMember> added = [.. after.Members.Where(
            member => before.Members.All(it => it.JsonName != member.JsonName))];
        foreach (LockedMember member in removed)
        {
            LockSubject subject = new(LockPart.Member, after.Name, member.JsonName);
            if (Successor(comparison, member, removed, added) is { } successor)
            {
                added.Remove(successor);
                comparison.Report(
                    LockRules.LPP1065_JsonNameChanged,
                    subject,
                    $"Bring back {subject}",
                    $"it is named \"{successor.JsonName}\" now",
                    successor.Name == member.Name ? Breakage.Wire : Breakage.WireAndSource);
            }
            else
            {
                comparison.Report(
                    LockRules.LPP1063_MemberRemoved,
                    subject,
                    $"Bring back {subject}",
                    "it was removed",
                    Breakage.WireAndSource);
            }
        }

        foreach (LockedMember member in before.Members.Where(member => now.ContainsKey(member.JsonName)))
        {
            MemberComparer.Compare(comparison, after.Name, member, now[member.JsonName]);
        }

        foreach (LockedMember member in added)
        {
            ReportAddition(comparison, new(LockPart.Member, after.Name, member.JsonName), member);
        }
    }

    private static LockedMember? Successor(
        LockComparison comparison, LockedMember member, List<LockedMember> removed, List<LockedMember> added)
    {
        LockedMember[] alike = [.. added.Where(it => comparison.Translate(member.Type) == it.Type
            && (it.Constant, it.IsRequired, it.IsNullable) == (member.Constant, member.IsRequired, member.IsNullable))];
        return alike.FirstOrDefault(it => it.Name == member.Name)
            ?? (removed.Count == 1 && alike.Length == 1 ? alike[0] : null);
    }

    private static void ReportAddition(LockComparison comparison, LockSubject subject, LockedMember member)
    {
        if (!member.IsRequired || member.Reads.Contains("absent"))
        {
            comparison.Add(LockChange.Addition(subject));
            return;
        }

        comparison.Report(
            LockRules.LPP1067_BecameRequired,
            subject,
            $"Make {subject} optional",
            "it is new and required",
            member.Constant is null ? Breakage.WireAndSource : Breakage.Wire);
    }
}
