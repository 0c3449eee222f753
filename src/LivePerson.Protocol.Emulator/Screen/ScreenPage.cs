using System.Reflection;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>The files of the page, as they stand in the assembly.</summary>
internal static class ScreenPage
{
    private const string Prefix = "LivePerson.Protocol.Emulator.Screen.Page.";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
    };

    private static readonly Dictionary<string, ScreenFile> Files = Load();

    /// <summary>The file at a path, or null.</summary>
    public static ScreenFile? Find(string path) => Files.GetValueOrDefault(path);

    private static Dictionary<string, ScreenFile> Load()
    {
        Assembly assembly = typeof(ScreenPage).Assembly;
        Dictionary<string, ScreenFile> files = new(StringComparer.Ordinal);
        foreach (string resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            using Stream stream = assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            string name = resource[Prefix.Length..];
            ScreenFile file = new(bytes, MediaTypes[Path.GetExtension(name)]);
            files.Add(name == "index.html" ? "/" : $"/screen/{name}", file);
        }

        return files;
    }
}
