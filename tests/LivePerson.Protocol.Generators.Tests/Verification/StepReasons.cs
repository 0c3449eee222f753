using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>What the compiler recorded about the steps of a run.</summary>
internal static class StepReasons
{
    /// <summary>Every step of ours was taken from the run before; the compiler has some of its own about attributes.</summary>
    public static void AssertCached(GeneratorRunResult result)
    {
        Assert.Empty(TrackingNames.All.Except(result.TrackedSteps.Keys).Except(MayBeAbsent));
        Findings.AssertNone(NotCached(result.TrackedSteps.Where(step => TrackingNames.All.Contains(step.Key)))
            .Concat(NotCached(result.TrackedOutputSteps)));
    }

    /// <summary>The steps, by the names of the pipeline, that were not taken from the run before.</summary>
    public static IReadOnlyList<string> Rerun(GeneratorRunResult result) =>
    [
        .. TrackingNames.All.Where(name => result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            && steps.SelectMany(step => step.Outputs).Any(output => !IsCached(output.Reason))),
    ];

    /// <summary>Hint names of the files that were emitted again or for the first time.</summary>
    public static IReadOnlyList<string> Emitted(GeneratorRunResult result) =>
    [
        .. result.TrackedOutputSteps.Values
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Where(output => !IsCached(output.Reason) && output.Reason != IncrementalStepRunReason.Removed)
            .SelectMany(output => HintNames(output.Value))
            .Order(StringComparer.Ordinal),
    ];

    // A project without links has no sender, one without types no file, and one without a context of its own none to look at.
    private static readonly string[] MayBeAbsent = [TrackingNames.ReadLock, TrackingNames.SelectSenders, TrackingNames.SelectTypes, TrackingNames.FindMentions];

    private static bool IsCached(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<string> NotCached(IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps) =>
        from step in steps
        from run in step.Value
        from output in run.Outputs
        where !IsCached(output.Reason)
        select $"{step.Key}: {output.Reason}";

    // The compiler keeps the files of an output step in a tuple of internal types.
    private static IEnumerable<string> HintNames(object value)
    {
        object? sources = value.GetType().GetField("Item1")?.GetValue(value);
        return ((System.Collections.IEnumerable)sources!).Cast<object>()
            .Select(source => (string)source.GetType().GetProperty("HintName")!.GetValue(source)!);
    }
}
