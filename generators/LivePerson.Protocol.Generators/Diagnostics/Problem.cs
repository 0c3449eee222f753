using System.Globalization;

namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>
/// Something wrong in a schema file, as a value: it becomes a diagnostic only at the edge, in the generator or in the
/// command-line tool.
/// </summary>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">What the rule's message speaks of, in the order of its placeholders.</param>
internal sealed record Problem(ProblemRule Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The rule's message with the arguments put in; the same in every culture.</summary>
    public string Message =>
        string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments.Cast<object>()]);
}
