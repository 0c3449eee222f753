using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What stands in a nupkg.</summary>
internal sealed record PackageContents
{
    /// <summary>Its files, in order, without those of the format.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Each dependency as framework, id, and what of it is taken or left out; in order.</summary>
    public required IReadOnlyList<string> Dependencies { get; init; }

    /// <summary>The shared frameworks that are needed.</summary>
    public required IReadOnlyList<string> Frameworks { get; init; }

    /// <summary>The assemblies that carry their symbols.</summary>
    public required IReadOnlyList<string> WithSymbols { get; init; }

    public static async Task<PackageContents> ReadAsync(string path)
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using ZipArchive package = await ZipFile.OpenReadAsync(path, cancellationToken);
        ZipArchiveEntry[] files = [.. package.Entries.Where(IsOurs).OrderBy(Name, StringComparer.Ordinal)];
        using Stream stream = await Array.Find(files, file => Name(file).EndsWith(".nuspec", StringComparison.Ordinal))!
            .OpenAsync(cancellationToken);
        XDocument nuspec = await XDocument.LoadAsync(stream, LoadOptions.None, cancellationToken);

        return new()
        {
            Files = [.. files.Select(Name)],
            Dependencies =
            [
                .. Elements(nuspec, "dependency").Select(Dependency).Order(StringComparer.Ordinal),
            ],
            Frameworks = [.. Elements(nuspec, "frameworkReference").Select(static it => it.Attribute("name")!.Value).Distinct()],
            WithSymbols = [.. files.Where(HasSymbols).Select(Name)],
        };
    }

    private static string Dependency(XElement element)
    {
        XAttribute?[] parts =
        [
            element.Parent!.Attribute("targetFramework"),
            element.Attribute("id"),
            element.Attribute("include"),
            element.Attribute("exclude"),
        ];
        return string.Join(' ', parts.OfType<XAttribute>().Select(static part => part.Value));
    }

    private static IEnumerable<XElement> Elements(XDocument nuspec, string name) =>
        nuspec.Descendants().Where(element => element.Name.LocalName == name);

    private static string Name(ZipArchiveEntry entry) => entry.FullName;

    private static bool IsOurs(ZipArchiveEntry entry) =>
        !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal)
        && !entry.FullName.StartsWith("package/", StringComparison.Ordinal)
        && entry.FullName != "[Content_Types].xml";

    private static bool HasSymbols(ZipArchiveEntry entry)
    {
        if (!entry.Name.EndsWith(".dll", StringComparison.Ordinal))
        {
            return false;
        }

        using MemoryStream assembly = new();
        using (Stream stream = entry.Open())
        {
            stream.CopyTo(assembly);
        }

        assembly.Position = 0;
        using PEReader reader = new(assembly);
        return reader.ReadDebugDirectory().Any(static it => it.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }
}
