using System.Text.Json.Serialization;
using LivePerson.Protocol.Generators;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>What <c>check --json</c> prints.</summary>
internal sealed record CheckReport(int Schemas, int Errors, int Warnings, IReadOnlyList<DiagnosticReport> Diagnostics);

/// <summary>What <c>generate --json</c> prints.</summary>
internal sealed record GenerateReport(
    string Output,
    IReadOnlyList<string> Written,
    IReadOnlyList<string> Unchanged,
    IReadOnlyList<string> NoLongerGenerated,
    IReadOnlyList<DiagnosticReport> Diagnostics);

/// <summary>What <c>lock --json</c> prints.</summary>
internal sealed record LockReport(
    string File, bool IsCurrent, bool IsWritten, IReadOnlyList<ChangeReport> Changes, IReadOnlyList<DiagnosticReport> Diagnostics);

/// <summary>What <c>diff --json</c> prints.</summary>
internal sealed record DiffReport(bool BreaksWire, bool BreaksSource, IReadOnlyList<ChangeReport> Changes);

/// <summary>What <c>validate --json</c> prints.</summary>
internal sealed record ValidateReport(string Type, string File, bool IsValid, IReadOnlyList<FindingReport> Findings);

/// <summary>What <c>emulate --json</c> prints when it listens.</summary>
internal sealed record EmulateReport(
    string BaseAddress, string SecureBaseAddress, string Domain, string AccountId, string ClientId);

/// <summary>A diagnostic of the compiler. Lines and columns count from 1.</summary>
internal sealed record DiagnosticReport(
    string Id, string Severity, string Message, string? File, int Line, int Column, int EndLine, int EndColumn, string Help)
{
    public static DiagnosticReport Of(Problem problem) => new(
        problem.Rule.Id,
        problem.Rule.IsError ? "error" : "warning",
        problem.Message,
        problem.Span.Path,
        problem.Span.StartLine + 1,
        problem.Span.StartColumn + 1,
        problem.Span.EndLine + 1,
        problem.Span.EndColumn + 1,
        HelpLinks.Of(problem.Rule.Id));
}

/// <summary>A difference between two protocols.</summary>
/// <param name="Rule">The rule that forbids it; absent if it breaks nothing.</param>
/// <param name="Breaks"><c>wire</c>, <c>source</c>, both, or nothing.</param>
/// <param name="Part">What is different: a type, a member, a value …</param>
/// <param name="Type">The type that it belongs to.</param>
/// <param name="Name">Its name in the type.</param>
/// <param name="Subject">The three in words.</param>
/// <param name="What">What happened to it.</param>
internal sealed record ChangeReport(
    string? Rule, IReadOnlyList<string> Breaks, string Part, string Type, string Name, string Subject, string What)
{
    public static ChangeReport Of(LockChange change) => new(
        change.Rule?.Id,
        [.. new[] { Breakage.Wire, Breakage.Source }.Where(it => change.Breaks.HasFlag(it)).Select(it => it.ToString().ToLowerInvariant())],
        change.Subject.Part.ToString().ToLowerInvariant(),
        change.Subject.Type,
        change.Subject.Name,
        change.Subject.ToString(),
        change.Fact);
}

/// <summary>Something wrong in a message. It never holds a value of the message.</summary>
/// <param name="Pointer">The place, a JSON Pointer.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong, in words.</param>
/// <param name="Keyword">The keyword that the value violates; absent if the message could not be read.</param>
/// <param name="Limit">What the keyword asks for.</param>
/// <param name="Length">How long the value is, where that says something.</param>
/// <param name="Expected">What should have stood there, if the message could not be read.</param>
/// <param name="BytePosition">How many bytes stand before the place, if the message could not be read.</param>
internal sealed record FindingReport(
    string Pointer,
    int Line,
    int Column,
    string Message,
    string? Keyword = null,
    string? Limit = null,
    int? Length = null,
    string? Expected = null,
    long? BytePosition = null);

/// <summary>How reports are written: without reflection, members without a value left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(GenerateReport))]
[JsonSerializable(typeof(LockReport))]
[JsonSerializable(typeof(DiffReport))]
[JsonSerializable(typeof(ValidateReport))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;

/// <summary>The same in one line, for a script that reads a line and leaves the tool running.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EmulateReport))]
internal sealed partial class LineJsonContext : JsonSerializerContext;
