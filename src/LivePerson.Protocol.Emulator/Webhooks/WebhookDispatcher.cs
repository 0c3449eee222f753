using System.Text;
using LivePerson.Protocol.Emulator.Installations;
using LivePerson.Protocol.Emulator.State;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>
/// Makes notifications of what happens and sends those of one conversation in their order, each conversation on a lane
/// of its own.
/// </summary>
internal sealed class WebhookDispatcher : IConversationListener, IDisposable
{
    private readonly object _lock = new();
    private readonly LivePersonEmulatorOptions _options;
    private readonly InstallationStore _installations;
    private readonly WebhookDelivering _delivering;
    private readonly BoundedLog<PendingDelivery> _log;
    private readonly Dictionary<string, Queue<PendingDelivery>> _lanes = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stop = new();
    private readonly Action _onProgress;
    private TaskCompletionSource? _idle;
    private int _waiting;

    /// <param name="options">Who sends.</param>
    /// <param name="installations">Where to.</param>
    /// <param name="onProgress">Hears when a notification was sent, or is to be.</param>
    public WebhookDispatcher(LivePersonEmulatorOptions options, InstallationStore installations, Action onProgress)
    {
        _onProgress = onProgress;
        _options = options;
        _installations = installations;
        _delivering = new WebhookDelivering(options, installations, onProgress);
        _log = new(options.MaxExchanges, static delivery => delivery.Json.Length);
    }

    public IReadOnlyList<WebhookDelivery> Deliveries => [.. _log.ToList().Select(static delivery => delivery.View())];

    public void OnEvent(DialogEvent dialogEvent)
    {
        string name = Notifications.NameOf(dialogEvent.Event);
        EmulatedConversation conversation = dialogEvent.Dialog.Conversation;
        if (HasEndpoint(conversation, name))
        {
            Send(conversation, name, ProtocolJson.ToUtf8Bytes(Notifications.Of(dialogEvent, _options.AgentId)));
        }
    }

    public void OnChange(EmulatedConversation conversation)
    {
        if (HasEndpoint(conversation, WebhookEvents.ConversationChange))
        {
            DateTimeOffset now = _options.TimeProvider.GetUtcNow();
            byte[] body = ProtocolJson.ToUtf8Bytes(Notifications.Of(conversation, _options.AccountId, now));
            Send(conversation, WebhookEvents.ConversationChange, body);
        }
    }

    public Task WhenIdleAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_waiting == 0)
            {
                return Task.CompletedTask;
            }

            _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _idle.Task.WaitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _delivering.Dispose();
        _stop.Dispose();
    }

    private bool HasEndpoint(EmulatedConversation conversation, string name) =>
        _installations.TryGet(conversation.ClientId, out AppInstallation? installation)
        && installation.Webhooks.For(name) is not null;

    private void Send(EmulatedConversation conversation, string name, byte[] body)
    {
        PendingDelivery delivery = _log.Add(number => new PendingDelivery
        {
            Number = number,
            At = _options.TimeProvider.GetUtcNow(),
            EventName = name,
            ConversationId = conversation.Id,
            ClientId = conversation.ClientId,
            Body = body,
            Json = Encoding.UTF8.GetString(body),
        });
        _onProgress();
        lock (_lock)
        {
            if (_stop.IsCancellationRequested)
            {
                return;
            }

            _waiting++;
            if (_lanes.TryGetValue(conversation.Id, out Queue<PendingDelivery>? lane))
            {
                lane.Enqueue(delivery);
                return;
            }

            _lanes.Add(conversation.Id, new Queue<PendingDelivery>([delivery]));
            CancellationToken stop = _stop.Token;
            _ = Task.Run(() => RunAsync(conversation.Id, stop), CancellationToken.None);
        }
    }

    private async Task RunAsync(string conversationId, CancellationToken stop)
    {
        while (Next(conversationId) is { } delivery)
        {
            try
            {
                _ = EndAsync(await _delivering.DeliverAsync(delivery, stop));
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                // The emulator has stopped: what waits is not sent any more.
                return;
            }
        }
    }

    /// <summary>The next delivery of a lane; with the last one the lane is gone.</summary>
    private PendingDelivery? Next(string conversationId)
    {
        lock (_lock)
        {
            if (_lanes[conversationId].TryDequeue(out PendingDelivery? delivery))
            {
                return delivery;
            }

            _lanes.Remove(conversationId);
            return null;
        }
    }

    /// <summary>Counts a delivery as done when its last attempt is.</summary>
    private async Task EndAsync(Task lastAttempt)
    {
        try
        {
            await lastAttempt;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            return;
        }

        lock (_lock)
        {
            if (--_waiting == 0)
            {
                _idle?.SetResult();
                _idle = null;
            }
        }
    }
}
