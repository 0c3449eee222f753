using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Tests.Broken;

/// <summary>Slips of a pen: words of a schema lost, doubled, swapped, put in another's place; a file cut off.</summary>
internal static partial class SchemaMutation
{
    private static readonly string[] Splinters =
    [
        "{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "\"\\uD800\"", "{}", "[]", "\"#\"", "\"$ref\": \"#\",", "\"oneOf\": [{}, {}],",
        "\"x-name\": \"A B\",", "\"x-create\": [\"/id\"],", "\"type\": [\"string\", \"object\"],", "\"enum\": [\"a\", \"A\"],", "\"const\": 5,",
        "\"properties\": { \"a\": { \"$ref\": \"#\" } },", "\"required\": [\"a\", \"b\"],", "\"additionalProperties\": false,", "\"$id\": \"#\",", "\"not\": {},",
    ];

    public static string Of(string text, Random random)
    {
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            text = Mutate(text, Token().Matches(text).ToArray(), random);
        }

        return text;
    }

    private static string Mutate(string text, Match[] tokens, Random random)
    {
        if (tokens.Length == 0)
        {
            return text + Splinters[random.Next(Splinters.Length)];
        }

        Match one = tokens[random.Next(tokens.Length)];
        Match other = tokens[random.Next(tokens.Length)];
        return random.Next(7) switch
        {
            0 => text.Remove(one.Index, one.Length),
            1 => text.Insert(one.Index, one.Value),
            2 => Replace(text, one, other.Value),
            3 => one.Index < other.Index
                ? Replace(Replace(text, other, one.Value), one, other.Value)
                : Replace(Replace(text, one, other.Value), other, one.Value),
            4 => text.Insert(one.Index, Splinters[random.Next(Splinters.Length)]),
            5 => Replace(text, one, Splinters[random.Next(Splinters.Length)]),
            _ => random.Next(4) == 0 ? text[..one.Index] : text.Remove(one.Index, one.Length),
        };
    }

    private static string Replace(string text, Match place, string by) => text.Remove(place.Index, place.Length).Insert(place.Index, by);

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+")]
    private static partial Regex Token();
}
