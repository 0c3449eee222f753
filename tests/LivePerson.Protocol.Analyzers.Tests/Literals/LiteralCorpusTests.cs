using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

/// <summary>Labelled members, for all literal rules at once: every finding is marked, and what is not marked must stay quiet.</summary>
public sealed class LiteralCorpusTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        new ConstantMustBeKnownValue(),
        new OpenEnumMustHaveValue(),
        new DialogIdMustBeReal(),
        new JsonMustBeTyped(),
        new RequestIdMustFit(),
        new SecretMustNotBeWritten(),
    ];

    [Theory]
    [InlineData("Json.literals")]
    [InlineData("JsonForms.literals")]
    [InlineData("LookAlikes.literals")]
    [InlineData("Constants.literals")]
    public Task EveryMember_HasItsFindingsAndNoOther(string file) => CorpusVerification.Verify(
        References.ReadResource(file), Analyzers, Analyzers.SelectMany(it => it.SupportedDiagnostics).Select(it => it.Id));
}
