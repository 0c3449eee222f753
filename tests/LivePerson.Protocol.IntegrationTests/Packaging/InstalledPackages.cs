namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>
/// What is installed on this machine already need not be fetched again; only the packages of this run go to a folder of
/// their own.
/// </summary>
internal static class InstalledPackages
{
    /// <summary>The folder; empty if there is none.</summary>
    public static string Folder { get; } = Find();

    private static string Find()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : "";
    }
}
