namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The changes that a consumer may make to a conversation, as requests.
/// </summary>
internal static class ConversationChanges
{
    /// <summary>Closes the main dialog, which has the conversation's id, so that a survey may follow.</summary>
    public static UpdateConversationField CloseMainDialog(string conversationId)
    {
        DialogChangeField change = new()
        {
            Type = ChangeType.Update,
            Dialog = new()
            {
                DialogId = conversationId,
                State = ConversationState.Close,
                // In the words of LivePerson's own example (Post-conversation survey).
                ClosedCause = "Closed by consumer",
            },
        };

        return UpdateConversationField.Create(conversationId, [change]);
    }

    public static UpdateConversationField Rate(string conversationId, int rate, bool? isResolved)
    {
        CsatRateField rating = new()
        {
            CsatRate = rate,
            CsatResolutionConfirmation = isResolved,
            Status = isResolved is null ? CsatStatus.PartiallyFilled : CsatStatus.Filled,
        };

        return UpdateConversationField.Create(conversationId, [rating]);
    }

    public static UpdateConversationField SkipRating(string conversationId) =>
        UpdateConversationField.Create(conversationId, [new CsatRateField { Status = CsatStatus.Skipped }]);
}
