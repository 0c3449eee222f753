using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Parsing;

public sealed class SettingsParserTests
{
    [Fact]
    public void Settings_AreRead()
    {
        ProtocolSettings settings = Parse("""
            {
              "namespace": "Acme.Chat", "context": "ChatContext", "readBareElements": true,
              "senders": [{ "name": "ChatSender", "service": "chat", "description": "D" }, { "name": "Bare" }]
            }
            """);

        Assert.Empty(settings.Problems);
        Assert.Equal(("Acme.Chat", "ChatContext", true), (settings.Namespace, settings.Context, settings.ReadBareElements));
        Assert.Equal(["ChatSender chat D", "Bare  "], settings.Senders.Select(it => $"{it.Name} {it.Service} {it.Description}"));
        Assert.Equal((2, 24), (settings.Senders[0].NameSpan.StartLine, settings.Senders[0].NameSpan.StartColumn));
    }

    [Fact]
    public void EmptySettings_AreTheDefaults() => Assert.Equal(ProtocolSettings.Default, Parse("{}"));

    [Theory]
    [InlineData("""{ «"namspace"»: "A" }""", "LPP1003", "Remove or correct \"namspace\", which is not a known setting; the nearest is \"namespace\"")]
    [InlineData("""{ "namespace": «5» }""", "LPP1004", "Write a string for \"namespace\" instead of 5")]
    [InlineData("""{ "senders": «{}» }""", "LPP1004", "Write an array for \"senders\" instead of an empty object")]
    [InlineData("""{ "senders": [«"A"»] }""", "LPP1004", "Write an object for each entry of \"senders\" instead of \"A\"")]
    [InlineData("""{ "senders": [«{ "service": "a" }»] }""", "LPP1018", "Give the sender a member \"name\"")]
    [InlineData("""{ "senders": [{ "name": "A", «"sevice"»: "a" }] }""", "LPP1003", "Remove or correct \"sevice\", which is not a known member of a sender; the nearest is \"service\"")]
    [InlineData("""{ "context": "A", «"context"»: "B" }""", "LPP1002", "Remove one of the two members \"context\": the other one stands at line 1, column 3")]
    [InlineData("«[]»", "LPP1004", "Write an object for the file instead of an empty array")]
    [InlineData("""{ "context": "A"«,» }""", "LPP1001", "Correct the JSON: expected a member behind this comma, found '}'")]
    public void Mistake_IsReportedAtItsPlace(string marked, string id, string message)
    {
        MarkedText text = new(marked);

        ProtocolSettings settings = Parse(text.Text);

        Assert.Equal([(id, text.Spans.Single(), message)], settings.Problems.Select(it => (it.Rule.Id, it.Span, it.Message)));
    }

    private static ProtocolSettings Parse(string text) =>
        SettingsParser.Parse(new(MarkedText.Path, "protocol.json", text), TestContext.Current.CancellationToken);
}
