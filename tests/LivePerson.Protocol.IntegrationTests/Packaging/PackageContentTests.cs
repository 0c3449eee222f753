using System.IO.Compression;
using System.Xml.Linq;

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What the package carries.</summary>
public sealed class PackageContentTests(PackageFixture fixture)
{
    [Fact]
    public async Task Package_HasExactlyTheseFiles()
    {
        string folder = RepositoryFiles.PathOf("generators/rules");
        string[] rules = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => "rules/" + Path.GetRelativePath(folder, path).Replace('\\', '/'))];

        using ZipArchive package = await ZipFile.OpenReadAsync(await fixture.PackageAsync(), TestContext.Current.CancellationToken);

        string[] expected =
        [
            "LICENSE",
            "LivePerson.Protocol.nuspec",
            "README.md",
            "analyzers/dotnet/cs/LivePerson.Protocol.Analyzers.dll",
            "analyzers/dotnet/cs/LivePerson.Protocol.CodeFixes.dll",
            "analyzers/dotnet/cs/LivePerson.Protocol.Generators.dll",
            "build/LivePerson.Protocol.props",
            "build/LivePerson.Protocol.targets",
            "buildTransitive/LivePerson.Protocol.props",
            "buildTransitive/LivePerson.Protocol.targets",
            "lib/net10.0/LivePerson.Protocol.dll",
            "lib/net10.0/LivePerson.Protocol.xml",
            "lib/net8.0/LivePerson.Protocol.dll",
            "lib/net8.0/LivePerson.Protocol.xml",
            .. rules,
        ];
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Package_DependsOnNothingButSystemTextJsonOnNet8()
    {
        using ZipArchive package = await ZipFile.OpenReadAsync(await fixture.PackageAsync(), TestContext.Current.CancellationToken);

        using Stream stream = await package.GetEntry("LivePerson.Protocol.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        XDocument nuspec = await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken);

        string[] dependencies =
        [
            .. nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => $"{element.Parent!.Attribute("targetFramework")!.Value} {element.Attribute("id")!.Value}"),
        ];
        Assert.Equal(["net8.0 System.Text.Json"], dependencies);
    }

    private static bool IsOurs(string name) =>
        !name.StartsWith("_rels/", StringComparison.Ordinal)
        && !name.StartsWith("package/", StringComparison.Ordinal)
        && name != "[Content_Types].xml";
}
