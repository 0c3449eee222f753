using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>A warning of a user's build, with the line of code that it is about.</summary>
internal sealed record BuildWarning(string Id, string File, string Text, string Code)
{
    public static BuildWarning Of(string folder, Match match)
    {
        string file = match.Groups["file"].Value;
        string code = System.IO.File.ReadLines(Path.Combine(folder, file))
            .ElementAt(int.Parse(match.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture) - 1);
        return new(match.Groups["id"].Value, Path.GetFileName(file), match.Groups["text"].Value, code.Trim());
    }

    public override string ToString() => $"{Id} {File}: {Text} ⇐ {Code}";
}
