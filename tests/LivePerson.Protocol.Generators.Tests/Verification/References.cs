using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>What emitted code is compiled against: the framework, and the real library.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(ProtocolJsonException).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
