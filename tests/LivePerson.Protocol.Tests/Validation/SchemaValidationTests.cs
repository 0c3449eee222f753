using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Validation;

public sealed class SchemaValidationTests
{
    public delegate void Checks(ref SchemaValidation validation);

    [Fact]
    public void ValidRequest_HasNoViolationAndCostsNothing()
    {
        PublishEvent request = PublishEvent.Create("d", ChatStateEvent.Composing);
        request.Validate();

        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<SchemaViolation> violations = request.Validate();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Empty(violations);
    }

    [Fact]
    public void InvalidRequest_NamesEachPlaceKeywordAndLength()
    {
        PublishEvent request = PublishEvent.Create("", new ChatStateEvent { ChatState = default }, new string('9', 65));

        IReadOnlyList<SchemaViolation> violations = request.Validate();

        Assert.Equal(
            [("/id", "maxLength", "64", 65), ("/body/dialogId", "minLength", "1", 0)],
            violations.Take(2).Select(it => (it.Pointer, it.Keyword, it.Limit, it.Length)));
        Assert.Equal(("/body/event/chatState", "enum"), (violations[2].Pointer, violations[2].Keyword));
        Assert.Equal("/id violates maxLength (64), its length is 65.", violations[0].Message);
    }

    [Theory]
    [InlineData("abc", 3, 3, "")]
    [InlineData("abc", 4, 9, "minLength 3")]
    [InlineData("abc", 0, 2, "maxLength 3")]
    [InlineData("\ud83d\ude00\ud83d\ude00", 2, 2, "")]
    [InlineData("\ud83d\ude00\ud83d\ude00", 3, 9, "minLength 2")]
    [InlineData("\ud83d\ude00\ud83d\ude00x", 0, 2, "maxLength 3")]
    public void Length_CountsCodePoints(string text, int least, int most, string expected) =>
        Assert.Equal(expected, Find((ref SchemaValidation validation) =>
        {
            validation.MinLength(text, least, "");
            validation.MaxLength(text, most, "");
        }));

    [Theory]
    [InlineData("123", "^[0-9]+$", "")]
    [InlineData("12x", "^[0-9]+$", "pattern 3")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$", "pattern 48")]
    public void Pattern_IsSearchedFor(string text, string pattern, string expected) =>
        Assert.Equal(expected, Find((ref SchemaValidation validation) => validation.Pattern(text, pattern, "")));

    [Theory]
    [InlineData(5, "")]
    [InlineData(0, "minimum|exclusiveMinimum")]
    [InlineData(1, "exclusiveMinimum")]
    [InlineData(10, "exclusiveMaximum")]
    [InlineData(11, "maximum|exclusiveMaximum")]
    public void Range_IsChecked(long value, string expected)
    {
        Assert.Equal(expected, Find((ref SchemaValidation validation) =>
        {
            validation.Minimum(value, 1m, "");
            validation.Maximum(value, 10m, "");
            validation.ExclusiveMinimum(value, 1m, "");
            validation.ExclusiveMaximum(value, 10m, "");
        }));
        Assert.Equal(expected, Find((ref SchemaValidation validation) =>
        {
            validation.Minimum((double)value, 1m, "");
            validation.Maximum((double)value, 10m, "");
            validation.ExclusiveMinimum((double)value, 1m, "");
            validation.ExclusiveMaximum((double)value, 10m, "");
        }));
    }

    [Theory]
    [InlineData(0.3, "")]
    [InlineData(0.35, "multipleOf|multipleOf")]
    public void Multiple_IsChecked(double value, string expected) =>
        Assert.Equal(expected, Find((ref SchemaValidation validation) =>
        {
            validation.MultipleOf(value, 0.1m, "");
            validation.MultipleOf((decimal)value, 0.1m, "");
        }));

    [Fact]
    public void Lists_AreChecked() => Assert.Equal("minItems 2|maxItems 2|uniqueItems 2", Find((ref SchemaValidation validation) =>
    {
        ProtocolList<JsonElement> list = [JsonElement.Parse("1"), JsonElement.Parse("1.0")];
        validation.MinItems(list, 3, "");
        validation.MaxItems(list, 1, "");
        validation.UniqueItems(list, "");
    }));

    [Theory]
    [InlineData("[\"a\",\"b\"]", "")]
    [InlineData("[\"b\",1]", "enum 1")]
    public void Text_IsOneOfTheAllowed(string allowed, string expected) =>
        Assert.Equal(expected, Find((ref SchemaValidation validation) => validation.OneOf("a", allowed, "")));

    [Fact]
    public void OtherValues_AreOneOfTheAllowed() => Assert.Equal("enum|enum 1", Find((ref SchemaValidation validation) =>
    {
        validation.OneOf(1, "[1.0]", "");
        validation.OneOf(1.5m, "[1.5]", "");
        validation.OneOf(true, "[true]", "");
        validation.OneOf(JsonElement.Parse("[1]"), "[[1]]", "");
        validation.OneOf((ProtocolList<long>)[1], "[[1]]", "");
        validation.OneOf(2, "[1]", "");
        validation.OneOf((ProtocolList<long>)[1], "[[2],[1,1]]", "");
    }));

    [Fact]
    public void Prefix_GoesBeforeWhatCameSince()
    {
        SchemaValidation validation = default;
        validation.Add("/a", "k", "l");
        int mark = validation.Count;
        validation.Add("/b", "k", "l");

        validation.Prefix(mark, "/list", 2);
        validation.Prefix(mark, "/member", "x/~y");
        validation.Prefix(0, "/root");

        Assert.Equal(["/root/a", "/root/member/x~1~0y/list/2/b"], validation.Violations.Select(it => it.Pointer));
    }

    private static string Find(Checks checks)
    {
        SchemaValidation validation = default;
        checks(ref validation);

        return string.Join('|', validation.Violations.Select(it => $"{it.Keyword} {it.Length}".TrimEnd()));
    }
}
