using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Turns offsets in a text into lines and columns, counted as the compiler counts them.</summary>
internal sealed class SourceLines
{
    private readonly string _path;
    private readonly int[] _starts;

    public SourceLines(string path, string text)
    {
        _path = path;
        _starts = StartsOf(text);
    }

    public SourceSpan Span(int start, int end)
    {
        int startLine = LineOf(start);
        int endLine = LineOf(end);
        return new(_path, start, end - start, startLine, start - _starts[startLine], endLine, end - _starts[endLine]);
    }

    private int LineOf(int offset)
    {
        int index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] StartsOf(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstHalf = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isFirstHalf && IsLineBreak(text[i]))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }

    // Also the three that JSON allows inside a string: Roslyn's SourceText begins a line behind each of them.
    private static bool IsLineBreak(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
