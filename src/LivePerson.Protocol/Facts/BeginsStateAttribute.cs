namespace LivePerson.Protocol.Facts;

/// <summary>
/// The method sends the state and returns a scope whose disposal ends it.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class BeginsStateAttribute(string state) : Attribute
{
    /// <summary>The state as it stands on the wire, for instance <c>COMPOSING</c>.</summary>
    public string State { get; } = state;
}
