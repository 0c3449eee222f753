namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class OpenEnumTests
{
    [Fact]
    public Task EnumOfStrings_KeepsUnknownValues() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": { "priority": { "description": "How urgent it is.", "enum": ["HIGH", "low", "not-set"] } },
          "required": ["priority"]
        }
        """));

    [Fact]
    public Task DocumentedConstants_BecomeADocumentedEnum() => Verify(Generated.From("""
        {
          "oneOf": [
            { "const": "ON", "title": "Lit", "description": "The lamp is on." },
            { "const": "OFF", "title": "Dark", "description": "The lamp is off.", "deprecated": true }
          ]
        }
        """));

    [Fact]
    public Task States_BecomeFactsForAnalyzers() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": { "type": { "const": "StateEvent" }, "state": { "$ref": "#/$defs/Signal" } },
          "required": ["type", "state"],
          "x-content": true,
          "$defs": {
            "Signal": {
              "enum": ["RAISED", "LOWERED", "LOST"],
              "x-states": { "mustEnd": [{ "state": "RAISED", "with": "LOWERED" }], "endDialog": ["LOST"] }
            }
          }
        }
        """));

    [Fact]
    public Task EnumThatReadsNumbers_KeepsThemAsText() => Verify(Generated.From("""
        { "type": "object", "properties": { "gender": { "enum": ["0", "1"], "x-reads": "number" } } }
        """));
}
