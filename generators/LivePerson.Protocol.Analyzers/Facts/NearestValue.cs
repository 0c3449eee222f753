namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>Finds what somebody meant who wrote a value that does not exist.</summary>
internal static class NearestValue
{
    /// <summary>The known value with the fewest letters to change; of equals, the first of the schema.</summary>
    public static KnownValue? Of(OpenEnumFacts facts, string written) =>
        facts.Known.OrderBy(known => Distance(written, known.Value)).FirstOrDefault();

    /// <summary>Whether the written value is so near a known one that it can only be a slip.</summary>
    public static bool IsSlip(OpenEnumFacts facts, string written) =>
        facts.Known.Any(known =>
            Distance(written, known.Value) <= MaximumSlip(known.Value) || SharedPrefix(written, known.Value) >= 4);

    private static int MaximumSlip(string value) => value.Length >= 4 ? 2 : 0;

    private static int SharedPrefix(string left, string right)
    {
        int length = 0;
        while (length < left.Length && length < right.Length && AreSame(left[length], right[length]))
        {
            length++;
        }

        return length;
    }

    private static int Distance(string left, string right)
    {
        int[] previous = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int[] current = new int[right.Length + 1];
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int change = AreSame(left[row - 1], right[column - 1]) ? 0 : 1;
                int addOrRemove = Math.Min(previous[column], current[column - 1]) + 1;
                current[column] = Math.Min(previous[column - 1] + change, addOrRemove);
            }

            previous = current;
        }

        return previous[right.Length];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
