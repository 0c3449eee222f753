using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// One call with all its tries.
/// </summary>
internal sealed class Call(CallFacts facts, Turn? turn, long startedAt)
{
    public CallFacts Facts => facts;

    public long StartedAt => startedAt;

    /// <summary>Repetitions so far.</summary>
    public int Repetitions { get; set; }

    /// <summary>How long to wait before the next try, once one has failed that may be repeated.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Whether something newer makes a repetition pointless.</summary>
    public bool IsObsolete => turn?.IsObsolete == true;

    /// <summary>A try failed.</summary>
    public void Failed(Exception failure) => turn?.Failed(failure);

    /// <summary>Cancelled when the call becomes obsolete.</summary>
    public CancellationToken Obsolete => turn?.Obsolete ?? CancellationToken.None;
}
