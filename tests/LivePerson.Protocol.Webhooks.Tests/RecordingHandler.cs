using System.Text;
using System.Threading.Channels;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>Writes down what it hears of, in order, and does besides what a test asks for.</summary>
internal sealed class RecordingHandler : IWebhookHandler
{
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>();

    /// <summary>What is done with each change before it is written down.</summary>
    public Func<string, CancellationToken, Task> Work { get; init; } = static (_, _) => Task.CompletedTask;

    public async Task<string[]> HearAsync(int count)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        List<string> heard = [];
        while (heard.Count < count)
        {
            heard.Add(await _heard.Reader.ReadAsync(patience.Token));
        }

        return [.. heard];
    }

    public bool HearsNothingMore => !_heard.Reader.TryPeek(out _);

    public ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken) =>
        NoteAsync($"text {text.DialogId} {text.Sequence} {text.Event.Message}", cancellationToken);

    public ValueTask HandleFileAsync(WebhookEvent<HostedFileEvent> file, CancellationToken cancellationToken) =>
        NoteAsync($"file {file.DialogId} {file.Event.Message.RelativePath}", cancellationToken);

    public ValueTask HandleRichContentAsync(WebhookEvent<RichContentEvent> content, CancellationToken cancellationToken) =>
        NoteAsync($"rich {content.DialogId} {content.Event.Content.GetType().Name}", cancellationToken);

    public ValueTask HandleReceiptAsync(WebhookEvent<AcceptStatusEvent> receipt, CancellationToken cancellationToken) =>
        NoteAsync($"receipt {receipt.DialogId} {receipt.Event.Status}", cancellationToken);

    public ValueTask HandleChatStateAsync(WebhookEvent<ChatStateEvent> state, CancellationToken cancellationToken) =>
        NoteAsync($"state {state.DialogId} {state.Event.ChatState}", cancellationToken);

    public ValueTask HandleUnknownEventAsync(WebhookEvent<UnknownMessagingEvent> unknown, CancellationToken cancellationToken) =>
        NoteAsync($"unknown {unknown.DialogId} {unknown.Event.Value.GetProperty("type")}", cancellationToken);

    public ValueTask HandleConversationAsync(ConversationChange change, CancellationToken cancellationToken) =>
        NoteAsync($"conversation {change.Result.ConvId} {change.Result.ConversationDetails?.Stage}", cancellationToken);

    public ValueTask HandleUnknownNotificationAsync(UnknownNotification notification, CancellationToken cancellationToken) =>
        NoteAsync($"notification {notification.Discriminator}", cancellationToken);

    public ValueTask HandleUnreadableAsync(ReadOnlyMemory<byte> body, ProtocolJsonException cause, CancellationToken cancellationToken) =>
        NoteAsync($"unreadable {Encoding.UTF8.GetString(body.Span)}", cancellationToken);

    private async ValueTask NoteAsync(string what, CancellationToken cancellationToken)
    {
        await Work(what, cancellationToken);
        _heard.Writer.TryWrite(what);
    }
}
