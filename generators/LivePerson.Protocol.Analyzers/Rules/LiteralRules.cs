using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Rules;

/// <summary>The rules about what is written out in a source file: constants, literals, JSON.</summary>
internal static class LiteralRules
{
    public static readonly DiagnosticDescriptor LPP2001_UnknownValue = Rule.Create(
        "LPP2001",
        "A constant must be a known value",
        "'{0}' is not a known value of {1}: write {2}",
        DiagnosticSeverity.Warning,
        "A value that the protocol does not know is refused by the sender, or compares unequal for ever.");

    public static readonly DiagnosticDescriptor LPP2002_NoValue = Rule.Create(
        "LPP2002",
        "An open enum must have a value",
        "This {0} has no value and never validates: write one of its values, for instance {1}",
        DiagnosticSeverity.Warning,
        "The default of an open enum has the value \"\", which the sender refuses.");

    public static readonly DiagnosticDescriptor LPP2003_UnrealDialogId = Rule.Create(
        "LPP2003",
        "A dialog id must be real",
        "'{0}' is not a dialog's id: pass the id that the service gave the dialog",
        DiagnosticSeverity.Warning,
        "An empty id or a placeholder from documentation is accepted by the compiler and refused by the service.");

    public static readonly DiagnosticDescriptor LPP2004_HandWrittenJson = Rule.Create(
        "LPP2004",
        "Protocol JSON must be typed",
        "This is a {0} written by hand: build it with the type {0}, which the compiler checks",
        DiagnosticSeverity.Warning,
        "JSON in a string is checked by nobody; the typed record writes the same bytes.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LPP2001_UnknownValue,
        LPP2002_NoValue,
        LPP2003_UnrealDialogId,
        LPP2004_HandWrittenJson,
    ];
}
