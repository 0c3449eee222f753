namespace LivePerson.Protocol.Facts;

/// <summary>
/// The struct is an enumeration that also keeps values it does not know; its nested <c>Values</c> has the known ones.
/// </summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class OpenEnumAttribute : Attribute;
