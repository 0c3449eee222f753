using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>
/// Brings deliveries to the handler. When the application stops, what was answered with 200 is still handled, as long as
/// the host gives time for it.
/// </summary>
internal sealed class DeliveryWorkers(
    DeliveryQueue queue,
    DeliveryMemory memory,
    WebhookMetrics metrics,
    IOptions<WebhookOptions> options,
    ILogger<WebhookOptions> logger) : IHostedService, IDisposable
{
    private readonly HandlerThreads _threads = new(options.Value.MaxConcurrency);
    private readonly CancellationTokenSource _outOfTime = new();
    private Task[] _workers = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _workers = [.. Enumerable.Range(0, options.Value.MaxConcurrency).Select(_ => Task.Run(WorkAsync, CancellationToken.None))];
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            await queue.Close().WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Log.LeftAtStop(logger, queue.Pending);
            await _outOfTime.CancelAsync().ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _threads.Dispose();
        _outOfTime.Dispose();
    }

    private async Task WorkAsync()
    {
        await foreach (string lane in queue.ReadyLanes(_outOfTime.Token).ConfigureAwait(false))
        {
            await DeliverAsync(queue.Peek(lane)).ConfigureAwait(false);
            queue.Done(lane);
        }
    }

    private async Task DeliverAsync(QueuedDelivery queued)
    {
        Delivery delivery = queued.Delivery;
        if (delivery.ReasonToDrop(memory) is { } reason)
        {
            metrics.Dropped(delivery.Kind, reason);
            return;
        }

        try
        {
            await _threads
                .RunAsync(() => queued.Handlers.DeliverAsync(delivery, _outOfTime.Token).AsTask())
                .ConfigureAwait(false);
            metrics.Handled(delivery.Kind);
        }
        catch (OperationCanceledException) when (_outOfTime.IsCancellationRequested)
        {
            // Counted among what was left at the stop.
        }
        catch (Exception exception)
        {
            // Whatever the application's code does, the next delivery must get its turn.
            metrics.Failed(delivery.Kind);
            Log.HandlerFailed(logger, delivery.Kind, exception);
        }
    }
}
