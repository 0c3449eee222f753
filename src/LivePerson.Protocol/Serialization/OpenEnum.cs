namespace LivePerson.Protocol.Serialization;

/// <summary>
/// What open enums have in common; generated code calls it.
/// </summary>
public static class OpenEnum
{
    private const int LongestNamed = 64;

    /// <summary>
    /// The exception for a text that is not a known value. It names the nearest known one.
    /// </summary>
    /// <param name="value">The text; cut where it is long.</param>
    /// <param name="typeName">The name of the open enum.</param>
    /// <param name="known">Its known values.</param>
    public static FormatException NotKnown(string? value, string typeName, ReadOnlySpan<string> known)
    {
        string nearest = "";
        int distance = int.MaxValue;
        string text = value is null ? "" : value[..Math.Min(value.Length, LongestNamed)];
        foreach (string candidate in known)
        {
            int found = Distance(text, candidate);
            if (found < distance)
            {
                (nearest, distance) = (candidate, found);
            }
        }

        string hint = nearest.Length == 0 ? "" : $" Did you mean '{nearest}'?";

        return new FormatException($"'{text}' is not a known {typeName}.{hint}");
    }

    /// <summary>How many letters must change; another case counts less than another letter.</summary>
    private static int Distance(string text, string candidate)
    {
        const int Letter = 4;
        int[] previous = [.. Enumerable.Range(0, candidate.Length + 1).Select(static length => length * Letter)];
        foreach (char letter in text)
        {
            int[] next = new int[previous.Length];
            next[0] = previous[0] + Letter;
            for (int i = 0; i < candidate.Length; i++)
            {
                int change = letter == candidate[i] ? 0
                    : char.ToUpperInvariant(letter) == char.ToUpperInvariant(candidate[i]) ? 1
                    : Letter;
                next[i + 1] = Math.Min(previous[i] + change, Math.Min(previous[i + 1], next[i]) + Letter);
            }

            previous = next;
        }

        return previous[^1];
    }
}
