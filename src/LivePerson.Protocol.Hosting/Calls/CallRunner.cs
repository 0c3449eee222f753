using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using LivePerson.Protocol.Hosting.Dialogs;
using LivePerson.Protocol.Hosting.Telemetry;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// The way of every call: traced as one, measured try by try, repeated where the protocol allows it.
/// </summary>
internal sealed class CallRunner(RetryPolicy retries, ConnectorMetrics metrics, TimeProvider clock)
{
    /// <summary>Sends until it succeeds or may not be sent again.</summary>
    /// <param name="facts">What is known of the call.</param>
    /// <param name="state">What <paramref name="send"/> needs, so that it need not be made anew for each call.</param>
    /// <param name="send">One try.</param>
    /// <param name="cancellationToken">Ends tries and waits.</param>
    /// <param name="turn">The call's turn in a dialog, if it belongs to one.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TResponse> RunAsync<TState, TResponse>(
        CallFacts facts,
        TState state,
        Func<TState, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken,
        Turn? turn = null)
    {
        using Activity? activity = ConnectorTelemetry.Source.StartActivity(facts.Operation, ActivityKind.Client);
        activity?.SetTag(ConnectorTelemetry.DialogTag, turn?.DialogId);
        Call call = new(facts, turn, clock.GetTimestamp());
        try
        {
            TResponse response = await RunAsync(call, state, send, cancellationToken).ConfigureAwait(false);
            End(activity, call, Outcome.Ok);

            return response;
        }
        catch (Exception exception)
        {
            End(activity, call, Outcome.Of(exception));
            throw;
        }
    }

    // Most calls succeed at once, and do without all that follows.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResponse> RunAsync<TState, TResponse>(
        Call call,
        TState state,
        Func<TState, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken)
    {
        ExceptionDispatchInfo first;
        try
        {
            return await TryAsync(call, state, send, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (retries.MayRepeat(failure, call))
        {
            first = ExceptionDispatchInfo.Capture(failure);
        }

        return await RepeatAsync(first, call, state, send, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<TResponse> RepeatAsync<TState, TResponse>(
        ExceptionDispatchInfo first,
        Call call,
        TState state,
        Func<TState, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken) =>
        retries.RepeatAsync(first, call, token => TryAsync(call, state, send, token), cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<TResponse> TryAsync<TState, TResponse>(
        Call call,
        TState state,
        Func<TState, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken)
    {
        long startedAt = clock.GetTimestamp();
        string outcome = Outcome.Ok;
        try
        {
            return await send(state, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            outcome = Outcome.Of(failure);
            call.Failed(failure);
            throw;
        }
        finally
        {
            metrics.Requested(call.Facts.Operation, outcome, clock.GetElapsedTime(startedAt));
        }
    }

    private static void End(Activity? activity, Call call, string outcome)
    {
        if (activity is null)
        {
            return;
        }

        activity.SetTag(ConnectorTelemetry.OutcomeTag, outcome);
        activity.SetTag(ConnectorTelemetry.RepetitionsTag, call.Repetitions);
        activity.SetStatus(outcome == Outcome.Ok ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
    }
}
