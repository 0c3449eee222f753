namespace LivePerson.Protocol;

/// <summary>
/// A value cannot be written as JSON: a text with a lone surrogate, a number that is not finite, or objects nested too
/// deep. The message names nothing of the value.
/// </summary>
public sealed class InvalidTextException : ArgumentException
{
    internal InvalidTextException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
