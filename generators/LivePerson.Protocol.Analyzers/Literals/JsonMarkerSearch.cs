using LivePerson.Protocol.Analyzers.Facts;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Finds telling members in a text that may be JSON, or a piece of it.</summary>
internal static class JsonMarkerSearch
{
    /// <summary>The first marker that the text holds: requests before the states inside them.</summary>
    public static WireMarker? Find(string text, WireMarkers markers)
    {
        foreach (WireMarker marker in markers.All)
        {
            if (Holds(text, marker, IsTold))
            {
                return marker;
            }
        }

        return null;
    }

    /// <summary>Whether the text has a member with a marker's name, whatever its value.</summary>
    public static bool HasName(string text, WireMarkers markers)
    {
        foreach (WireMarker marker in markers.All)
        {
            if (Holds(text, marker, static (_, _, _, _) => true))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(string text, WireMarker marker, Func<string, int, char, WireMarker, bool> hasValue)
    {
        for (int start = text.IndexOf(marker.Name, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(marker.Name, start + 1, StringComparison.Ordinal))
        {
            // Newtonsoft.Json takes single quotation marks, and C# needs no escapes for them.
            int end = start + marker.Name.Length;
            if (start > 0 && text[start - 1] is ('"' or '\'') and var quote
                && Skip(text, ref end, quote)
                && Skip(text, ref end, ':')
                && hasValue(text, end, quote, marker))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what stands at a place is the marker's value, or may become one.</summary>
    private static bool IsTold(string text, int start, char quote, WireMarker marker)
    {
        SkipBlanks(text, ref start);
        if (start == text.Length || text[start] == WrittenText.Hole)
        {
            return marker.Value is null;
        }

        if (text[start++] != quote)
        {
            return false;
        }

        int end = start;
        while (end < text.Length && text[end] != quote && text[end] != '\\')
        {
            end++;
        }

        string value = text.Substring(start, end - start);
        bool isComplete = end < text.Length;
        return marker.Value is null
            ? !isComplete || !value.All(IsOfWord) || marker.IsToldBy(value)
            : isComplete && marker.IsToldBy(value);
    }

    /// <summary>What is not of a word is of a hole, or of a placeholder that something fills.</summary>
    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or ' ';

    /// <summary>Skips blanks, and one expected character.</summary>
    private static bool Skip(string text, ref int position, char expected)
    {
        SkipBlanks(text, ref position);
        return position < text.Length && text[position++] == expected;
    }

    /// <summary>Skips white space, and the escapes of JSON inside JSON.</summary>
    private static void SkipBlanks(string text, ref int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '\\'))
        {
            position++;
        }
    }
}
