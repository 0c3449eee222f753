namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for this type by name when it sees <c>init</c>; netstandard2.0 does not have it.</summary>
internal static class IsExternalInit;

/// <summary>The same for <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>The same for <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
