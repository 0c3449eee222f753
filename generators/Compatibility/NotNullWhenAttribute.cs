namespace System.Diagnostics.CodeAnalysis;

/// <summary>Tells the compiler's null analysis about <c>Try…</c> methods; netstandard2.0 does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>A record with <c>required</c> members needs it for its copy constructor.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
