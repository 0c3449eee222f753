using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>
/// Whatever a file holds, no exception leaves the parsing: it would take the compiler's whole run with it.
/// </summary>
public sealed class ParsingFuzzTests
{
    private static readonly string[] Splinters =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999999999", "\"$ref\":", "\"#/\"", "\"type\":",
        "\"\\uD800\"", "/*", "//", "\u2028", "\r", "\0", "\uFEFF", "\uD83D", "\"$id\":", "\"%\"", "\"#%ZZ\"", "\"../../..\"",
        "\"items\":[", "\"properties\":{", "\"$anchor\":\"a\"", "\"enum\":[]", "\"pattern\":\"[\"", "\"links\":[{}]", "\"://\"",
    ];

    private static readonly string[] Seeds =
        [.. Directory.EnumerateFiles(RepositoryFiles.PathOf("schema"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Append("""
                {
                  "$schema": "http://json-schema.org/draft-04/schema#", "id": "http://example.com/a", "minimum": 1,
                  "exclusiveMinimum": true, "items": [{ "$ref": "#/x/y" }], "additionalItems": { "not": { "$id": "#f" } },
                  "x": { "y": { "$ref": "b.json#f" } }, "dependencies": { "a": ["b"], "c": {} }, "enum": [1, 1.0],
                  "readonly": "true", "default": 1, "type": ["any", "Long"], "$dynamicRef": "#n", "if": { "then": {} }
                }
                """)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void MutatedSchemas_NeverThrow(int seed)
    {
        Random random = new(seed);
        for (int round = 0; round < 200; round++)
        {
            string text = Mutate(Seeds[random.Next(Seeds.Length)], random);

            SchemaDocument document = SampleSchemas.Document(text, "schema/A.json");
            SchemaSet set = new([document, SampleSchemas.Document("{}", "schema/b.json")], Cancellation);
            ProtocolSettings settings = SettingsParser.Parse(document.File, Cancellation);
            IEnumerable<Problem> problems = [.. SampleSchemas.ProblemsOf(set), .. settings.Problems];

            Assert.All(problems, problem => AssertSpeaks(problem, text));
        }
    }

    private static void AssertSpeaks(Problem problem, string text)
    {
        Assert.NotEmpty(problem.Message);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.InRange(problem.Span.Start, 0, text.Length);
        Assert.InRange(problem.Span.Start + problem.Span.Length, 0, text.Length);
    }

    private static string Mutate(string text, Random random)
    {
        for (int i = random.Next(1, 6); i > 0 && text.Length > 0; i--)
        {
            int at = random.Next(text.Length);
            int length = random.Next(Math.Min(12, text.Length - at) + 1);
            string splinter = Splinters[random.Next(Splinters.Length)];
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, splinter),
                2 => text.Remove(at, length).Insert(at, splinter),
                _ => text.Insert(at, text.Substring(random.Next(text.Length - length + 1), length)),
            };
        }

        return text;
    }
}
