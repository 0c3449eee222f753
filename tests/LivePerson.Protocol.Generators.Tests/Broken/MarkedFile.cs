using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>A file in which «guillemets» mark where a problem is expected, its lines and columns as Roslyn counts them.</summary>
internal sealed class MarkedFile
{
    public MarkedFile(string marked)
    {
        MarkedText text = new(marked);
        Text = text.Text;
        Places = [.. text.Spans.Select(span =>
            $"({span.StartLine + 1},{span.StartColumn + 1})-({span.EndLine + 1},{span.EndColumn + 1})")];
    }

    public string Text { get; }

    /// <summary>For example <c>(2,5)-(2,9)</c>.</summary>
    public IReadOnlyList<string> Places { get; }
}
