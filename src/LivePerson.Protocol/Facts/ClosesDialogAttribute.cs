namespace LivePerson.Protocol.Facts;

/// <summary>
/// The record, or what the factory makes, closes the conversation or dialog.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, Inherited = false)]
public sealed class ClosesDialogAttribute : Attribute;
