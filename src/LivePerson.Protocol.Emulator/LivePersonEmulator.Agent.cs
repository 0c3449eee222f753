namespace LivePerson.Protocol.Emulator;

/// <content>What the agent does. All of it goes out as notifications, if an endpoint is known.</content>
public sealed partial class LivePersonEmulator
{
    /// <summary>Sends an event as the agent: text, file, rich content, receipt or chat state.</summary>
    /// <param name="dialogId">The dialog. The first event assigns the conversation to the agent.</param>
    /// <param name="messagingEvent">The event.</param>
    /// <param name="metadata">What goes along; <see langword="null"/> for nothing.</param>
    /// <returns>Its place in the dialog; 0 for a chat state, which has none.</returns>
    /// <exception cref="ArgumentException">The event violates its schema.</exception>
    /// <exception cref="InvalidOperationException">
    /// The dialog is closed, or is a survey, which takes no chat states.
    /// </exception>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public int AgentSends(string dialogId, MessagingEvent messagingEvent, IReadOnlyList<Metadata>? metadata = null) =>
        _host.Services.Conversations.PublishByAgent(dialogId, messagingEvent, metadata ?? []);

    /// <summary>Writes a text as the agent.</summary>
    /// <inheritdoc cref="AgentSends(string, MessagingEvent, IReadOnlyList{Metadata})"/>
    public int AgentSends(string dialogId, string text) => AgentSends(dialogId, new TextEvent { Message = text });

    /// <summary>Shows the consumer what the agent is doing: "typing…" from COMPOSING until another state.</summary>
    /// <inheritdoc cref="AgentSends(string, MessagingEvent, IReadOnlyList{Metadata})"/>
    public void AgentShows(string dialogId, ChatState state) =>
        AgentSends(dialogId, new ChatStateEvent { ChatState = state });

    /// <summary>
    /// Says that the agent has read all that the consumer wrote; nothing is sent if there is nothing new.
    /// </summary>
    /// <param name="dialogId">The dialog; nothing happens if it is closed.</param>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public void AgentReads(string dialogId) => _host.Services.Conversations.ReadByAgent(dialogId);

    /// <summary>Puts a file into the storage and sends it as the agent.</summary>
    /// <param name="dialogId">The dialog.</param>
    /// <param name="file">Its bytes; at most 3 MB.</param>
    /// <param name="fileType">What kind of file it is.</param>
    /// <param name="caption">Shown with the file; <see langword="null"/> for nothing.</param>
    /// <returns>Its relative path, for a download URL.</returns>
    /// <exception cref="ArgumentException">The file is too long.</exception>
    /// <exception cref="InvalidOperationException">The dialog is closed.</exception>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public string AgentSendsFile(
        string dialogId,
        ReadOnlyMemory<byte> file,
        FileType fileType,
        string? caption = null)
    {
        if (file.Length > State.FileStore.MaxFileLength)
        {
            throw new ArgumentException("A file has at most 3 MB.", nameof(file));
        }

        string path = State.FileStore.NewPath(AccountId);
        _host.Services.Files.Put(path, new State.StoredFile(file.ToArray(), "application/octet-stream"));
        AgentSends(dialogId, new HostedFileEvent
        {
            Message = new() { RelativePath = path, FileType = fileType, Caption = caption },
        });
        return path;
    }

    /// <summary>Hands the conversation to a skill; the agent leaves it.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="skillId">The skill; <c>-1</c> is any.</param>
    /// <exception cref="InvalidOperationException">The conversation is closed.</exception>
    /// <exception cref="KeyNotFoundException">No such conversation was opened.</exception>
    public void AgentTransfers(string conversationId, string skillId) =>
        _host.Services.Conversations.Transfer(conversationId, skillId);

    /// <summary>
    /// Closes a dialog as the agent does: from now on it refuses what the consumer sends. With
    /// <see cref="LivePersonEmulatorOptions.SendsSurveys"/> a survey follows the main dialog; else the conversation
    /// ends.
    /// </summary>
    /// <param name="dialogId">The dialog; closing a closed one changes nothing.</param>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public void AgentCloses(string dialogId) => _host.Services.Conversations.CloseByAgent(dialogId, null);

    /// <summary>
    /// Closes a dialog as the agent does, with or without a survey after it, whatever the options say.
    /// </summary>
    /// <param name="dialogId">The dialog; closing a closed one changes nothing.</param>
    /// <param name="surveyFollows">Whether a survey follows, if it is the main dialog.</param>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public void AgentCloses(string dialogId, bool surveyFollows) =>
        _host.Services.Conversations.CloseByAgent(dialogId, surveyFollows);

    /// <summary>
    /// Waits until no notification waits any more: each was taken by its endpoint, or given up. One that is tried again
    /// later counts as waiting.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WhenWebhooksAreSentAsync(CancellationToken cancellationToken = default) =>
        _host.Services.Webhooks.WhenIdleAsync(cancellationToken);
}
