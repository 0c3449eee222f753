namespace LivePerson.Protocol.Facts;

/// <summary>
/// The member holds a secret or a person's words: it is not printed, logged or compared in messages.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, Inherited = false)]
public sealed class SensitiveAttribute : Attribute;
