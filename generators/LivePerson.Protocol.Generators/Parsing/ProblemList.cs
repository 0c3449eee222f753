using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Collects problems.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    public void Add(ProblemRule rule, SourceSpan span, params string[] arguments) =>
        _problems.Add(new(rule, span, new(arguments)));

    public void AddRange(IEnumerable<Problem> problems) => _problems.AddRange(problems);

    /// <summary>The problems in the order of the files and of their texts.</summary>
    public EquatableArray<Problem> ToEquatableArray() => _problems
        .OrderBy(problem => problem.Span.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Span.Start)
        .ToEquatableArray();
}
