using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Tests.PublicApi;

/// <summary>
/// What a library offers to others changes on purpose only: <c>PublicApi.{framework}.verified.cs</c> beside its test
/// says what it is.
/// </summary>
internal static class ApiApproval
{
    public static void Check(Type ofTheLibrary, Type test)
    {
        string name = Path.Combine(
            Metadata(test, "Verify.ProjectDirectory"), "PublicApi", $"PublicApi.{Metadata(test, "TargetFramework")}");
        string approved = File.Exists(name + ".verified.cs")
            ? File.ReadAllText(name + ".verified.cs").ReplaceLineEndings("\n")
            : "";

        string received = ApiText.Of(Symbol(ofTheLibrary.Assembly.Location));

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

    private static IAssemblySymbol Symbol(string library)
    {
        MetadataReference reference = MetadataReference.CreateFromFile(library);
        IEnumerable<MetadataReference> others = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path != library)
            .Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: [reference, .. others]);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
    }

    private static string Metadata(Type test, string key) => test.Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
