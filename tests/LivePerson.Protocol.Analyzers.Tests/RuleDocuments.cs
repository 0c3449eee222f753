using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests;

/// <summary>The documents that are made from the descriptors.</summary>
internal static class RuleDocuments
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(ConstantMustBeKnownValue).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static string Folder { get; } = typeof(RuleDocuments).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "RulesFolder").Value!;

    private static ImmutableHashSet<string> Fixable { get; } =
    [
        .. typeof(WriteNearestValue).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds),
    ];

    public static string Table()
    {
        StringBuilder text = new();
        text.Append("""
            # Rules

            What the analyzers of this package say about use of the protocol. Each rule has its page; set its severity in `.editorconfig`
            with the switch (`error`, `warning`, `suggestion`, `silent`, `none`). A test keeps this table equal to the rules.

            | Rule | What it asks for | Default | Fix | Switch |
            |---|---|---|---|---|

            """);
        foreach (DiagnosticDescriptor rule in Descriptors)
        {
            text.Append(
                $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {DefaultOf(rule)} | {(Fixable.Contains(rule.Id) ? "yes" : "no")} "
                + $"| `dotnet_diagnostic.{rule.Id}.severity` |\n");
        }

        text.Append("""

            ## Presets

            `presets/` in the package holds three sets of severities. Choose one in the project file; what your own `.editorconfig` says wins.

            ```xml
            <PropertyGroup>
              <ProtocolAnalysis>strict</ProtocolAnalysis>
            </PropertyGroup>
            ```

            | Preset | What it does |
            |---|---|
            | `recommended` | the defaults of the table above, written out |
            | `strict` | warnings become errors, suggestions become warnings, and the rules that are off by default are on |
            | `off` | no rule speaks |

            The pages LPP1001 and following are about schema files: the generator reports those.

            """);
        return text.ToString();
    }

    public static string Preset(string name)
    {
        StringBuilder text = new();
        text.Append($"# LivePerson.Protocol, preset \"{name}\": a test keeps it equal to the rules.\nis_global = true\nglobal_level = -1\n");
        foreach (DiagnosticDescriptor rule in Descriptors)
        {
            text.Append($"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {SeverityIn(name, rule)}\n");
        }

        return text.ToString();
    }

    /// <summary>Compares with the file, and puts what it should be beside it if it differs.</summary>
    public static void AssertSame(string file, string expected)
    {
        string path = Path.Combine(Folder, file);
        string actual = File.Exists(path) ? File.ReadAllText(path) : "";
        if (actual != expected)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(Path.ChangeExtension(path, ".received" + Path.GetExtension(path)), expected);
        }

        Assert.Equal(expected, actual);
    }

    private static string DefaultOf(DiagnosticDescriptor rule) => !rule.IsEnabledByDefault ? "off"
        : rule.DefaultSeverity == DiagnosticSeverity.Info ? "suggestion"
        : rule.DefaultSeverity == DiagnosticSeverity.Warning ? "warning"
        : "error";

    private static string SeverityIn(string preset, DiagnosticDescriptor rule) => preset switch
    {
        "off" => "none",
        "strict" => rule.DefaultSeverity == DiagnosticSeverity.Warning ? "error" : "warning",
        _ => rule.IsEnabledByDefault ? DefaultOf(rule) : "none",
    };
}
