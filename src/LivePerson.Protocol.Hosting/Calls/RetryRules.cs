using System.Net;
using System.Net.Http.Headers;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// Which failure may be followed by another try, and after which wait. Nothing here waits or sends.
/// </summary>
internal sealed class RetryRules(LivePersonConnectorOptions options, TimeProvider clock)
{
    /// <summary>
    /// The wait before the next try; <see langword="null"/> if there must be none: the request may have been processed
    /// and may not be repeated, the failure would come again, or the waits are used up.
    /// </summary>
    public TimeSpan? DelayAfter(Exception failure, CallFacts facts, int repetitions)
    {
        // A token or domain that this call needed has had its own repetitions.
        if (facts.IsOnce
            || failure is not LivePersonException { Operation: string operation }
            || operation != facts.Operation)
        {
            return null;
        }

        return failure switch
        {
            LivePersonResponseException { StatusCode: HttpStatusCode.TooManyRequests } response =>
                Longer(RateLimitDelay(facts, repetitions), response.RetryAfter),
            LivePersonResponseException { IsTransient: true } response when facts.IsIdempotent =>
                ServerFaultDelay(repetitions) is { } delay ? Longer(delay, response.RetryAfter) : null,
            LivePersonTransportException { MayHaveArrived: false } => ServerFaultDelay(repetitions),
            LivePersonTransportException when facts.IsIdempotent => ServerFaultDelay(repetitions),
            _ => null,
        };
    }

    private TimeSpan? ServerFaultDelay(int repetitions) =>
        repetitions < options.ServerFaultDelays.Count ? options.ServerFaultDelays[repetitions] : null;

    private TimeSpan RateLimitDelay(CallFacts facts, int repetitions)
    {
        TimeSpan first = facts.IsLogin ? options.LoginRateLimitDelay : options.RateLimitDelay;

        // The budget ends the doubling long before the exponent matters.
        return first * Math.Pow(2, Math.Min(repetitions, 20));
    }

    private TimeSpan Longer(TimeSpan delay, RetryConditionHeaderValue? retryAfter)
    {
        TimeSpan asked = retryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => TimeSpan.Zero,
        };

        return asked > delay ? asked : delay;
    }
}
