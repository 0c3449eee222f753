using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Finds senders that go by another name now: that is one edit, however many operations follow it.</summary>
internal static class SenderRenames
{
    /// <summary>Reports each; the new names by the old ones.</summary>
    public static Dictionary<string, string> Report(LockComparison comparison, ProtocolLock before, ProtocolLock after)
    {
        HashSet<(string Signature, string? Service)> now = [.. after.Operations.Select(it => (it.Signature, it.Service))];
        HashSet<string> stayed = [.. after.Operations.Select(operation => operation.Sender)];
        List<string> added = [.. stayed.Except(before.Operations.Select(operation => operation.Sender))];
        Dictionary<string, string> renames = new(StringComparer.Ordinal);
        foreach (IGrouping<string, LockedOperation> gone in before.Operations
            .Where(operation => operation.Sender.Length > 0 && !stayed.Contains(operation.Sender))
            .GroupBy(operation => operation.Sender))
        {
            string? name = added.FirstOrDefault(
                sender => gone.All(it => now.Contains((SignatureNow(comparison, it, sender), it.Service))));
            if (name is null)
            {
                continue;
            }

            added.Remove(name);
            renames.Add(gone.Key, name);
            LockSubject subject = new(LockPart.Sender, "", gone.Key);
            comparison.Report(
                LockRules.LPP1076_OperationChanged,
                subject,
                $"Name {subject} again",
                $"it is {name} now",
                Breakage.Source,
                name);
        }

        return renames;
    }

    /// <summary>How a caller would write an operation of the old lock, of that sender and in today's names.</summary>
    public static string SignatureNow(LockComparison comparison, LockedOperation old, string sender) =>
        LockedOperation.SignatureOf(
            sender, old.Method, old.Request is null ? null : comparison.Renamed(old.Request), old.Parameters);
}
