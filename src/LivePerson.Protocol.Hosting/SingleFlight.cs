namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Runs one piece of work for a key at a time: whoever asks meanwhile waits for the same result.
/// </summary>
internal sealed class SingleFlight<TKey, TResult>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Task<TResult>> _running = [];

    /// <summary>
    /// Joins the work for the key, or starts it. It belongs to nobody in particular: the caller's cancellation ends its
    /// own wait only, and no caller's trace or scope is around it.
    /// </summary>
    public Task<TResult> RunAsync(TKey key, Func<TKey, Task<TResult>> work, CancellationToken cancellationToken)
    {
        Task<TResult>? running;
        lock (_running)
        {
            if (!_running.TryGetValue(key, out running))
            {
                running = Start(key, work);
                _running.Add(key, running);
            }
        }

        return running.WaitAsync(cancellationToken);
    }

    private Task<TResult> Start(TKey key, Func<TKey, Task<TResult>> work)
    {
        bool isFlowing = !ExecutionContext.IsFlowSuppressed();
        using AsyncFlowControl? suppressed = isFlowing ? ExecutionContext.SuppressFlow() : null;
        // Scheduled, not called: it may not end before it is entered above.
        Task<TResult> running = Task.Run(() => WorkAsync(key, work));
        // Every caller may have gone by now; a failure that nobody waits for is not an unobserved one.
        _ = running.ContinueWith(
            static failed => _ = failed.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

        return running;
    }

    private async Task<TResult> WorkAsync(TKey key, Func<TKey, Task<TResult>> work)
    {
        try
        {
            return await work(key).ConfigureAwait(false);
        }
        finally
        {
            lock (_running)
            {
                _running.Remove(key);
            }
        }
    }
}
