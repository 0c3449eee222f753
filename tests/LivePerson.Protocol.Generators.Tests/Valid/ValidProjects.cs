using System.Collections.Immutable;
using System.Reflection;
using LivePerson.Protocol.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>
/// All cases, generated one by one and compiled together, as a user with implicit usings, nullable annotations and
/// documentation has it.
/// </summary>
public sealed class ValidProjects
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly Dictionary<string, ImmutableArray<Diagnostic>> _problems = [];
    private readonly ImmutableArray<Diagnostic> _complaints;
    private readonly Assembly? _assembly;

    public ValidProjects()
    {
        CSharpParseOptions parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        List<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(ImplicitUsings, parsing)];
        foreach (ValidCase valid in ValidCase.All)
        {
            UserProject project = valid.Project with { RootNamespace = valid.Namespace! };
            GeneratorRunResult result = project.CreateDriver().RunGenerators(project.Compile()).GetRunResult().Results.Single();
            _problems.Add(valid.Title, result.Exception is null ? result.Diagnostics : throw result.Exception);
            trees.AddRange(result.GeneratedSources.Select(source =>
                CSharpSyntaxTree.ParseText(source.SourceText, parsing, $"/{valid.Title}/{source.HintName}")));
        }

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Valid",
            trees,
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
        using MemoryStream stream = new();
        EmitResult emitted = compilation.Emit(stream);
        _complaints = [.. emitted.Diagnostics.Where(it => it.Severity >= DiagnosticSeverity.Warning)];
        _assembly = emitted.Success ? Assembly.Load(stream.ToArray()) : null;
    }

    internal IEnumerable<Diagnostic> ProblemsOf(ValidCase valid) => _problems[valid.Title];

    internal IEnumerable<string> ComplaintsOf(ValidCase valid) => _complaints
        .Where(it => it.Location.SourceTree?.FilePath.StartsWith($"/{valid.Title}/", StringComparison.Ordinal) != false)
        .Select(it => it.ToString());

    /// <summary>The message of a case; null if the cases do not compile.</summary>
    internal ValidMessage? MessageOf(ValidCase valid) => _assembly?.GetType($"{Identifier.Namespace(valid.Namespace!).Replace("@", "")}.{valid.Root}") is { } type
        ? (ValidMessage)Activator.CreateInstance(typeof(ValidMessage<>).MakeGenericType(type))!
        : null;
}
