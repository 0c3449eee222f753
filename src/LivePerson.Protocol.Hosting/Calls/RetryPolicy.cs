using System.Runtime.ExceptionServices;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// Repeats calls as <see cref="RetryRules"/> say, within a budget of time.
/// </summary>
internal sealed class RetryPolicy
{
    // While the process stops there is no time for the published waits; this is the shortest of them.
    private static readonly TimeSpan LongestDelayAtStop = TimeSpan.FromSeconds(1);

    private static readonly ResiliencePropertyKey<Call> CallKey = new("LivePerson.Call");

    private readonly LivePersonConnectorOptions _options;
    private readonly RetryRules _rules;
    private readonly StopSignal _stop;
    private readonly TimeProvider _clock;
    private readonly ConnectorMetrics _metrics;
    private readonly ILogger _logger;
    private readonly ResiliencePipeline _pipeline;

    public RetryPolicy(
        IOptions<LivePersonConnectorOptions> options,
        StopSignal stop,
        TimeProvider clock,
        ConnectorMetrics metrics,
        ConnectorLogger logger)
    {
        _options = options.Value;
        _rules = new(_options, clock);
        _stop = stop;
        _clock = clock;
        _metrics = metrics;
        _logger = logger.Value;
        _pipeline = new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                ShouldHandle = MayRepeat,
                // The wait is ours: a call that has become pointless, and a process that stops, cut it short.
                Delay = TimeSpan.Zero,
                OnRetry = WaitAsync,
            })
            .Build();
    }

    /// <summary>Whether a call that failed may be tried again, and after which wait, which the call then knows.</summary>
    public bool MayRepeat(Exception failure, Call call)
    {
        if (call.IsObsolete || _rules.DelayAfter(failure, call.Facts, call.Repetitions) is not { } delay)
        {
            return false;
        }

        TimeSpan jitter = delay * (Random.Shared.NextDouble() * _options.RetryJitter);
        call.Delay = _stop.IsStopping && delay > LongestDelayAtStop ? LongestDelayAtStop : delay + jitter;

        return _clock.GetElapsedTime(call.StartedAt) + call.Delay <= _options.RetryBudget;
    }

    /// <summary>Repeats a call that has failed once.</summary>
    /// <param name="failure">The first failure.</param>
    /// <param name="call">The call.</param>
    /// <param name="attempt">Tries it once.</param>
    /// <param name="cancellationToken">Ends tries and waits.</param>
    public async ValueTask<TResponse> RepeatAsync<TResponse>(
        ExceptionDispatchInfo failure,
        Call call,
        Func<CancellationToken, ValueTask<TResponse>> attempt,
        CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(CallKey, call);
        bool isFirst = true;
        try
        {
            return await _pipeline.ExecuteAsync(
                context =>
                {
                    if (isFirst)
                    {
                        // The try that has been made already.
                        isFirst = false;
                        failure.Throw();
                    }

                    return attempt(context.CancellationToken);
                },
                context).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ValueTask<bool> MayRepeat(RetryPredicateArguments<object> arguments) =>
        new(arguments.Outcome.Exception is { } failure && MayRepeat(failure, CallOf(arguments.Context)));

    private async ValueTask WaitAsync(OnRetryArguments<object> arguments)
    {
        Call call = CallOf(arguments.Context);
        Exception failure = arguments.Outcome.Exception!;
        call.Repetitions++;
        _metrics.Repeated(call.Facts.Operation, Outcome.Of(failure));
        Log.CallRepeated(_logger, call.Facts.Operation, call.Repetitions, call.Delay, failure);

        CancellationToken cancellationToken = arguments.Context.CancellationToken;
        using CancellationTokenSource wait = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken, call.Obsolete, _stop.IsStopping ? CancellationToken.None : _stop.Token);
        try
        {
            await Task.Delay(call.Delay, _clock, wait.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Woken: the next try is due now, or is not made at all.
        }

        call.Obsolete.ThrowIfCancellationRequested();
    }

    private static Call CallOf(ResilienceContext context) =>
        context.Properties.TryGetValue(CallKey, out Call? call) ? call : throw new InvalidOperationException();
}
