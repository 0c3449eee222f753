namespace LivePerson.Protocol;

/// <summary>
/// A request was not sent, because it violates its schema or a token cannot be sent.
/// </summary>
public sealed class InvalidRequestException : LivePersonException
{
    internal InvalidRequestException(string operation, IReadOnlyList<SchemaViolation> violations)
        : base(operation, $"{operation} was not sent. {string.Join(" ", violations)}", null) => Violations = violations;

    /// <summary>
    /// What is wrong; never empty.
    /// </summary>
    public IReadOnlyList<SchemaViolation> Violations { get; }
}
