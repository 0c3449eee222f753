namespace LivePerson.Protocol.Emulator.Tests.Browsing;

/// <summary>A browser of the Chromium family that this machine has; none is ever downloaded.</summary>
internal static class InstalledChromium
{
    public const string Missing =
        "No Chromium, Chrome or Edge was found on this machine: install one to run the tests of the screen.";

    private static readonly string[] Programs =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    private static readonly string[] Places =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is; null if there is none.</summary>
    public static string? Path { get; } = OnSearchPath().Concat(Places).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnSearchPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        from program in Programs
        where folder.Length > 0
        select System.IO.Path.Combine(folder, program);
}
