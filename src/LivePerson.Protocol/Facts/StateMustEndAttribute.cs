namespace LivePerson.Protocol.Facts;

/// <summary>
/// The state stays until another one is sent, so whoever sends it must end it.
/// </summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class StateMustEndAttribute(string state) : Attribute
{
    /// <summary>The state as it stands on the wire, for instance <c>COMPOSING</c>.</summary>
    public string State { get; } = state;

    /// <summary>The state that ends it; <see langword="null"/> if any other does equally well.</summary>
    public string? With { get; init; }
}
