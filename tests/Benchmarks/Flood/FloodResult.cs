namespace LivePerson.Protocol.Reliability;

/// <summary>What a flood found.</summary>
/// <param name="Lost">Changes whose notification was answered with 200, and that no handler heard of.</param>
/// <param name="Duplicated">Changes that the handler heard of more than once.</param>
/// <param name="OutOfOrder">Conversations of which the handler heard in another order than they were sent in.</param>
/// <param name="Handled">Changes that the handler heard of.</param>
/// <param name="Repeated">Notifications that repeated an earlier one.</param>
/// <param name="QueueFull">Answers with 503; those notifications were sent again.</param>
/// <param name="Unexpected">Answers with anything else but 200.</param>
/// <param name="MostPending">The most changes that were seen to wait or be with the handler.</param>
/// <param name="AnswerTimes">How long each answer took, in milliseconds, the shortest first.</param>
internal sealed record FloodResult(
    int Lost,
    int Duplicated,
    int OutOfOrder,
    int Handled,
    int Repeated,
    int QueueFull,
    int Unexpected,
    int MostPending,
    IReadOnlyList<double> AnswerTimes)
{
    public bool IsGood => (Lost, Duplicated, OutOfOrder, Unexpected) is (0, 0, 0, 0);

    /// <summary>The time within which such a share of the answers came, in milliseconds.</summary>
    public double AnsweredWithin(double share) => AnswerTimes[(int)Math.Ceiling(share * AnswerTimes.Count) - 1];

    public override string ToString() =>
        $"{Lost} lost, {Duplicated} duplicated, {OutOfOrder} out of order, {Unexpected} unexpected; {Handled} handled, "
        + $"{Repeated} repeated, {QueueFull} full, {MostPending} pending at most";
}
