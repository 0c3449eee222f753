using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Rules;

/// <summary>Makes every descriptor, so that category and help link are decided once.</summary>
internal static class Rule
{
    public const string Category = "LivePerson.Protocol.Use";

    public static DiagnosticDescriptor Create(
        string id,
        string title,
        string messageFormat,
        DiagnosticSeverity severity,
        string description,
        bool isEnabledByDefault = true) =>
        new(id, title, messageFormat, Category, severity, isEnabledByDefault, description, HelpLink(id));

    private static string HelpLink(string id) => $"{RepositoryAddress.Url}/blob/main/generators/rules/{id}.md";
}
