using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"minLength":2}""", "\"ab\"", true)]
    [InlineData("""{"minLength":2}""", "\"a\"", false)]
    [InlineData("""{"minLength":2}""", "\"\\uD83D\\uDCA9\"", false)]
    [InlineData("""{"minLength":2.0}""", "\"💩💩\"", true)]
    [InlineData("""{"minLength":1e12}""", "\"a\"", false)]
    [InlineData("""{"minLength":2}""", """1""", true)]
    public void MinLength_CountsCodePoints(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"maxLength":2}""", "\"ab\"", true)]
    [InlineData("""{"maxLength":2}""", "\"abc\"", false)]
    [InlineData("""{"maxLength":2}""", "\"💩💩\"", true)]
    [InlineData("""{"maxLength":2.0}""", "\"💩💩💩\"", false)]
    [InlineData("""{"maxLength":1e12}""", "\"a\"", true)]
    [InlineData("""{"maxLength":-1}""", "\"\"", false)]
    [InlineData("""{"maxLength":2}""", """[1,2,3]""", true)]
    public void MaxLength_CountsCodePoints(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"pattern":"a+"}""", "\"xxaayy\"", true)]
    [InlineData("""{"pattern":"^a*$"}""", "\"aab\"", false)]
    [InlineData("""{"pattern":"^a*$"}""", """5""", true)]
    public void Pattern_IsFoundAnywhere(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"pattern":"^abc$"}""", "\"abc\\n\"", false)]
    [InlineData("""{"pattern":"^\\d$"}""", "\"5\"", true)]
    [InlineData("""{"pattern":"^\\d$"}""", "\"߀\"", false)]
    [InlineData("""{"pattern":"^\\D$"}""", "\"߀\"", true)]
    [InlineData("""{"pattern":"^\\w+$"}""", "\"aZ_9\"", true)]
    [InlineData("""{"pattern":"^\\w$"}""", "\"é\"", false)]
    [InlineData("""{"pattern":"^\\W$"}""", "\"é\"", true)]
    [InlineData("""{"pattern":"^\\s$"}""", "\"\\ufeff\"", true)]
    [InlineData("""{"pattern":"^\\s$"}""", "\"\\u0085\"", false)]
    [InlineData("""{"pattern":"^\\S$"}""", "\"\\u2029\"", false)]
    [InlineData("""{"pattern":"^.$"}""", "\"\\u2028\"", false)]
    [InlineData("""{"pattern":"^[^]$"}""", "\"\\n\"", true)]
    [InlineData("""{"pattern":"[]"}""", "\"a\"", false)]
    [InlineData("""{"pattern":"\\bé"}""", "\"é\"", false)]
    [InlineData("""{"pattern":"\\bfoo\\b"}""", "\"éfoo.\"", true)]
    [InlineData("""{"pattern":"x\\By"}""", "\"xy\"", true)]
    [InlineData("""{"pattern":"^\\cC\\t\\x41\\u0042\\0$"}""", "\"\\u0003\\tAB\\u0000\"", true)]
    [InlineData("""{"pattern":"^[a-z-[aeiou]]$"}""", "\"a]\"", true)]
    [InlineData("""{"pattern":"^(?<a>x)\\k<a>(y)\\2?$"}""", "\"xxy\"", true)]
    [InlineData("""{"pattern":"^[\\w.%+-]+@[\\w.-]+\\.[A-Za-z]{2,}$"}""", "\"a.b+c@example.org\"", true)]
    [InlineData("""{"pattern":"^[\\d-x\\]]+$"}""", "\"1-x]\"", true)]
    [InlineData("""{"pattern":"^\\/\\-\\_$"}""", "\"/-_\"", true)]
    public void Pattern_IsThatOfEcmaScript(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"pattern":"^.$"}""", "\"🐲\"", true)]
    [InlineData("""{"pattern":"^.{2}$"}""", "\"🐲\"", false)]
    [InlineData("""{"pattern":"^🐲+$"}""", "\"🐲🐲\"", true)]
    [InlineData("""{"pattern":"^[🐲-🐸]$"}""", "\"🐴\"", true)]
    [InlineData("""{"pattern":"^[^🐴]$"}""", "\"🐴\"", false)]
    [InlineData("""{"pattern":"^[^a]{2}$"}""", "\"🐴\"", false)]
    [InlineData("""{"pattern":"^\\u{1F432}\\uD83D\\uDC32$"}""", "\"🐲🐲\"", true)]
    [InlineData("""{"pattern":"^[\\u{10000}-\\u{10FFFF}]$"}""", "\"🐲\"", true)]
    [InlineData("""{"pattern":"^\\p{Letter}+$"}""", "\"πx𐐀\"", true)]
    [InlineData("""{"pattern":"^\\P{L}$"}""", "\"π\"", false)]
    [InlineData("""{"pattern":"^[\\p{Lu}\\p{gc=Nd}]+$"}""", "\"Ä৪\"", true)]
    public void Pattern_SeesCodePoints(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"pattern":"(?i)^abc\\z"}""", "\"ABC\"", true)]
    [InlineData("""{"pattern":"\\Aabc"}""", "\"xabc\"", false)]
    public void PatternOfDotNet_IsReadAsSuch(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Fact]
    public void PatternThatBranches_EndsInNoTime()
    {
        ElementSchema schema = ElementSchema.Parse("""{ "pattern": "^(a+)+$" }""");
        string value = $"\"{new string('a', 50_000)}b\"";

        bool isValid = schema.IsValid(JsonElement.Parse(value));

        Assert.False(isValid);
    }

    [Fact]
    public void LoneSurrogate_IsAViolationAndNoFault()
    {
        ElementSchema schema = ElementSchema.Parse("""{ "minLength": 1 }""");
        SchemaValidation validation = default;

        validation.Schema(JsonElement.Parse("""  "\ud800"  """), schema, "/text");

        Assert.Equal("type", Assert.Single(validation.Violations).Keyword);
    }
}
