using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What methods of the framework do with what they are given: nothing, or they keep it.</summary>
internal static class FrameworkMethods
{
    private static readonly string[] KeepingPrefixes =
    [
        "Add", "TryAdd", "Append", "Enqueue", "TryEnqueue", "Push", "Insert", "Set", "Put", "Write", "TryWrite", "Post",
        "Send", "Publish", "GetOrAdd", "Register", "Update", "Exchange", "CompareExchange", "Store", "Schedule", "Queue",
    ];

    private static readonly HashSet<string> NotKeepingTypes =
    [
        "Console", "Debug", "Trace", "TextWriter", "StreamWriter", "StringWriter", "StringBuilder", "String", "Activity",
        "DefaultInterpolatedStringHandler", "AppendInterpolatedStringHandler", "File", "Utf8JsonWriter", "Assert",
    ];

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
        || (!NotKeepingTypes.Contains(method.ContainingType.Name)
            && KeepingPrefixes.Any(prefix => method.Name.StartsWith(prefix, StringComparison.Ordinal)));

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
}
