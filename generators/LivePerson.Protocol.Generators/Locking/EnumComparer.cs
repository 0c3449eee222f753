using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of the known values of an open enum.</summary>
internal static class EnumComparer
{
    public static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        foreach (LockedValue value in before.Values)
        {
            LockSubject subject = new(LockPart.Value, after.Name, value.Value);
            LockedValue? now = after.Values.FirstOrDefault(it => it.Value == value.Value);
            LockedValue? sameName = after.Values.FirstOrDefault(it => it.Name == value.Name);
            if (now is null)
            {
                comparison.Report(
                    LockRules.LPP1071_ValueChanged,
                    subject,
                    $"Bring back {subject}",
                    sameName is null ? "it was removed" : $"{value.Name} is \"{sameName.Value}\" now",
                    sameName is null ? Breakage.WireAndSource : Breakage.Wire,
                    sameName?.Value);
            }
            else if (now.Name != value.Name)
            {
                comparison.Report(
                    LockRules.LPP1071_ValueChanged,
                    subject,
                    $"Name {subject} {value.Name} again with \"x-name\"",
                    $"it is named {now.Name} in C# now",
                    Breakage.Source);
            }
        }

        foreach (LockedValue value in after.Values.Where(value =>
            before.Values.All(it => it.Value != value.Value && it.Name != value.Name)))
        {
            comparison.Add(LockChange.Addition(new(LockPart.Value, after.Name, value.Value)));
        }
    }
}
