using System.Collections;
using System.Reflection;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>
/// Values alone pass between the steps: a symbol, a node or a compilation would keep a whole build in memory, and differ
/// from itself in the next one.
/// </summary>
public sealed class PipelineValuesTests
{
    [Fact]
    public void OutputsOfEveryStep_HoldNothingOfTheCompiler()
    {
        UserProject project = RepositoryProject.Whole.WithSource("""
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(LivePerson.Protocol.PublishEvents))]
            internal partial class Mine;
            """);

        GeneratorRun run = GeneratorRun.Of(project);

        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (object output in run.Result.TrackedSteps
            .Where(step => TrackingNames.All.Contains(step.Key))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value))
        {
            Walk(output, seen);
        }

        Findings.AssertNone(seen
            .Select(it => it.GetType())
            .Distinct()
            .Where(type => type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(type => type.FullName!));
        Assert.True(seen.Count > 1000, "The walk saw next to nothing.");
    }

    private static void Walk(object root, HashSet<object> seen)
    {
        Stack<object> open = new([root]);
        while (open.TryPop(out object? value))
        {
            if (value is string or Type || value.GetType().IsPrimitive || !(value.GetType().IsValueType || seen.Add(value)))
            {
                continue;
            }

            if (value is Array items)
            {
                Push(items, open);
                continue;
            }

            for (Type? type = value.GetType(); type is not null; type = type.BaseType)
            {
                Push(
                    type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                        .Select(field => field.GetValue(value)),
                    open);
            }
        }
    }

    private static void Push(IEnumerable values, Stack<object> open)
    {
        foreach (object? value in values)
        {
            if (value is not null)
            {
                open.Push(value);
            }
        }
    }
}
