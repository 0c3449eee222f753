using System.Text;

namespace LivePerson.Protocol;

/// <summary>
/// Fills the places of a path: <c>{accountId}</c> with the account, the others with values in their order.
/// </summary>
internal static class PathTemplate
{
    /// <exception cref="ArgumentException">There are more or fewer values than places, or one is empty.</exception>
    public static string Expand(string template, string accountId, ReadOnlySpan<string> values)
    {
        StringBuilder path = new(template.Length + 64);
        ReadOnlySpan<char> rest = template;
        int used = 0;
        while (rest.IndexOf('{') is int open and >= 0)
        {
            int close = rest.IndexOf('}');
            bool isAccount = rest[(open + 1)..close] is "accountId";
            string value = isAccount ? accountId : Next(values, ref used);
            path.Append(rest[..open]).Append(Escape(value));
            rest = rest[(close + 1)..];
        }

        if (used != values.Length)
        {
            throw new ArgumentException("There are more values than places in the operation's path.", nameof(values));
        }

        return path.Append(rest).ToString();
    }

    private static string Next(ReadOnlySpan<string> values, ref int used)
    {
        if (used == values.Length)
        {
            throw new ArgumentException("There are fewer values than places in the operation's path.", nameof(values));
        }

        return values[used++];
    }

    private static string Escape(string value)
    {
        // "." and ".." would be resolved away even when escaped, and lead to another operation.
        if (string.IsNullOrWhiteSpace(value) || value is "." or "..")
        {
            throw new ArgumentException("A value in the operation's path is empty, or only dots.", nameof(value));
        }

        return Uri.EscapeDataString(value);
    }
}
