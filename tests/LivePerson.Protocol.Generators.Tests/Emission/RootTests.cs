namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class RootTests
{
    [Fact]
    public Task RootArray_HasItems() => Verify(Generated.From("""
        { "type": "array", "items": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] } }
        """));

    [Fact]
    public Task RootScalar_HasAValue() => Verify(Generated.From("""
        { "description": "A name.", "type": "string", "maxLength": 10 }
        """));

    [Fact]
    public Task RootDictionary_HasAValue() => Verify(Generated.From("""
        { "type": "object", "additionalProperties": { "type": "integer" } }
        """));

    [Fact]
    public Task SettingsFile_NamesNamespaceAndContext() => Verify(Generated.From(UserProject
        .Of("""{ "type": "object", "properties": { "id": { "type": "string" } } }""")
        .WithSettings("""{ "namespace": "Rival.Wire", "context": "WireContext", "readBareElements": true }""")));

    [Fact]
    public Task References_OfEveryForm_LeadToTheirTypes() => Verify(Generated.From(
        ("Sample", """
        {
          "$id": "https://acme.example/sample",
          "type": "object",
          "properties": {
            "local": { "$ref": "#/$defs/Local" },
            "anchored": { "$ref": "#there" },
            "file": { "$ref": "Other.schema.json" },
            "inFile": { "$ref": "Other.schema.json#/$defs/Part", "description": "Words beside a reference." },
            "byId": { "$ref": "https://acme.example/other" }
          },
          "$defs": {
            "Local": { "type": "object", "properties": { "a": { "type": "string" } } },
            "Anchored": { "$anchor": "there", "type": "object", "properties": { "b": { "type": "string" } } }
          }
        }
        """),
        ("Other", """
        {
          "$id": "https://acme.example/other",
          "type": "object",
          "properties": { "part": { "$ref": "#/$defs/Part" } },
          "$defs": { "Part": { "type": "string", "maxLength": 3 } }
        }
        """)));

    [Fact]
    public Task AllOf_IsMerged() => Verify(Generated.From(
        ("Sample", """
        {
          "description": "Both in one.",
          "allOf": [
            { "$ref": "Base.schema.json" },
            { "type": "object", "properties": { "own": { "type": "string", "maxLength": 5 } }, "required": ["own"] }
          ]
        }
        """),
        ("Base", """{ "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] }""")));
}
