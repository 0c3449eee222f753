namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>
/// Holds back the notifications of one app while one of them is tried again: with a retention time, a failing endpoint
/// stops all of the installation.
/// </summary>
internal sealed class InstallationGate
{
    private readonly object _lock = new();
    private TaskCompletionSource? _closed;

    /// <summary>Waits while another delivery keeps the gate closed.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (Closed() is { } closed)
        {
            await closed.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Closes the gate; false if another delivery has done so.</summary>
    public bool TryClose()
    {
        lock (_lock)
        {
            if (_closed is not null)
            {
                return false;
            }

            _closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    public void Open()
    {
        TaskCompletionSource? closed;
        lock (_lock)
        {
            closed = _closed;
            _closed = null;
        }

        closed?.SetResult();
    }

    private Task? Closed()
    {
        lock (_lock)
        {
            return _closed?.Task;
        }
    }
}
