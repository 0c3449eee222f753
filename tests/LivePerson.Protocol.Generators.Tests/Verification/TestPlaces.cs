using System.Reflection;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>Folders that tests read; the build writes them into the test assembly.</summary>
internal static class TestPlaces
{
    public static string ProjectDirectory { get; } = Metadata("Verify.ProjectDirectory");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    /// <summary>The .NET SDK that builds: its compiler and its analyzers.</summary>
    public static string Sdk { get; } = Metadata("Sdk");

    public static string Configuration { get; } = Metadata("Configuration");

    private static string Metadata(string key) => typeof(TestPlaces).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
