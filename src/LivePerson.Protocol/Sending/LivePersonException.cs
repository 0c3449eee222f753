namespace LivePerson.Protocol;

/// <summary>
/// An operation failed. No exception of this family has a token, a body or a person's words in its message.
/// </summary>
public abstract class LivePersonException : Exception
{
    private protected LivePersonException(string operation, string message, Exception? inner)
        : base(message, inner) => Operation = operation;

    /// <summary>
    /// The operation's name, for instance <c>ms.PublishEvent</c>.
    /// </summary>
    public string Operation { get; }
}
