using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;
using LivePerson.Protocol.Hosting.Files;

namespace LivePerson.Protocol.Hosting;

/// <inheritdoc cref="IConsumerConnector"/>
internal sealed class ConsumerConnector : IConsumerConnector
{
    private static readonly PublishEventResponse NotSent = new();

    private readonly ConnectorServices _services;
    private readonly ConsumerCalls _calls;
    private readonly ChatStates _states;

    public ConsumerConnector(string consumerId, ConnectorServices services)
    {
        _services = services;
        _calls = new(consumerId, services);
        _states = new(_calls, services.Lanes);
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
        string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(messagingEvent);

        return messagingEvent is ChatStateEvent state
            ? SendStateEventAsync(dialogId, state, cancellationToken)
            : PublishAsync(dialogId, messagingEvent, cancellationToken);
    }

    public async Task<PublishEventResponse> SendFileAsync(
        string dialogId,
        Stream content,
        FileType fileType,
        string? caption,
        string? preview,
        long? length,
        CancellationToken cancellationToken)
    {
        FileToSend file = FileToSend.Create(content, fileType, length);
        FileUpload upload = new(file, _calls, _services);

        // One turn for all of it: what is called later does not overtake the file while it is on its way.
        return await _services.Lanes.RunInTurnAsync(
            dialogId,
            CallFacts.PublishName,
            (Consumer: this, Upload: upload, DialogId: dialogId, Caption: caption, Preview: preview),
            static async (all, turn, token) =>
            {
                HostedFile stored = await all.Upload.RunAsync(turn, token).ConfigureAwait(false);
                HostedFileEvent shown = new() { Message = stored with { Caption = all.Caption, Preview = all.Preview } };

                return await all.Consumer.PublishAsync(all.DialogId, shown, turn, token).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
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
        EndTypingAndUpdateAsync(conversationId, UpdateConversationField.Close(conversationId), cancellationToken);

    public Task CloseWithSurveyAsync(string conversationId, CancellationToken cancellationToken) =>
        EndTypingAndUpdateAsync(
            conversationId, ConversationChanges.CloseMainDialog(conversationId), cancellationToken);

    public Task RateAsync(string conversationId, int rate, bool? isResolved, CancellationToken cancellationToken) =>
        UpdateAsync(conversationId, ConversationChanges.Rate(conversationId, rate, isResolved), cancellationToken);

    public Task SkipRatingAsync(string conversationId, CancellationToken cancellationToken) =>
        UpdateAsync(conversationId, ConversationChanges.SkipRating(conversationId), cancellationToken);

    private async Task<PublishEventResponse> SendStateEventAsync(
        string dialogId, ChatStateEvent state, CancellationToken cancellationToken)
    {
        await SendStateAsync(dialogId, state.ChatState, cancellationToken).ConfigureAwait(false);

        return NotSent;
    }

    private Task<PublishEventResponse> PublishAsync(
        string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken) =>
        _services.Lanes.RunInTurnAsync(
            dialogId,
            CallFacts.PublishName,
            (Consumer: this, DialogId: dialogId, Event: messagingEvent),
            static (all, turn, token) => all.Consumer.PublishAsync(all.DialogId, all.Event, turn, token),
            cancellationToken);

    private ValueTask<PublishEventResponse> PublishAsync(
        string dialogId, MessagingEvent messagingEvent, Turn turn, CancellationToken cancellationToken) =>
        _calls.SendAsync(
            CallFacts.Publish(messagingEvent),
            PublishEvent.Create(dialogId, messagingEvent),
            static (sender, request, token) => sender.SendAsync(request, token),
            cancellationToken,
            turn);

    private async Task EndTypingAndUpdateAsync(
        string conversationId, UpdateConversationField request, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversationId);
        // Both are in the order from here on: PAUSE first. If it fails, the conversation closes all the same.
        Task pause = _states.SendStateAsync(
            conversationId, ChatState.Pause, endsTypingOnly: true, cancellationToken);
        try
        {
            await UpdateAsync(conversationId, request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await pause.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<StringResponse> UpdateAsync(
        string conversationId, UpdateConversationField request, CancellationToken cancellationToken) =>
        _services.Lanes.RunInTurnAsync(
            conversationId,
            CallFacts.UpdateConversation.Operation,
            (Calls: _calls, Request: request),
            static (all, turn, token) => all.Calls.SendAsync(
                CallFacts.UpdateConversation,
                all.Request,
                static (sender, request, token) => sender.SendAsync(request, token),
                token,
                turn),
            cancellationToken);
}
