using System.Diagnostics;
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
    public async Task<TResponse> RunAsync<TState, TResponse>(
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
            TResponse response = await retries.RunAsync(
                call,
                (Runner: this, Facts: facts, State: state, Send: send),
                static (context, all) => all.Runner.TryAsync(all.Facts, all.State, all.Send, context.CancellationToken),
                cancellationToken).ConfigureAwait(false);
            End(activity, call, Outcome.Ok);

            return response;
        }
        catch (Exception exception)
        {
            End(activity, call, Outcome.Of(exception));
            throw;
        }
    }

    private async ValueTask<TResponse> TryAsync<TState, TResponse>(
        CallFacts facts,
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
        catch (Exception exception)
        {
            outcome = Outcome.Of(exception);
            throw;
        }
        finally
        {
            metrics.Requested(facts.Operation, outcome, clock.GetElapsedTime(startedAt));
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
