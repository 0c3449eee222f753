namespace LivePerson.Protocol.Reliability;

/// <summary>What a soak found.</summary>
/// <param name="Stuck">Dialogs that show typing after a process has stopped, the first one or the last.</param>
/// <param name="Lost">Texts that their caller was told had arrived, and that the agent did not get.</param>
/// <param name="Duplicated">Texts that the agent got more than once.</param>
/// <param name="OutOfOrder">Dialogs whose texts came in another order than they were sent in.</param>
/// <param name="Accepted">Texts that their callers were told had arrived.</param>
/// <param name="Failed">Texts that were reported to their callers as failed; some may have arrived.</param>
/// <param name="Outcomes">The requests that were made for all this, by how they ended.</param>
internal sealed record SoakResult(
    int Stuck,
    int Lost,
    int Duplicated,
    int OutOfOrder,
    int Accepted,
    int Failed,
    IReadOnlyDictionary<string, long> Outcomes)
{
    public bool IsGood => (Stuck, Lost, Duplicated, OutOfOrder) is (0, 0, 0, 0);

    public override string ToString() =>
        $"{Stuck} stuck, {Lost} lost, {Duplicated} duplicated, {OutOfOrder} out of order; "
        + $"{Accepted} accepted, {Failed} failed; "
        + string.Join(", ", Outcomes.OrderBy(static it => it.Key, StringComparer.Ordinal)
            .Select(static it => $"{it.Value} {it.Key}"));
}
