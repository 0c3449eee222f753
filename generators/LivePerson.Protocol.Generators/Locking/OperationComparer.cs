using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of the operations.</summary>
internal static class OperationComparer
{
    public static void Compare(LockComparison comparison, ProtocolLock before, ProtocolLock after)
    {
        Dictionary<string, LockedOperation> now = after.Operations
            .GroupBy(operation => operation.Signature, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        Dictionary<string, string> senders = SenderRenames.Report(comparison, before, after);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (LockedOperation old in before.Operations)
        {
            string sender = senders.TryGetValue(old.Sender, out string? renamed) ? renamed : old.Sender;
            string signature = SenderRenames.SignatureNow(comparison, old, sender);
            known.Add(signature);
            LockSubject subject = new(LockPart.Operation, old.Request ?? old.Response, signature);
            if (now.TryGetValue(signature, out LockedOperation? operation))
            {
                Compare(comparison, subject, old, operation);
            }
            else if (old.Request is null || comparison.Now(old.Request) is not null)
            {
                // Without its request, the error is that the request's type is gone.
                ReportRemoval(comparison, subject, old, after, known);
            }
        }

        foreach (LockedOperation added in after.Operations.Where(operation => !known.Contains(operation.Signature)))
        {
            comparison.Add(
                LockChange.Addition(new(LockPart.Operation, added.Request ?? added.Response, added.Signature)));
        }
    }

    private static void ReportRemoval(
        LockComparison comparison, LockSubject subject, LockedOperation old, ProtocolLock after, HashSet<string> known)
    {
        LockedOperation[] alike = [.. after.Operations.Where(it => !known.Contains(it.Signature)
            && it.Http == old.Http
            && it.Request == (old.Request is null ? null : comparison.Renamed(old.Request))
            && (it.Path == old.Path || it.Request is not null))];
        LockedOperation? renamed = alike.FirstOrDefault(it => it.Service == old.Service) ?? alike.FirstOrDefault();
        if (renamed is not null)
        {
            known.Add(renamed.Signature);
        }

        comparison.Report(
            LockRules.LPP1076_OperationChanged,
            subject,
            $"Bring back {subject}",
            renamed is null ? "it was removed" : $"it is {renamed.Signature} now",
            renamed is not null && renamed.Service != old.Service ? Breakage.WireAndSource : Breakage.Source);
    }

    private static void Compare(
        LockComparison comparison, LockSubject subject, LockedOperation before, LockedOperation after)
    {
        string response = comparison.Translate(before.Response);
        if (response != after.Response)
        {
            comparison.Report(
                LockRules.LPP1076_OperationChanged,
                subject,
                $"Let {subject} answer {response} again",
                $"it answers {after.Response} now",
                Breakage.WireAndSource);
        }

        foreach ((string what, string old, string now) in Differences(before, after))
        {
            comparison.Report(
                LockRules.LPP1076_OperationChanged,
                subject,
                $"Give {subject} the {what} {old} again",
                $"it is {now} now",
                Breakage.Wire);
        }

        foreach (LockedHeader header in before.JsonHeaders)
        {
            LockedHeader? now = after.JsonHeaders.FirstOrDefault(it => it.Name == header.Name);
            if (comparison.Translate(header.Type) != now?.Type)
            {
                comparison.Report(
                    LockRules.LPP1076_OperationChanged,
                    subject,
                    $"Give {subject} the header \"{header.Name}\" with {header.Type} again",
                    now is null ? "it was removed" : $"it carries {now.Type} now",
                    Breakage.WireAndSource);
            }
        }

        if (before.IsIdempotent != after.IsIdempotent)
        {
            comparison.Report(
                LockRules.LPP1076_OperationChanged,
                subject,
                $"Give {subject} \"x-idempotent\": {(before.IsIdempotent ? "true" : "false")} again",
                after.IsIdempotent ? "it is repeated after a failure now" : "it is no longer repeated after a failure",
                Breakage.Wire);
        }
    }

    private static IEnumerable<(string What, string Old, string Now)> Differences(
        LockedOperation before, LockedOperation after)
    {
        (string What, string Old, string Now)[] pairs =
        [
            ("HTTP method", before.Http, after.Http),
            ("address", before.Path, after.Path),
            ("media type", before.MediaType, after.MediaType),
            ("service", before.Service ?? "(none)", after.Service ?? "(none)"),
            ("token headers", Text(before.Headers), Text(after.Headers)),
        ];
        return pairs.Where(pair => pair.Old != pair.Now);
    }

    private static string Text(EquatableArray<string> headers) =>
        headers.Count == 0 ? "(none)" : string.Join(", ", headers);
}
