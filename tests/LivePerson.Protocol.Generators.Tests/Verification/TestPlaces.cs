using System.Reflection;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>Folders that tests read; the build writes them into the test assembly.</summary>
internal static class TestPlaces
{
    public static string ProjectDirectory { get; } = Metadata("Verify.ProjectDirectory");

    public static string RepositoryRoot { get; } = Metadata("RepositoryRoot");

    public static string Configuration { get; } = Metadata("Configuration");

    private static string Metadata(string key) => typeof(TestPlaces).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
