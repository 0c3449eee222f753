namespace LivePerson.Protocol.Facts;

/// <summary>
/// The request of the method may be sent again: the other side treats a repetition as the same request.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class IdempotentAttribute : Attribute;
