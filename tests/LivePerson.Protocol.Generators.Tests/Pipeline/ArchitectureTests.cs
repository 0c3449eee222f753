using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using LivePerson.Protocol.Generators.Tests.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>Each stage compiles without what it must not know of: that is how it cannot come to know it.</summary>
public sealed class ArchitectureTests
{
    private const string Generator = "generators/LivePerson.Protocol.Generators";
    private static readonly string[] Shared = [$"{Generator}/EquatableArray.cs", $"{Generator}/JsonEscaping.cs", $"{Generator}/Diagnostics", "generators/Compatibility"];

    private static readonly string[] Patterns =
    [
        "src/LivePerson.Protocol/Serialization/EcmaScriptPattern.cs", "src/LivePerson.Protocol/Serialization/EcmaScriptPattern.Characters.cs",
        "src/LivePerson.Protocol/Serialization/CodePointSet.cs",
        "src/LivePerson.Protocol/Serialization/UnicodeProperties.cs",
    ];

    // None of them sees the compiler: it is not among the references.
    [Fact]
    public void Parsing_KnowsNothingButJsonSchema() => AssertCompiles([.. Shared, .. Patterns, $"{Generator}/Parsing"]);

    [Fact]
    public void EmissionAndItsModels_KnowNothingOfSchemas() =>
        AssertCompiles([.. Shared, $"{Generator}/Emission", .. FilesIn($"{Generator}/Model", SearchOption.TopDirectoryOnly)]);

    [Fact]
    public void EverythingButThePipeline_KnowsNothingOfTheCompiler() => AssertCompiles(
        [.. Shared, .. Patterns, $"{Generator}/Parsing", $"{Generator}/Model", $"{Generator}/Emission", $"{Generator}/Locking"]);

    [Fact]
    public void Generator_ReadsNoFileAndReflectsOnNothing()
    {
        using PEReader file = new(File.OpenRead(typeof(ProtocolGenerator).Assembly.Location));
        MetadataReader metadata = file.GetMetadataReader();

        IEnumerable<string> types = metadata.TypeReferences
            .Select(metadata.GetTypeReference)
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");

        // The version that emitted files carry, and attributes of the assembly itself.
        Findings.AssertNone(types.Where(type => IsForbidden(type)
            && type is not ("System.Reflection.Assembly" or "System.Reflection.AssemblyName" or "System.Reflection.MemberInfo")
            && !type.EndsWith("Attribute", StringComparison.Ordinal)));
    }

    private static bool IsForbidden(string type) =>
        type.StartsWith("System.Reflection.", StringComparison.Ordinal)
        || type.StartsWith("System.IO.", StringComparison.Ordinal)
        || type.StartsWith("System.Net.", StringComparison.Ordinal)
        || type is "System.Activator" or "System.Console" or "System.DateTime" or "System.Random";

    private static void AssertCompiles(IEnumerable<string> places)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp13, preprocessorSymbols: ["NETSTANDARD2_0"]);
        IEnumerable<SyntaxTree> trees = places
            .SelectMany(place => place.EndsWith(".cs", StringComparison.Ordinal) ? [place] : FilesIn(place, SearchOption.AllDirectories))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(RepositoryFiles.PathOf(path)), options, path));

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Stage",
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            References.All.Where(reference => !reference.Display!.Contains("LivePerson", StringComparison.Ordinal)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Findings.AssertNone(compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
    }

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static IEnumerable<string> FilesIn(string folder, SearchOption depth) =>
        Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", depth)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(RepositoryFiles.PathOf(""), path));
}
