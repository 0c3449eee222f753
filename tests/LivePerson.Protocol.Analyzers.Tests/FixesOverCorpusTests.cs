using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests;

/// <summary>
/// Every fix over all labelled methods at once: the result compiles, a second run has nothing to fix, and nothing is found
/// that was not found before.
/// </summary>
public sealed class FixesOverCorpusTests
{
    internal static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new ConstantMustBeKnownValue(), new DialogIdMustBeReal(), new JsonMustBeTyped(), new RequestIdMustFit(), new StatesMustEnd(),
    ];

    internal static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        new WriteNearestValue(), new UseVariableOfThatName(), new WriteTypedJson(), new LeaveOutRequestId(),
        new SendEndBeforeLeaving(), new WrapInScope(), new RemoveRepeatedSend(),
    ];

    public static TheoryData<string> Files =>
    [
        .. CorpusTests.Files.Select(row => row.Data),
        "Json.literals", "JsonForms.literals", "LookAlikes.literals", "Constants.literals",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryFix_CompilesAndLeavesNothing(string file)
    {
        Solution solution = UserProject.Create(Markup.Parse(CorpusTests.TextOf(file)).Text, References.WithLibrary);

        // LPP2104 is off by default, and on where its own methods are.
        string[] enabled =
        [
            .. Analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id)
                .Where(id => id != "LPP2104" || file.StartsWith("Exceptions", StringComparison.Ordinal)),
        ];
        foreach (CodeFixProvider fix in Fixes)
        {
            solution = await FixVerification.FixEverything(Analyzers, enabled, fix, solution);
        }
    }
}
