using LivePerson.Protocol.Generators.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>
/// A text in which «guillemets» mark where a problem is expected; Roslyn says which line and column that is.
/// </summary>
internal sealed class MarkedText
{
    public const string Path = "/project/schema/Sample.schema.json";

    public MarkedText(string marked)
    {
        List<TextSpan> marks = [];
        int removed = 0;
        for (int open = marked.IndexOf('«'); open >= 0; open = marked.IndexOf('«', open + 1))
        {
            int close = marked.IndexOf('»', open);
            marks.Add(TextSpan.FromBounds(open - removed, close - removed - 1));
            removed += 2;
        }

        Text = marked.Replace("«", "").Replace("»", "");
        SourceText source = SourceText.From(Text);
        Spans = [.. marks.Select(mark => SpanOf(source, mark))];
    }

    public string Text { get; }

    public IReadOnlyList<SourceSpan> Spans { get; }

    private static SourceSpan SpanOf(SourceText source, TextSpan mark)
    {
        LinePositionSpan lines = source.Lines.GetLinePositionSpan(mark);
        return new(
            Path, mark.Start, mark.Length,
            lines.Start.Line, lines.Start.Character, lines.End.Line, lines.End.Character);
    }
}
