namespace LivePerson.Protocol.Facts;

/// <summary>
/// The event is content, a text or a file: it does not end a chat state.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentAttribute : Attribute;
