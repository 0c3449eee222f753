using System.Collections.Concurrent;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>
/// Sends one notification until its endpoint takes it or LivePerson's rules give it up: at once, after a number of
/// retries, or after a time.
/// </summary>
internal sealed class WebhookDelivering(
    LivePersonEmulatorOptions options,
    InstallationStore installations,
    Action onProgress) : IDisposable
{
    private static readonly TimeSpan BetweenCountedRetries = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly WebhookClient _client = new(options);
    private readonly ConcurrentDictionary<string, InstallationGate> _gates = new(StringComparer.Ordinal);

    /// <summary>
    /// The first attempt, and with a retention time all others. The task that it answers ends with the last attempt:
    /// who keeps an order waits for the outer task, not for the inner.
    /// </summary>
    public async Task<Task> DeliverAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        InstallationGate gate = _gates.GetOrAdd(delivery.ClientId, static _ => new InstallationGate());
        await gate.WaitAsync(cancellationToken);
        if (await TryAsync(delivery, cancellationToken))
        {
            return Task.CompletedTask;
        }

        (TimeSpan? retention, int retries) = Policy(delivery);
        if (retention is { } time)
        {
            await RetryInTimeAsync(delivery, gate, delivery.At + time, cancellationToken);
            return Task.CompletedTask;
        }

        return RetryByNumberAsync(delivery, retries, cancellationToken);
    }

    public void Dispose() => _client.Dispose();

    private (TimeSpan? Retention, int Retries) Policy(PendingDelivery delivery)
    {
        if (!installations.TryGet(delivery.ClientId, out AppInstallation? installation)
            || installation.Webhooks.For(delivery.EventName) is not { } endpoint)
        {
            return (null, 0);
        }

        // The time wins over the number, but for an event that wants no retries at all.
        return endpoint.MaxRetries == 0
            ? (null, 0)
            : (installation.Webhooks.RetentionTime, endpoint.MaxRetries ?? 0);
    }

    private async Task<bool> TryAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        if (!installations.TryGet(delivery.ClientId, out AppInstallation? installation)
            || installation.Webhooks.For(delivery.EventName) is not { } endpoint)
        {
            return false;
        }

        int? status = await _client.SendAsync(delivery, installation, endpoint, cancellationToken);
        delivery.NoteAttempt(status);
        // 202 and 204 are failures, too.
        bool isTaken = status is 200 or 201;
        if (isTaken)
        {
            delivery.End(WebhookState.Delivered);
        }

        onProgress();
        return isTaken;
    }

    private async Task RetryByNumberAsync(PendingDelivery delivery, int retries, CancellationToken cancellationToken)
    {
        for (int retry = 0; retry < retries; retry++)
        {
            await Task.Delay(BetweenCountedRetries, options.TimeProvider, cancellationToken);
            if (await TryAsync(delivery, cancellationToken))
            {
                return;
            }
        }

        Drop(delivery);
    }

    private void Drop(PendingDelivery delivery)
    {
        delivery.End(WebhookState.Dropped);
        onProgress();
    }

    private async Task RetryInTimeAsync(
        PendingDelivery delivery,
        InstallationGate gate,
        DateTimeOffset until,
        CancellationToken cancellationToken)
    {
        while (!gate.TryClose())
        {
            // Another delivery tries the endpoint; its success is this one's chance.
            await gate.WaitAsync(cancellationToken);
            if (await TryAsync(delivery, cancellationToken))
            {
                return;
            }
        }

        try
        {
            TimeSpan pause = FirstPause;
            while (options.TimeProvider.GetUtcNow() + pause <= until)
            {
                await Task.Delay(pause, options.TimeProvider, cancellationToken);
                if (await TryAsync(delivery, cancellationToken))
                {
                    return;
                }

                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }

            Drop(delivery);
        }
        finally
        {
            gate.Open();
        }
    }
}
