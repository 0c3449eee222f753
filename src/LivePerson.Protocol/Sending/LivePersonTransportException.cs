namespace LivePerson.Protocol;

/// <summary>
/// No answer came: the connection could not be made or broke, or time ran out. The caller's own cancellation is not
/// among these; it stays an <see cref="OperationCanceledException"/>.
/// </summary>
public sealed class LivePersonTransportException : LivePersonException
{
    /// <summary>
    /// Makes the exception; handlers around the sender's <see cref="HttpClient"/> may throw it too.
    /// </summary>
    /// <param name="operation">The operation's name.</param>
    /// <param name="isTimeout">Whether time ran out.</param>
    /// <param name="mayHaveArrived">Whether the other side may have got the request.</param>
    /// <param name="inner">What the transport said.</param>
    public LivePersonTransportException(string operation, bool isTimeout, bool mayHaveArrived, Exception? inner)
        : base(operation, ToMessage(operation, isTimeout, mayHaveArrived), inner)
    {
        IsTimeout = isTimeout;
        MayHaveArrived = mayHaveArrived;
    }

    /// <summary>
    /// Whether time ran out, as opposed to a connection that failed.
    /// </summary>
    public bool IsTimeout { get; }

    /// <summary>
    /// Whether the request may have been processed all the same. <see langword="false"/> only if the connection was
    /// never made.
    /// </summary>
    public bool MayHaveArrived { get; }

    private static string ToMessage(string operation, bool isTimeout, bool mayHaveArrived)
    {
        string cause = isTimeout ? "no answer came in time" : "the connection failed";
        string fate = mayHaveArrived ? "the request may have arrived" : "the request was not sent";

        return $"{operation}: {cause}; {fate}.";
    }
}
