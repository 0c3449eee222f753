using LivePerson.Protocol.Generators.Diagnostics;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>The line that a problem speaks of, cut to a width, in three parts: what stands before, the token, and the rest.</summary>
internal readonly record struct SourceExcerpt(string Before, string Token, string After)
{
    private const char Ellipsis = '…';

    /// <summary>Spaces up to the token, and a caret under each of its columns.</summary>
    public string Marker => new string(' ', Before.GetCellWidth()) + new string('^', Math.Max(1, Token.GetCellWidth()));

    public static SourceExcerpt Of(string text, SourceSpan span, int width)
    {
        int lineStart = span.Start - span.StartColumn;
        int lineEnd = text.AsSpan(lineStart).IndexOfAny("\r\n\u0085\u2028\u2029") is int length and >= 0 ? lineStart + length : text.Length;
        int tokenEnd = Math.Clamp(span.Start + span.Length, span.Start, Math.Max(span.Start, lineEnd));
        return Fit(
            Visible(text[lineStart..span.Start]),
            Visible(text[span.Start..tokenEnd]),
            Visible(text[tokenEnd..Math.Max(tokenEnd, lineEnd)]).TrimEnd(),
            width);
    }

    /// <summary>Cuts what is furthest from the token's beginning first.</summary>
    private static SourceExcerpt Fit(string before, string token, string after, int width)
    {
        if (before.GetCellWidth() > width / 2)
        {
            before = Ellipsis + Last(before, width / 2);
        }

        int left = width - before.GetCellWidth();
        if (token.GetCellWidth() > left)
        {
            return new(before, First(token, left - 1) + Ellipsis, "");
        }

        left -= token.GetCellWidth();
        return new(before, token, after.GetCellWidth() > left ? First(after, left - 1) + Ellipsis : after);
    }

    private static string First(string text, int width)
    {
        int length = 0;
        while (length < text.Length && text[..(length + 1)].GetCellWidth() <= width)
        {
            length++;
        }

        return text[..length];
    }

    private static string Last(string text, int width)
    {
        int start = Math.Max(0, text.Length - width);
        while (text[start..].GetCellWidth() > width)
        {
            start++;
        }

        return text[start..];
    }

    // A tab has no fixed width, and a control character may steer the terminal.
    private static string Visible(string text) => string.Concat(text.Select(character => character switch
    {
        '\t' => "    ",
        '\uFEFF' => "",
        _ when char.IsControl(character) => "·",
        _ => character.ToString(),
    }));
}
