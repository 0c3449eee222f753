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
            if (Holds(text, marker))
            {
                return marker;
            }
        }

        return null;
    }

    private static bool Holds(string text, WireMarker marker)
    {
        for (int start = text.IndexOf(marker.Name, StringComparison.Ordinal);
            start >= 0;
            start = text.IndexOf(marker.Name, start + 1, StringComparison.Ordinal))
        {
            if (IsMember(text, start, marker))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMember(string text, int start, WireMarker marker)
    {
        int end = start + marker.Name.Length;
        if (start == 0 || text[start - 1] != '"' || !Skip(text, ref end, '"') || !Skip(text, ref end, ':'))
        {
            return false;
        }

        return marker.Value is not { } value
            || (Skip(text, ref end, '"')
                && string.CompareOrdinal(text, end, value, 0, value.Length) == 0
                && end + value.Length < text.Length
                && text[end + value.Length] is '"' or '\\');
    }

    /// <summary>Skips white space, the escapes of JSON inside JSON, and one expected character.</summary>
    private static bool Skip(string text, ref int position, char expected)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '\\'))
        {
            position++;
        }

        return position < text.Length && text[position++] == expected;
    }
}
