namespace LivePerson.Protocol.Facts;

/// <summary>
/// The member carries the state of a chat-state event.
/// </summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class StateAttribute : Attribute;
