using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Holds the values that a schema names, in <c>const</c>, <c>enum</c> and <c>default</c>, against the keywords beside
/// them.
/// </summary>
internal static class SchemaValues
{
    private static readonly string[] Limits =
        ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minLength", "maxLength"];

    public static void Check(SchemaNode node, SchemaMembers members, ProblemList problems)
    {
        CheckValue("const", node.Const);
        foreach (JsonValue value in node.Enum ?? [])
        {
            CheckValue("enum", value);
        }

        // A null default says that there is none, whatever the type.
        if (node.Default is not JsonNull && members.Value("const") != node.Default)
        {
            CheckValue("default", node.Default);
        }

        void CheckValue(string keyword, JsonValue? value)
        {
            if (value is not null && Refusal(node, members, keyword, value) is { } refusal)
            {
                problems.Add(
                    SchemaRules.LPP1020_ValueOfOtherType, value.Span,
                    JsonExcerpt.Of(value), keyword, refusal.Keyword, refusal.Reason);
            }
        }
    }

    /// <summary>The first keyword that does not let the value through.</summary>
    private static (string Keyword, string Reason)? Refusal(
        SchemaNode node, SchemaMembers members, string keyword, JsonValue value)
    {
        if (node.Types.Count > 0 && !node.Types.Any(type => JsonTypes.Accepts(type, value)))
        {
            return ("type", "is " + SchemaConsistency.NamesOf(node.Types));
        }

        if (keyword != "enum" && node.Enum is { } values && !values.Any(it => JsonEquality.AreEqual(it, value)))
        {
            return ("enum", "does not list it");
        }

        if (keyword != "enum"
            && value is JsonString text
            && members.Value("pattern") is JsonString pattern
            && !Matches(text.Value, pattern.Value))
        {
            return ("pattern", "is " + JsonExcerpt.Of(pattern));
        }

        foreach (string limit in Limits)
        {
            if (members.Value(limit) is JsonNumber number && !IsWithin(limit, number.Text, value))
            {
                return (limit, "is " + number.Text);
            }
        }

        return null;
    }

    // What is only an expression of .NET, or takes this long, is nothing to be sure about.
    private static bool Matches(string text, string pattern)
    {
        try
        {
            return EcmaScriptPattern.Translate(pattern) is not { } expression
                || Regex.IsMatch(text, expression, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or ArgumentException)
        {
            return true;
        }
    }

    private static bool IsWithin(string keyword, string limit, JsonValue value) => (keyword, value) switch
    {
        ("minimum", JsonNumber number) => JsonNumberText.Compare(number.Text, limit) >= 0,
        ("exclusiveMinimum", JsonNumber number) => JsonNumberText.Compare(number.Text, limit) > 0,
        ("maximum", JsonNumber number) => JsonNumberText.Compare(number.Text, limit) <= 0,
        ("exclusiveMaximum", JsonNumber number) => JsonNumberText.Compare(number.Text, limit) < 0,
        ("minLength", JsonString text) => JsonNumberText.Compare(LengthOf(text), limit) >= 0,
        ("maxLength", JsonString text) => JsonNumberText.Compare(LengthOf(text), limit) <= 0,
        _ => true,
    };

    // In code points, as JSON Schema counts.
    private static string LengthOf(JsonString text) => text.Value.Count(character => !char.IsLowSurrogate(character))
        .ToString(System.Globalization.CultureInfo.InvariantCulture);
}
