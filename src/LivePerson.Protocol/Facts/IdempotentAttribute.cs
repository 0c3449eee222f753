namespace LivePerson.Protocol.Facts;

/// <summary>
/// The request of the method, or a request with this event, may be sent again: a repetition changes nothing.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
public sealed class IdempotentAttribute : Attribute;
