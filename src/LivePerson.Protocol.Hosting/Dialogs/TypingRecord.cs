namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// What is known of typing in one dialog: whether the agent may see it, and what is due when. Not safe for several
/// threads; the lane locks.
/// </summary>
/// <param name="options">The times.</param>
/// <param name="clock">Tells the time.</param>
/// <param name="changed">Is told when typing begins or ends to be shown.</param>
internal sealed class TypingRecord(LivePersonConnectorOptions options, TimeProvider clock, Action<bool> changed)
{
    private long? _composingWentAt;
    private long _countsFrom;
    private bool _wasShown;
    private bool _mayArriveLate;

    /// <summary>Whether the agent may see "typing…": COMPOSING may have arrived, and no state after it has.</summary>
    public bool IsShown { get; private set; }

    /// <summary>Whether a COMPOSING is to go out as soon as the interval allows it.</summary>
    public bool IsDeferred { get; set; }

    /// <summary>Whether the last COMPOSING is long enough ago for another one.</summary>
    public bool MayCompose => ComposingIn <= TimeSpan.Zero;

    /// <summary>Whether typing is shown for too long.</summary>
    public bool IsOverdue => IsShown && PauseIn <= TimeSpan.Zero;

    /// <summary>How long until something is due; <see langword="null"/> if nothing is, and nothing must be kept.</summary>
    public TimeSpan? DueIn => (IsShown, IsDeferred || !MayCompose) switch
    {
        (true, true) => ComposingIn < PauseIn ? ComposingIn : PauseIn,
        (true, false) => PauseIn,
        (false, true) => ComposingIn,
        _ => null,
    };

    private TimeSpan ComposingIn => _composingWentAt is { } at
        ? options.ComposingInterval - clock.GetElapsedTime(at)
        : TimeSpan.Zero;

    private TimeSpan PauseIn => options.TypingTimeout - clock.GetElapsedTime(_countsFrom);

    /// <summary>The consumer types, or PAUSE has failed: the time-out counts from now.</summary>
    public void CountFromNow() => _countsFrom = clock.GetTimestamp();

    /// <summary>COMPOSING leaves now.</summary>
    public void ComposingGoes()
    {
        _composingWentAt = clock.GetTimestamp();
        _wasShown = IsShown;
        IsDeferred = false;
        Show(true);
    }

    /// <summary>COMPOSING was answered, or failed.</summary>
    public void ComposingWent(Turn turn, Exception? failure)
    {
        Show(failure is null || turn.MayHaveArrived || _wasShown);
        _mayArriveLate |= turn.MayArriveLate;
    }

    /// <summary>A state that ends typing was answered, or failed.</summary>
    public void EndingWent(Exception? failure)
    {
        if (failure is null && _mayArriveLate)
        {
            // A COMPOSING without an answer may come after this. So it counts as shown, and is ended once more.
            _mayArriveLate = false;
            CountFromNow();
        }
        else if (failure is null || StateFailure.IsFinal(failure))
        {
            End();
        }
        else
        {
            CountFromNow();
        }
    }

    public void End() => Show(false);

    private void Show(bool isShown)
    {
        if (IsShown != isShown)
        {
            IsShown = isShown;
            changed(isShown);
        }
    }
}
