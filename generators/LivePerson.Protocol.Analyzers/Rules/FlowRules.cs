using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Rules;

/// <summary>The rules about the order in which states are sent, which need the paths through a method.</summary>
internal static class FlowRules
{
    public static readonly DiagnosticDescriptor LPP2101_StaysOnSomeWay = Rule.Create(
        "LPP2101",
        "A state that must end ends on every way out",
        "{0} stays on when the method leaves at line {1}: send {2} before it, or wrap the work in a scope",
        DiagnosticSeverity.Warning,
        "On one way out of the method another state follows, on this one none does; the other side goes on showing the state.");

    public static readonly DiagnosticDescriptor LPP2102_NeverEnds = Rule.Create(
        "LPP2102",
        "A state that must end is ended",
        "{0} is never ended here: send {2} when the work is done, or wrap the work in a scope",
        DiagnosticSeverity.Info,
        "Nothing that follows ends the state, and nobody was handed what could end it.");

    public static readonly DiagnosticDescriptor LPP2103_ContentDoesNotEnd = Rule.Create(
        "LPP2103",
        "Content does not end a state",
        "Content does not end {0}, and nothing else follows: send {2} after it",
        DiagnosticSeverity.Warning,
        "The other side shows the state until another one arrives; a text or a file does not end it.");

    public static readonly DiagnosticDescriptor LPP2104_EndsOnlyWithoutException = Rule.Create(
        "LPP2104",
        "A state ends although something throws",
        "{0} stays on when something throws before it is ended: send {2} in a finally block, or wrap the work in a scope",
        DiagnosticSeverity.Info,
        "Off by default: set dotnet_diagnostic.LPP2104.severity in .editorconfig to switch it on.",
        isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor LPP2105_ScopeStaysOpen = Rule.Create(
        "LPP2105",
        "A scope is disposed on every way out",
        "This scope is not disposed when the method leaves at line {1}: write await using before it",
        DiagnosticSeverity.Warning,
        "The scope ends the state when it is disposed; nobody else does.");

    public static readonly DiagnosticDescriptor LPP2106_SentAfterEnd = Rule.Create(
        "LPP2106",
        "Nothing is sent to a dialog that has ended",
        "This dialog has ended before, on every way that leads here: send this earlier, or not at all",
        DiagnosticSeverity.Info,
        "After a state or a request that ends the dialog the service expects nothing more in it.");

    public static readonly DiagnosticDescriptor LPP2107_SentTwice = Rule.Create(
        "LPP2107",
        "A state is not sent twice in a row",
        "{0} was the last thing sent to this dialog already: remove this send",
        DiagnosticSeverity.Info,
        "The other side shows the state until another one arrives; to repeat it changes nothing and costs a request.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LPP2101_StaysOnSomeWay,
        LPP2102_NeverEnds,
        LPP2103_ContentDoesNotEnd,
        LPP2104_EndsOnlyWithoutException,
        LPP2105_ScopeStaysOpen,
        LPP2106_SentAfterEnd,
        LPP2107_SentTwice,
    ];
}
