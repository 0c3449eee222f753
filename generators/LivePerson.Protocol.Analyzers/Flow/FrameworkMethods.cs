using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What methods of the framework do with what they are given: nothing, or they keep it.</summary>
internal static class FrameworkMethods
{
    /// <summary>Whether the type is part of .NET or its extensions, which know nothing of the protocol.</summary>
    public static bool IsFramework(ITypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space?.Name is "System" or "Microsoft";
    }

    /// <summary>Whether the method keeps its arguments, or passes them on to others.</summary>
    public static bool Keeps(IMethodSymbol method) => method.MethodKind == MethodKind.DelegateInvoke
        || (SaysToKeep(method.Name) && !OnlyWrites(method.ContainingType));

    /// <summary>Whether the method only writes down what it is given; nobody expects it to throw.</summary>
    public static bool OnlyLogs(IMethodSymbol method) => method.ContainingType.Name is "Console" or "Debug" or "Trace"
        || (method.ContainingType.Name is "ILogger" or "LoggerExtensions" && IsFramework(method.ContainingType));

    /// <summary>Whether the method runs a function that it is given as part of the work of its caller.</summary>
    public static bool RunsAtOnce(IMethodSymbol method) =>
        method.ContainingType.Name is "Enumerable" or "AsyncEnumerable" or "ParallelEnumerable" or "Parallel" or "List" or "Array";

    /// <summary>Whether equal arguments give equal results, as long as nobody assigns anything.</summary>
    public static bool IsPure(IMethodSymbol method) => method.ReturnType.SpecialType is SpecialType.System_Boolean
        ? method.Name is "Any" or "All" or "Contains" or "ContainsKey" or "StartsWith" or "EndsWith" or "Equals"
            or "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "HasFlag" or "ReferenceEquals"
        : method.ContainingType.SpecialType == SpecialType.System_String && method.IsStatic;

    /// <summary>By its first word, without a <c>Try</c> before it.</summary>
    private static bool SaysToKeep(string name) =>
        name.StartsWith("GetOrAdd", StringComparison.Ordinal)
        || name.StartsWith("CompareExchange", StringComparison.Ordinal)
        || FirstWord(name.StartsWith("Try", StringComparison.Ordinal) ? name.Substring("Try".Length) : name)
            is "Add" or "Append" or "Enqueue" or "Push" or "Insert" or "Set" or "Put" or "Write" or "Post" or "Send"
            or "Publish" or "Register" or "Update" or "Exchange" or "Store" or "Schedule" or "Queue";

    private static string FirstWord(string name)
    {
        int end = 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return end < name.Length ? name.Substring(0, end) : name;
    }

    /// <summary>Whether what an object of the type is given becomes text, and no more.</summary>
    private static bool OnlyWrites(ITypeSymbol type) => type.Name
        is "Console" or "Debug" or "Trace" or "TextWriter" or "StreamWriter" or "StringWriter" or "StringBuilder" or "String"
        or "Activity" or "DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler" or "File"
        or "Utf8JsonWriter" or "Assert";
}
