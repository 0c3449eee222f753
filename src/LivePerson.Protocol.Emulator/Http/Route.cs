namespace LivePerson.Protocol.Emulator.Http;

/// <summary>What a request must look like to reach an endpoint: method, path and version.</summary>
/// <param name="Operation">The name under which exchanges are recorded.</param>
/// <param name="Method">The only HTTP method that it answers.</param>
/// <param name="Template">The path; a segment in braces takes any value.</param>
/// <param name="VersionParameter">
/// The query parameter that must be there once, with <paramref name="Version"/>; null if there is none.
/// </param>
/// <param name="Version">The only version that is spoken here.</param>
internal sealed record Route(
    string Operation,
    string Method,
    string Template,
    string? VersionParameter = null,
    string? Version = null)
{
    /// <summary>The template's name for the account, whose absence has an error code of its own.</summary>
    public const string Account = "account";

    private readonly string[] _segments = Template.Split('/');

    public bool HasAccount => _segments.Contains($"{{{Account}}}");

    /// <summary>The values of the segments in braces, or null if the path is another one. Letter case counts.</summary>
    public IReadOnlyDictionary<string, string>? Match(string path)
    {
        string[] segments = path.Split('/');
        if (segments.Length != _segments.Length)
        {
            return null;
        }

        Dictionary<string, string> values = [];
        for (int index = 0; index < segments.Length; index++)
        {
            string expected = _segments[index];
            if (expected is ['{', .., '}'])
            {
                values[expected[1..^1]] = segments[index];
            }
            else if (expected != segments[index])
            {
                return null;
            }
        }

        return values;
    }
}
