namespace LivePerson.Protocol.Hosting.Dialogs;

/// <summary>
/// What is known of typing in one dialog: whether the agent may see it, and what is due when. Not safe for several
/// threads; the lane locks.
/// </summary>
internal sealed class TypingRecord(LivePersonConnectorOptions options, TimeProvider clock)
{
    private long? _composingWentAt;
    private long _countsFrom;
    private bool _wasShown;

    /// <summary>Whether the agent may see "typing…": COMPOSING may have arrived, and no state after it has.</summary>
    public bool IsShown { get; private set; }

    /// <summary>Whether a COMPOSING is to go out as soon as the interval allows it.</summary>
    public bool IsDeferred { get; set; }

    /// <summary>Whether the last COMPOSING is long enough ago for another one.</summary>
    public bool MayCompose => ComposingIn <= TimeSpan.Zero;

    public bool IsOverdue => PauseIn <= TimeSpan.Zero;

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
        IsShown = true;
        IsDeferred = false;
    }

    /// <summary>COMPOSING surely did not arrive.</summary>
    public void ComposingFailed() => IsShown = _wasShown;

    public void Ended() => IsShown = false;
}
