using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting;

/// <inheritdoc cref="IConsumerConnector"/>
internal sealed class ConsumerConnector : IConsumerConnector
{
    private static readonly PublishEventResponse NotSent = new();

    private readonly ConnectorServices _services;
    private readonly ConsumerCalls _calls;
    private readonly ChatStates _states;
    private readonly FileUploads _files;

    public ConsumerConnector(string consumerId, ConnectorServices services)
    {
        _services = services;
        _calls = new(consumerId, services);
        _states = new(_calls, services.Lanes);
        _files = new(_calls, services);
    }

    public async Task<string> OpenAsync(
        SetUserProfileBody? profile, ConsumerRequestConversationBody? conversation, CancellationToken cancellationToken)
    {
        ConsumerRequestConversation asked = ConsumerRequestConversation.Create(_services.Options.AccountId);
        OpenConversation request = OpenConversation.Create(
            SetUserProfile.Create(profile ?? new()),
            conversation is null ? asked : asked with { Body = conversation });
        OpenConversationResponse response = await _calls.SendAsync(
            CallFacts.OpenConversation,
            request,
            static (sender, request, token) => sender.SendAsync(request, token),
            cancellationToken).ConfigureAwait(false);

        // Matched by the request's id: answers may come in another order.
        return response.GetConversationId(request);
    }

    public Task<PublishEventResponse> SendTextAsync(string dialogId, string text, CancellationToken cancellationToken) =>
        PublishAsync(dialogId, new TextEvent { Message = text }, cancellationToken);

    public Task<PublishEventResponse> SendEventAsync(
        string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken) =>
        messagingEvent is ChatStateEvent state
            ? SendStateEventAsync(dialogId, state, cancellationToken)
            : PublishAsync(dialogId, messagingEvent, cancellationToken);

    public async Task<PublishEventResponse> SendFileAsync(
        string dialogId,
        Stream content,
        FileType fileType,
        string? caption,
        string? preview,
        long? length,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        FileToSend file = FileToSend.Create(content, fileType, length);
        cancellationToken.ThrowIfCancellationRequested();
        DialogLane lane = _services.Lanes.Use(dialogId);
        Turn? turn = null;
        try
        {
            // One turn for all of it: what is called later does not overtake the file while it is on its way.
            turn = lane.Take(CallFacts.PublishName);
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
            string relativePath = await _files.UploadAsync(file, turn, cancellationToken).ConfigureAwait(false);
            HostedFileEvent messagingEvent = new()
            {
                Message = new()
                {
                    RelativePath = relativePath,
                    FileType = fileType,
                    Caption = caption,
                    Preview = preview,
                },
            };

            return await _calls.SendAsync(
                CallFacts.Publish(messagingEvent),
                PublishEvent.Create(dialogId, messagingEvent),
                static (sender, request, token) => sender.SendAsync(request, token),
                cancellationToken,
                turn).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave(turn);
        }
    }

    public Task<PublishEventResponse> SendReceiptAsync(
        string dialogId, AcceptStatus status, IEnumerable<long> sequences, CancellationToken cancellationToken) =>
        PublishAsync(
            dialogId, new AcceptStatusEvent { Status = status, SequenceList = [.. sequences] }, cancellationToken);

    public Task SendStateAsync(string dialogId, ChatState state, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);

        return _states.SendStateAsync(dialogId, state, endsTypingOnly: false, cancellationToken);
    }

    public Task<TypingScope> BeginTypingAsync(string dialogId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        TypingEpisode episode = new(dialogId, _states, _services.Lanes);

        return ConnectorSender.BeginTypingAsync(episode.SendAsync, cancellationToken);
    }

    public Task CloseAsync(string conversationId, CancellationToken cancellationToken) =>
        EndTypingAndUpdateAsync(UpdateConversationField.Close(conversationId), cancellationToken);

    public Task CloseWithSurveyAsync(string conversationId, CancellationToken cancellationToken)
    {
        DialogChangeField change = new()
        {
            Type = ChangeType.Update,
            // The main dialog has the conversation's id.
            Dialog = new()
            {
                DialogId = conversationId,
                State = ConversationState.Close,
                ClosedCause = "Closed by consumer",
            },
        };

        return EndTypingAndUpdateAsync(UpdateConversationField.Create(conversationId, [change]), cancellationToken);
    }

    public Task RateAsync(string conversationId, int rate, bool? isResolved, CancellationToken cancellationToken)
    {
        CsatRateField rating = new()
        {
            CsatRate = rate,
            CsatResolutionConfirmation = isResolved,
            Status = isResolved is null ? CsatStatus.PartiallyFilled : CsatStatus.Filled,
        };

        return UpdateAsync(UpdateConversationField.Create(conversationId, [rating]), cancellationToken);
    }

    public Task SkipRatingAsync(string conversationId, CancellationToken cancellationToken)
    {
        CsatRateField rating = new() { Status = CsatStatus.Skipped };

        return UpdateAsync(UpdateConversationField.Create(conversationId, [rating]), cancellationToken);
    }

    private async Task<PublishEventResponse> SendStateEventAsync(
        string dialogId, ChatStateEvent state, CancellationToken cancellationToken)
    {
        await SendStateAsync(dialogId, state.ChatState, cancellationToken).ConfigureAwait(false);

        return NotSent;
    }

    private Task<PublishEventResponse> PublishAsync(
        string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken) => InTurnAsync(
            dialogId,
            CallFacts.Publish(messagingEvent),
            PublishEvent.Create(dialogId, messagingEvent),
            static (sender, request, token) => sender.SendAsync(request, token),
            cancellationToken);

    private async Task EndTypingAndUpdateAsync(UpdateConversationField request, CancellationToken cancellationToken)
    {
        string dialogId = request.Body.ConversationId;
        // Both are in the order from here on: PAUSE first. If it fails, the conversation closes all the same.
        Task pause = _states.SendStateAsync(dialogId, ChatState.Pause, endsTypingOnly: true, cancellationToken);
        try
        {
            await UpdateAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await pause.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<StringResponse> UpdateAsync(UpdateConversationField request, CancellationToken cancellationToken) => InTurnAsync(
        request.Body.ConversationId,
        CallFacts.UpdateConversation,
        request,
        static (sender, request, token) => sender.SendAsync(request, token),
        cancellationToken);

    private async Task<TResponse> InTurnAsync<TRequest, TResponse>(
        string dialogId,
        CallFacts facts,
        TRequest request,
        Func<ConnectorSender, TRequest, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        cancellationToken.ThrowIfCancellationRequested();
        DialogLane lane = _services.Lanes.Use(dialogId);
        Turn? turn = null;
        try
        {
            turn = lane.Take(facts.Operation);
            await turn.WaitAsync(cancellationToken).ConfigureAwait(false);

            return await _calls.SendAsync(facts, request, send, cancellationToken, turn).ConfigureAwait(false);
        }
        finally
        {
            lane.Leave(turn);
        }
    }
}
