using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Documentation;

/// <summary>Reads the tables of a page.</summary>
internal static class MarkdownTable
{
    /// <summary>The cells of the first table under a heading, without its head.</summary>
    public static IReadOnlyList<string[]> Under(string page, string heading)
    {
        string[] lines = File.ReadAllLines(RepositoryFiles.PathOf(page));
        int start = Array.IndexOf(lines, heading);
        Assert.True(start >= 0, $"{page} has no heading '{heading}'.");
        return
        [
            .. lines.Skip(start + 1)
                .SkipWhile(line => !line.StartsWith('|'))
                .TakeWhile(line => line.StartsWith('|'))
                .Skip(2)
                .Select(line => Regex.Split(line.Trim('|', ' '), @"(?<!\\)\|").Select(cell => cell.Trim()).ToArray()),
        ];
    }
}
