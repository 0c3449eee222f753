namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// A call's place in the order of its dialog.
/// </summary>
/// <param name="dialogId">The dialog.</param>
/// <param name="state">The chat state that the call sends; <see langword="null"/> if it sends something else.</param>
internal sealed class Turn(string dialogId, ChatState? state = null)
{
    private readonly object _lock = new();

    private TaskCompletionSource<bool>? _admission;
    private CancellationTokenSource? _obsolete;
    private bool? _isAdmitted;

    public string DialogId => dialogId;

    public ChatState? State => state;

    public bool IsComposing => state == ChatState.Composing;

    /// <summary>Whether the state is only worth sending while the dialog shows typing.</summary>
    public bool EndsTypingOnly { get; init; }

    /// <summary>Whether something newer makes another try pointless.</summary>
    public bool IsObsolete { get; private set; }

    /// <summary>Whether a try that failed may have been processed all the same.</summary>
    public bool MayHaveArrived { get; private set; }

    /// <summary>Whether it may even be processed after what is sent next: no answer came, so it may still be under way.</summary>
    public bool MayArriveLate { get; private set; }

    /// <summary>Cancelled when the turn becomes obsolete.</summary>
    public CancellationToken Obsolete
    {
        get
        {
            lock (_lock)
            {
                _obsolete ??= new();

                return IsObsolete ? new(canceled: true) : _obsolete.Token;
            }
        }
    }

    /// <summary>Waits until the call may go: false if a newer state has taken its place.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_isAdmitted is { } isAdmitted)
            {
                return new(isAdmitted);
            }

            _admission ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return new(_admission.Task.WaitAsync(cancellationToken));
    }

    /// <summary>A try failed.</summary>
    public void Failed(Exception failure)
    {
        bool mayHaveArrived = ConnectorSender.MayHaveArrived(failure);
        MayHaveArrived |= mayHaveArrived;
        MayArriveLate |= mayHaveArrived && failure is not LivePersonResponseException;
    }

    public void Admit() => Settle(isAdmitted: true);

    /// <summary>A newer state goes in its place.</summary>
    public void Replace() => Settle(isAdmitted: false);

    public void BecomeObsolete()
    {
        lock (_lock)
        {
            IsObsolete = true;
            // Not here and now: whoever waits for it would go on inside the caller's lock.
            _ = _obsolete?.CancelAsync();
        }
    }

    private void Settle(bool isAdmitted)
    {
        lock (_lock)
        {
            _isAdmitted = isAdmitted;
            _admission?.SetResult(isAdmitted);
        }
    }
}
