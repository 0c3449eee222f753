using System.Text;
using System.Text.Unicode;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Every way of reading a root value decides the same.</summary>
public sealed class EveryPathTests
{
    private static readonly ReadingPath[] OfBytes = ReadingPath.For(ProtocolJsonContext.Default.PublishEvent);
    private static readonly ReadingPath[] OfText = ReadingPath.ForText(ProtocolJsonContext.Default.PublishEvent);

    public static TheoryData<string, string> Broken { get; } = new()
    {
        { "nothing", "" },
        { "white space", " \n" },
        { "null", "null" },
        { "another kind", "[]" },
        { "a string", "\"x\"" },
        { "trailing bytes", Samples.Typing + " x" },
        { "a second value", Samples.Typing + Samples.Typing },
        { "a trailing comma", Samples.Typing.Replace("}}}", "}}},}", StringComparison.Ordinal) },
        { "a comment", "/* c */" + Samples.Typing },
        { "a member twice", Samples.With("\"id\":\"2\"") },
        { "an unknown member twice", Samples.With("\"x\":1,\"x\":2") },
        { "an unknown member twice, one escaped", Samples.With("\"x\":1,\"\\u0078\":2") },
        { "a member twice within an unknown one", Samples.With("\"x\":{\"y\":1,\"z\":[{\"y\":1,\"y\":2}]}") },
        { "a wrong constant", Samples.Typing.Replace("\"req\"", "\"resp\"", StringComparison.Ordinal) },
        { "a wrong type", Samples.Typing.Replace("\"1\"", "true", StringComparison.Ordinal) },
        { "a missing member", Samples.Typing.Replace("\"id\":\"1\",", "", StringComparison.Ordinal) },
        { "null for a required member", Samples.Typing.Replace("\"1\"", "null", StringComparison.Ordinal) },
        { "an escaped lone surrogate", Samples.Typing.Replace("\"1\"", "\"\\ud800\"", StringComparison.Ordinal) },
        { "an escaped lone surrogate in an unknown member", Samples.With("\"x\":[\"\\udc00\"]") },
        { "an escaped lone surrogate in an unknown name", Samples.With("\"\\ud83d\":1") },
        { "nesting beyond 64", Samples.With("\"x\":" + Samples.Nested(64)) },
    };

    public static TheoryData<string, string> Sound { get; } = new()
    {
        { "typing", Samples.Typing },
        { "white space around", " \r\n\t" + Samples.Typing + " \r\n\t" },
        { "an escaped name", Samples.Typing.Replace("\"body\"", "\"b\\u006fdy\"", StringComparison.Ordinal) },
        { "an escaped constant", Samples.Typing.Replace("\"req\"", "\"\\u0072eq\"", StringComparison.Ordinal) },
        { "an escaped discriminator", Samples.Typing.Replace("ChatStateEvent", "Chat\\u0053tateEvent", StringComparison.Ordinal) },
        { "an escaped state", Samples.Typing.Replace("COMPOSING", "\\u0043OMPOSING", StringComparison.Ordinal) },
        { "an unknown state", Samples.Typing.Replace("COMPOSING", "\u00c9CRIT", StringComparison.Ordinal) },
        { "a number for a string", Samples.Typing.Replace("\"1\"", "1", StringComparison.Ordinal) },
        { "the discriminator last", Samples.Event("{\"chatState\":\"PAUSE\",\"type\":\"ChatStateEvent\"}") },
        { "an unknown event", Samples.Event("{\"type\":\"Dance\",\"steps\":[1,2.50,{}],\"to\":null}") },
        { "unknown members", Samples.With("\"x\":{\"y\":[1e400,-0,\"\\u00e9\u00e9\",true]},\"z\":\" \"") },
        { "nesting of 64", Samples.With("\"x\":" + Samples.Nested(63)) },
        { "every kind of text", Samples.Text("\\\" \\\\ \\/ \\b\\f\\n\\r\\t \\u0000 \u00e9 \u20ac \ud83d\ude00 \\ud83d\\ude00") },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void BrokenText_IsRefusedOnEveryPath(string situation, string json)
    {
        string[] decisions = [.. Decisions(Encoding.UTF8.GetBytes(json)).Distinct()];

        Assert.True(decisions is ["refused"], $"{situation}: {string.Join(" | ", decisions)}");
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void SoundText_IsReadAlikeOnEveryPath(string situation, string json)
    {
        string[] decisions = [.. Decisions(Encoding.UTF8.GetBytes(json)).Distinct()];

        Assert.True(decisions.Length == 1 && decisions[0] != "refused", $"{situation}: {string.Join(" | ", decisions)}");
    }

    [Theory]
    [MemberData(nameof(JsonCases.Accepted), MemberType = typeof(JsonCases))]
    [MemberData(nameof(JsonCases.Refused), MemberType = typeof(JsonCases))]
    public void PublicCase_AsAnUnknownMember_IsDecidedAlike(string situation, string json)
    {
        byte[] text = Encoding.UTF8.GetBytes(Samples.With("\"x\":" + json));

        string[] decisions = [.. Decisions(text).Distinct()];

        Assert.True(decisions.Length == 1, $"{situation}: {string.Join(" | ", decisions)}");
    }

    [Fact]
    public void ChangedByte_IsDecidedAlike()
    {
        byte[] typing = Encoding.UTF8.GetBytes(Samples.Typing);
        byte[] replacements = [(byte)'"', (byte)'{', (byte)'}', (byte)'\\', (byte)',', (byte)' ', (byte)'9', 0, 0x80, 0xc3];

        for (int i = 0; i < typing.Length; i++)
        {
            foreach (byte replacement in replacements)
            {
                byte[] changed = [.. typing];
                changed[i] = replacement;

                AssertAlike(changed);
            }
        }
    }

    [Fact]
    public void TruncatedText_IsRefusedOnEveryPath()
    {
        byte[] typing = Encoding.UTF8.GetBytes(Samples.Typing);

        for (int i = 0; i < typing.Length; i++)
        {
            Assert.Equal(["refused"], Decisions(typing[..i]).Distinct());
        }
    }

    [Theory]
    [InlineData("\"x\":\"?\"")]
    [InlineData("\"?\":1")]
    [InlineData("\"x\":{\"?\":[]}")]
    [InlineData("\"encodedMetadata\":\"?\"")]
    public void InvalidUtf8_IsRefusedOnEveryPath(string member)
    {
        byte[] text = Encoding.UTF8.GetBytes(Samples.With(member));
        text[Array.IndexOf(text, (byte)'?')] = 0xff;

        Assert.Equal(["refused"], Decisions(text).Distinct());
    }

    private static void AssertAlike(byte[] json)
    {
        string[] decisions = [.. Decisions(json).Distinct()];
        Assert.True(decisions.Length == 1, $"{Encoding.UTF8.GetString(json)}: {string.Join(" | ", decisions)}");
    }

    private static IEnumerable<string> Decisions(byte[] json) =>
        OfBytes.Concat(Utf8.IsValid(json) ? OfText : []).Select(path => path.Decide(json));
}
