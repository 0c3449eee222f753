namespace LivePerson.Protocol.Facts;

/// <summary>
/// The value names the dialog that a message belongs to.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class DialogIdAttribute : Attribute;
