namespace LivePerson.Protocol.Facts;

/// <summary>
/// A member of the record has the same value in every message.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class WireConstantAttribute(string jsonName, string value) : Attribute
{
    /// <summary>The member's name on the wire.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>Its only value.</summary>
    public string Value { get; } = value;
}
