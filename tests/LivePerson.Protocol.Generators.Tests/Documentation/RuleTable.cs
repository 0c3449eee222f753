using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using LivePerson.Protocol.Analyzers;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Tests.Parsing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>THE table of ids: every rule of the package, wherever it is reported from.</summary>
internal static class RuleTable
{
    /// <summary>Id, severity as the compiler prints it, and title; ordered by id.</summary>
    public static IReadOnlyList<(string Id, string Severity, string Title)> All { get; } =
        [.. OfTheGenerator().Concat(OfTheBuild()).Concat(OfTheAnalyzers()).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static IEnumerable<(string Id, string Severity, string Title)> OfTheGenerator() =>
        new[] { typeof(SetupRules), typeof(SchemaRules), typeof(ModelRules), typeof(LockRules) }
            .SelectMany(rules => rules.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<ProblemRule>()
            .Select(rule => (rule.Id, rule.IsError ? "error" : "warning", rule.Title));

    // Reported by MSBuild: the compiler that is too old loads nothing of ours.
    private static IEnumerable<(string Id, string Severity, string Title)> OfTheBuild() =>
        XDocument.Load(RepositoryFiles.PathOf("src/LivePerson.Protocol/build/LivePerson.Protocol.targets"))
            .Descendants()
            .Where(element => element.Attribute("Code") is not null)
            .Select(element => (Id: element.Attribute("Code")!.Value, Severity: element.Name.LocalName.ToLowerInvariant()))
            .Select(rule => (rule.Id, rule.Severity, TitleOfPage(rule.Id)));

    private static IEnumerable<(string Id, string Severity, string Title)> OfTheAnalyzers() =>
        typeof(ProtocolAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .Select(rule => (rule.Id, rule.DefaultSeverity.ToString().ToLowerInvariant(), rule.Title.ToString(CultureInfo.InvariantCulture)))
            .Distinct();

    private static string TitleOfPage(string id) =>
        File.ReadLines(RepositoryFiles.PathOf($"generators/rules/{id}.md")).First()[$"# {id}: ".Length..];
}
