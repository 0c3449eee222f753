using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Analyzers.Tests.Verification;

/// <summary>One finding that a source expects.</summary>
/// <param name="Id">The rule; null for the only rule of the analyzer under test.</param>
/// <param name="Span">Where.</param>
internal sealed record ExpectedFinding(string? Id, TextSpan Span);

/// <summary>Source with expected findings marked: <c>[|here|]</c>, or <c>{|LPP2001:here|}</c> with the rule's id.</summary>
/// <param name="Text">The source without the marks.</param>
/// <param name="Findings">What the marks said, in the order of the text.</param>
internal sealed record Markup(string Text, ImmutableArray<ExpectedFinding> Findings)
{
    public static Markup Parse(string source)
    {
        StringBuilder text = new();
        ImmutableArray<ExpectedFinding>.Builder findings = ImmutableArray.CreateBuilder<ExpectedFinding>();
        Stack<(string? Id, int Start)> open = new();
        for (int position = 0; position < source.Length; position++)
        {
            ReadOnlySpan<char> rest = source.AsSpan(position);
            if (rest.StartsWith("[|"))
            {
                open.Push((null, text.Length));
                position++;
            }
            else if (rest.StartsWith("{|LPP"))
            {
                open.Push((source.Substring(position + 2, 7), text.Length));
                position += 9;
            }
            else if ((rest.StartsWith("|]") || rest.StartsWith("|}")) && open.TryPop(out (string? Id, int Start) mark))
            {
                findings.Add(new(mark.Id, TextSpan.FromBounds(mark.Start, text.Length)));
                position++;
            }
            else
            {
                text.Append(source[position]);
            }
        }

        Assert.Empty(open);
        return new(text.ToString(), findings.ToImmutable());
    }
}
