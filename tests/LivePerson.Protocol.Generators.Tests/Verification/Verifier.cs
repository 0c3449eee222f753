using System.Runtime.CompilerServices;
using LivePerson.Protocol.Generators.Emission;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>
/// Snapshots by the conventions of Verify and Verify.SourceGenerators, which can take this file's place:
/// <c>Snapshots/Class.Method#HintName.g.verified.cs</c>, one for each emitted file, and a <c>.received.</c> beside it on a difference.
/// </summary>
internal static class Verifier
{
    private static readonly string Folder = Path.Combine(TestPlaces.ProjectDirectory, "Snapshots");

    /// <summary>Compares all that the driver emitted with what was approved.</summary>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string method = "")
    {
        string prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}#";
        Dictionary<string, string> received = driver.GetRunResult().Results
            .SelectMany(result => result.GeneratedSources)
            .ToDictionary(source => prefix + Path.ChangeExtension(source.HintName, null), source => Scrub(source.HintName, source.SourceText.ToString()));
        List<string> differences = [.. received.Where(it => !IsApproved(it.Key, it.Value)).Select(it => $"differs: {it.Key}.verified.cs")];
        IEnumerable<string> approved = Directory.EnumerateFiles(Folder, prefix + "*.verified.cs").Select(path => Path.GetFileName(path));
        differences.AddRange(approved.Except(received.Keys.Select(name => name + ".verified.cs")).Select(name => $"no longer emitted: {name}"));
        Assert.True(differences.Count == 0, $"""
            {string.Join("\n", differences)}
            Compare each .received.cs with the .verified.cs beside it in {Folder}.
            To accept, move the one over the other, and delete what is no longer emitted:
                cd tests/LivePerson.Protocol.Generators.Tests/Snapshots
                for file in *.received.cs; do mv "$file" "$(echo "$file" | sed s/.received./.verified./)"; done
            """);
        return Task.CompletedTask;
    }

    private static bool IsApproved(string name, string text)
    {
        string verified = Path.Combine(Folder, name + ".verified.cs");
        string received = Path.Combine(Folder, name + ".received.cs");
        File.Delete(received);
        if (File.Exists(verified) && FixLineEnds(File.ReadAllText(verified)).TrimEnd('\n') == text.TrimEnd('\n'))
        {
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }

    private static string Scrub(string hintName, string text) =>
        $"//HintName: {hintName}\n{FixLineEnds(text).Replace($"\"{Tool.Version}\"", "\"{version}\"")}";

    private static string FixLineEnds(string text) => text.Replace("\r\n", "\n");
}
