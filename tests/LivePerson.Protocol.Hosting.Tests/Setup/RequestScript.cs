using System.Collections.Concurrent;
using System.Net;

namespace LivePerson.Protocol.Hosting.Tests.Setup;

/// <summary>
/// A user's handler around the connector's clients. It writes down each request, and makes what the script says of it.
/// </summary>
internal sealed class RequestScript(TimeProvider clock)
{
    private readonly ConcurrentQueue<SeenRequest> _seen = new();
    private int _running;

    /// <summary>What becomes of a request; null lets it pass.</summary>
    public Func<SeenRequest, Fault?> Decide { get; set; } = static _ => null;

    public IReadOnlyList<SeenRequest> Seen => [.. _seen];

    public bool IsIdle => Volatile.Read(ref _running) == 0;

    /// <summary>The chat states and texts that were sent to SEND, in order.</summary>
    public IEnumerable<string> Events => Seen.Where(static request => request.Event is not null)
        .Select(static request => request.Event!);

    public DelegatingHandler CreateHandler() => new Handler(this, clock);

    private sealed class Handler(RequestScript script, TimeProvider clock) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref script._running);
            try
            {
                SeenRequest seen = await SeenRequest.ReadAsync(request, clock.GetUtcNow(), cancellationToken);
                Fault? fault = script.Decide(seen);
                script._seen.Enqueue(seen);
                if (fault is { IsAfterwards: false })
                {
                    return await fault.MakeAsync(cancellationToken);
                }

                HttpResponseMessage response = await base.SendAsync(request, cancellationToken);

                return fault is null ? response : await fault.MakeAsync(cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref script._running);
            }
        }
    }
}
