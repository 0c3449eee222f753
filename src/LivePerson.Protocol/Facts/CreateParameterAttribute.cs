namespace LivePerson.Protocol.Facts;

/// <summary>
/// The parameter of a factory fills the member at a place in the message.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CreateParameterAttribute(string pointer) : Attribute
{
    /// <summary>The member's place, a JSON Pointer such as <c>/body/dialogId</c>.</summary>
    public string Pointer { get; } = pointer;
}
