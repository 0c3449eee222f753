namespace LivePerson.Protocol.Facts;

/// <summary>
/// The method puts its first parameter on the wire when it is called.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SendsRequestAttribute : Attribute;
