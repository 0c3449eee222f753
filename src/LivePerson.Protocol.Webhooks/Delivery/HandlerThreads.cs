namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>
/// Threads for the application's code: a handler that blocks holds one of these, and not one of those that answer
/// LivePerson. A thread is started when there is work and none is free.
/// </summary>
internal sealed class HandlerThreads(int maximum) : TaskScheduler, IDisposable
{
    private readonly Queue<Task> _tasks = new();
    private int _threads;
    private int _idle;
    private bool _isDisposed;

    public override int MaximumConcurrencyLevel => maximum;

    /// <summary>Calls the handler here; what it awaits comes back to these threads, unless it says otherwise.</summary>
    public Task RunAsync(Func<Task> handle) =>
        Task.Factory.StartNew(handle, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>The threads end when they have nothing more to do.</summary>
    public void Dispose()
    {
        lock (_tasks)
        {
            _isDisposed = true;
            Monitor.PulseAll(_tasks);
        }
    }

    protected override void QueueTask(Task task)
    {
        lock (_tasks)
        {
            _tasks.Enqueue(task);
            if (_tasks.Count > _idle && _threads < maximum)
            {
                _threads++;
                new Thread(Work) { IsBackground = true, Name = "LivePerson webhooks" }.Start();
            }
            else
            {
                Monitor.Pulse(_tasks);
            }
        }
    }

    // Queued ones keep their turn; a task that a handler waits for is done at once.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && Current == this && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_tasks)
        {
            return [.. _tasks];
        }
    }

    private void Work()
    {
        while (Next() is { } task)
        {
            TryExecuteTask(task);
        }
    }

    private Task? Next()
    {
        lock (_tasks)
        {
            while (_tasks.Count == 0 && !_isDisposed)
            {
                _idle++;
                Monitor.Wait(_tasks);
                _idle--;
            }

            if (_tasks.TryDequeue(out Task? task))
            {
                return task;
            }

            _threads--;
            return null;
        }
    }
}
