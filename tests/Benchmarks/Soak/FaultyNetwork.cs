using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace LivePerson.Protocol.Reliability;

/// <summary>
/// A handler between the connector and the service that lets requests fail by a seeded plan.
/// </summary>
internal sealed class FaultyNetwork(SoakPlan plan)
{
    private static readonly FaultKind[] Kinds = Enum.GetValues<FaultKind>();

    private readonly Random _random = new(plan.Seed);
    private readonly ConcurrentDictionary<FaultKind, int> _counts = new();
    private long _requests;

    public long Requests => Volatile.Read(ref _requests);

    /// <summary>How many requests failed in each way.</summary>
    public IReadOnlyDictionary<FaultKind, int> Counts => _counts;

    public DelegatingHandler CreateHandler() => new Handler(this);

    private FaultKind? Next()
    {
        Interlocked.Increment(ref _requests);
        lock (_random)
        {
            return _random.NextDouble() < plan.FaultRate ? Kinds[_random.Next(Kinds.Length)] : null;
        }
    }

    private static HttpResponseMessage Answer(int status, string body) => new((HttpStatusCode)status)
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    };

    private static HttpResponseMessage Error(int status, int errorCode) => Answer(
        status,
        $$"""
        {"kind":"resp","code":{{status}},"body":{"title":"t","details":"d","errorCode":{{errorCode}}},"type":".ReqBody$ErrorResp"}
        """);

    private sealed class Handler(FaultyNetwork network) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (network.Next() is not { } kind)
            {
                return await base.SendAsync(request, cancellationToken);
            }

            network._counts.AddOrUpdate(kind, 1, static (_, count) => count + 1);
            switch (kind)
            {
                case FaultKind.Unauthorized:
                    return Error(401, 40102);
                case FaultKind.TooMany:
                    return Error(429, 42900);
                case FaultKind.ServerFault:
                    return Error(500, 50000);
                case FaultKind.NotConnected:
                    throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused.");
                case FaultKind.Silent:
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    throw new InvalidOperationException("Cancelled above.");
            }

            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            switch (kind)
            {
                case FaultKind.Slow:
                    await Task.Delay(50, cancellationToken);
                    return response;
                case FaultKind.Half:
                    response.Dispose();
                    return Answer(200, """{"code":"OK","body":{""");
                case FaultKind.BrokenAfterwards:
                    response.Dispose();
                    throw new HttpRequestException("Connection reset.");
                default:
                    response.Dispose();
                    return Error(500, 50000);
            }
        }
    }
}
