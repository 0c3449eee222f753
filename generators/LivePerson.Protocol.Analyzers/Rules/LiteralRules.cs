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

    public static readonly DiagnosticDescriptor LPP2005_RequestId = Rule.Create(
        "LPP2005",
        "A request's id has 1 to 64 characters",
        "This request id has {0} characters: write 1 to 64, unique within the batch",
        DiagnosticSeverity.Warning,
        "The service refuses a request whose id is empty or longer than 64 characters.");

    public static readonly DiagnosticDescriptor LPP2006_WrittenSecret = Rule.Create(
        "LPP2006",
        "A secret is not written in source",
        "{0} is written out here: read it from configuration or a secret store",
        DiagnosticSeverity.Warning,
        "What stands in source is read by everybody who reads the source, and stays in its history.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LPP2001_UnknownValue,
        LPP2002_NoValue,
        LPP2003_UnrealDialogId,
        LPP2004_HandWrittenJson,
        LPP2005_RequestId,
        LPP2006_WrittenSecret,
    ];
}
