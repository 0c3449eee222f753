using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>What the analysed code references: the framework, and a library that knows the protocol.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFramework = new(ReadFramework);
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyWithLibrary =
        new(() => Framework.Add(MetadataReference.CreateFromFile(typeof(PublishEvent).Assembly.Location)));

    public static ImmutableArray<MetadataReference> Framework => LazyFramework.Value;

    public static ImmutableArray<MetadataReference> WithLibrary => LazyWithLibrary.Value;

    private static ImmutableArray<MetadataReference> ReadFramework() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static string ReadResource(string name)
    {
        using Stream stream = typeof(References).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
