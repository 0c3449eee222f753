namespace LivePerson.Protocol;

/// <summary>
/// A time of typing in a dialog. It began with COMPOSING and ends once: with a state of choice by
/// <see cref="EndAsync"/>, else with PAUSE when the scope is disposed, on every way out.
/// </summary>
/// <remarks>
/// Safe to end from several threads: one of them ends it, the others do nothing.
/// </remarks>
public sealed class TypingScope : IAsyncDisposable
{
    // The caller's token may be cancelled by now, and typing must end nevertheless; but not at the price of hanging.
    internal static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(5);

    private readonly Func<ChatState, CancellationToken, Task> _send;
    private int _isEnded;

    internal TypingScope(Func<ChatState, CancellationToken, Task> send) => _send = send;

    /// <summary>
    /// Why typing could not be ended at disposal: the agent may still see it. <see langword="null"/> if all went well, or
    /// the scope is not disposed yet.
    /// </summary>
    public Exception? Failure { get; private set; }

    /// <summary>
    /// Ends typing with a state.
    /// </summary>
    /// <param name="state">Any state but COMPOSING, which would not end it.</param>
    /// <param name="cancellationToken">Ends the wait. Disposal then tries again, with PAUSE.</param>
    /// <exception cref="ArgumentException">The state is COMPOSING.</exception>
    /// <exception cref="LivePersonException">The state could not be sent. Disposal then tries again, with PAUSE.</exception>
    [EndsTyping]
    public async Task EndAsync(ChatState state, CancellationToken cancellationToken = default)
    {
        if (state == ChatState.Composing)
        {
            throw new ArgumentException("COMPOSING does not end typing; any other state does.", nameof(state));
        }

        if (Interlocked.Exchange(ref _isEnded, 1) == 1)
        {
            return;
        }

        try
        {
            await _send(state, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            _isEnded = 0;
            throw;
        }
    }

    /// <summary>
    /// Ends typing with PAUSE if it has not ended, within five seconds. Never throws: a failure is in
    /// <see cref="Failure"/>.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isEnded, 1) == 0)
        {
            Failure = await TryPauseAsync(_send).ConfigureAwait(false);
        }
    }

    /// <summary>Sends PAUSE, come what may of the caller's token.</summary>
    /// <returns>Why it could not be sent.</returns>
    internal static async Task<Exception?> TryPauseAsync(Func<ChatState, CancellationToken, Task> send)
    {
        using CancellationTokenSource limit = new(EndTimeout);
        try
        {
            await send(ChatState.Pause, limit.Token).ConfigureAwait(false);

            return null;
        }
#pragma warning disable CA1031 // Whatever a handler of the user's throws: disposal must not hide the exception under way.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }
}
