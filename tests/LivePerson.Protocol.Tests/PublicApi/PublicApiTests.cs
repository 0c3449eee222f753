using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Tests.PublicApi;

/// <summary>What the library offers to others changes on purpose only: <c>PublicApi.{framework}.verified.cs</c> says what it is.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne()
    {
        string name = Path.Combine(Metadata("Verify.ProjectDirectory"), "PublicApi", $"PublicApi.{Metadata("TargetFramework")}");
        string approved = File.Exists(name + ".verified.cs") ? File.ReadAllText(name + ".verified.cs").ReplaceLineEndings("\n") : "";

        string received = ApiText.Of(Library());

        File.Delete(name + ".received.cs");
        if (received != approved)
        {
            File.WriteAllText(name + ".received.cs", received);
        }

        Assert.True(received == approved, $"""
            The public API differs: compare {name}.received.cs with the .verified.cs beside it.
            If that is meant, move the one over the other, and say in CHANGELOG.md what breaks and what is new.
            """);
    }

    private static IAssemblySymbol Library()
    {
        string library = typeof(PublishEvent).Assembly.Location;
        MetadataReference reference = MetadataReference.CreateFromFile(library);
        IEnumerable<MetadataReference> others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path != library)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [reference, .. others]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
    }

    private static string Metadata(string key) => typeof(PublicApiTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
