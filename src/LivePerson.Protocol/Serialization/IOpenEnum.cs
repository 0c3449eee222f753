namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A text with known values that also keeps values it does not know.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IOpenEnum<TSelf> : IProtocolValue<TSelf>
    where TSelf : IOpenEnum<TSelf>
{
    /// <summary>
    /// The value as it stands on the wire; empty for <see langword="default"/>.
    /// </summary>
    string Value { get; }

    /// <summary>
    /// Whether the schema names the value.
    /// </summary>
    bool IsKnown { get; }

    /// <summary>
    /// Takes any value from the wire, known or not.
    /// </summary>
    static abstract TSelf FromValue(string value);
}
