namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>What the packages carry, and what they bring along.</summary>
public sealed class PackageContentTests(PackageFixture fixture)
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];

    [Fact]
    public async Task Package_HasExactlyTheseFiles()
    {
        string folder = RepositoryFiles.PathOf("generators/rules");
        string[] rules = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => "rules/" + Path.GetRelativePath(folder, path).Replace('\\', '/'))];

        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync());

        string[] expected =
        [
            .. Library(PackageFixture.Core),
            "analyzers/dotnet/cs/LivePerson.Protocol.Analyzers.dll",
            "analyzers/dotnet/cs/LivePerson.Protocol.CodeFixes.dll",
            "analyzers/dotnet/cs/LivePerson.Protocol.Generators.dll",
            "build/LivePerson.Protocol.props",
            "build/LivePerson.Protocol.targets",
            "buildTransitive/LivePerson.Protocol.props",
            "buildTransitive/LivePerson.Protocol.targets",
            .. rules,
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), package.Files);
    }

    [Theory]
    [InlineData(PackageFixture.Hosting)]
    [InlineData(PackageFixture.Webhooks)]
    [InlineData(PackageFixture.Emulator)]
    public async Task PackageAroundIt_HasExactlyTheseFiles(string id)
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync(id));

        Assert.Equal(Library(id).Order(StringComparer.Ordinal), package.Files);
    }

    [Theory]
    [InlineData(PackageFixture.Core)]
    [InlineData(PackageFixture.Hosting)]
    [InlineData(PackageFixture.Webhooks)]
    [InlineData(PackageFixture.Emulator)]
    public async Task Library_CarriesItsSymbols(string id)
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync(id));

        Assert.Equal([$"lib/net10.0/{id}.dll", $"lib/net8.0/{id}.dll"], package.WithSymbols.Where(IsOfTheLibrary));
    }

    [Fact]
    public async Task Package_DependsOnNothingButSystemTextJsonOnNet8()
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync());

        Assert.Equal(["net8.0 System.Text.Json Build,Analyzers"], package.Dependencies);
        Assert.Empty(package.Frameworks);
    }

    [Fact]
    public async Task Hosting_BringsTheProtocolWithItsAnalyzers()
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync(PackageFixture.Hosting));

        string[] expected =
        [
            "LivePerson.Protocol All",
            "Microsoft.AspNetCore.DataProtection.Abstractions Build,Analyzers",
            "Microsoft.Extensions.Caching.Abstractions Build,Analyzers",
            "Microsoft.Extensions.Hosting.Abstractions Build,Analyzers",
            "Microsoft.Extensions.Http Build,Analyzers",
            "Polly.Core Build,Analyzers",
        ];
        Assert.Equal(OnBoth(expected), package.Dependencies);
        Assert.Empty(package.Frameworks);
    }

    [Fact]
    public async Task Webhooks_BringTheProtocolWithItsAnalyzersAndAspNetCore()
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync(PackageFixture.Webhooks));

        Assert.Equal(OnBoth("LivePerson.Protocol All"), package.Dependencies);
        Assert.Equal(["Microsoft.AspNetCore.App"], package.Frameworks);
    }

    [Fact]
    public async Task Emulator_BringsTheProtocolAndAspNetCoreButNoAnalyzersIntoTests()
    {
        PackageContents package = await PackageContents.ReadAsync(await fixture.PackageAsync(PackageFixture.Emulator));

        Assert.Equal(
            OnBoth("LivePerson.Protocol Build,Analyzers", "Microsoft.IdentityModel.JsonWebTokens Build,Analyzers"),
            package.Dependencies);
        Assert.Equal(["Microsoft.AspNetCore.App"], package.Frameworks);
    }

    private static string[] Library(string id) =>
    [
        "LICENSE",
        "README.md",
        $"{id}.nuspec",
        $"lib/net10.0/{id}.dll",
        $"lib/net10.0/{id}.xml",
        $"lib/net8.0/{id}.dll",
        $"lib/net8.0/{id}.xml",
    ];

    private static IEnumerable<string> OnBoth(params string[] dependencies) =>
        Frameworks.SelectMany(framework => dependencies.Select(dependency => $"{framework} {dependency}"));

    private static bool IsOfTheLibrary(string file) => file.StartsWith("lib/", StringComparison.Ordinal);
}
