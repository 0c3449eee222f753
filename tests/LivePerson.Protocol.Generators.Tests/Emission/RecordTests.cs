namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class RecordTests
{
    [Fact]
    public Task Object_BecomesSealedRecord() => Verify(Generated.From("""
        {
          "description": "A person, as the directory has it.",
          "type": "object",
          "properties": {
            "name": { "type": "string", "description": "Full name.", "minLength": 1, "maxLength": 80 },
            "age": { "type": "integer", "minimum": 0 },
            "height": { "type": "number", "exclusiveMinimum": 0 },
            "isMember": { "type": "boolean" },
            "anything": {}
          },
          "required": ["name", "age", "height", "isMember", "anything"],
          "additionalProperties": false
        }
        """));

    [Fact]
    public Task OptionalAndNullableMembers_BecomeNullable() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "optional": { "type": "string" },
            "nullable": { "type": ["string", "null"] },
            "optionalAndNullable": { "type": ["integer", "null"] },
            "optionalNumber": { "type": "number" }
          },
          "required": ["nullable"]
        }
        """));

    [Fact]
    public Task RequiredMemberBehindOptionalOnes_IsWrittenWithoutAskingForThem() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": { "first": { "type": "boolean" }, "second": { "type": "string" }, "third": { "type": "string" } },
          "required": ["second"]
        }
        """));

    [Fact]
    public Task Lists_CompareByValue() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "names": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "uniqueItems": true },
            "points": { "type": "array", "items": { "type": "array", "items": { "type": "number" } } },
            "people": { "type": "array", "items": { "type": "object", "properties": { "name": { "type": "string" } } } },
            "tags": { "type": "array", "items": { "type": "string" }, "x-reads": "element", "x-writes": "element" }
          },
          "required": ["names"]
        }
        """));

    [Fact]
    public Task Dictionaries_KeepTheirKeys() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "prices": { "type": "object", "additionalProperties": { "type": "number", "minimum": 0 }, "maxProperties": 10 },
            "lists": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }
          },
          "required": ["prices"]
        }
        """));

    [Fact]
    public Task Constants_AreFixed() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "kind": { "const": "req", "description": "Marks the message as a request.", "x-reads": "absent" },
            "version": { "const": 3 },
            "isFinal": { "const": true },
            "note": { "const": "a \"note\"" },
            "name": { "const": "GetClock", "x-const-aliases": [".GetClock"] }
          },
          "required": ["kind", "version", "isFinal", "name"]
        }
        """));

    [Fact]
    public Task SensitiveMembers_AreHiddenInText() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "user": { "type": "string" },
            "token": { "type": "string", "x-sensitive": true },
            "codes": { "type": "array", "items": { "type": "integer" }, "x-sensitive": true }
          },
          "required": ["user", "token"]
        }
        """));

    [Fact]
    public Task RecursiveObject_CountsItsDepth() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "value": { "type": "string" },
            "children": { "type": "array", "items": { "$ref": "#" } }
          },
          "required": ["value"]
        }
        """));

    [Fact]
    public Task DeprecatedMembersAndTypes_AreObsolete() => Verify(Generated.From(
        ("Sample", """
        {
          "type": "object",
          "properties": {
            "old": { "type": "string", "deprecated": true },
            "older": { "$ref": "Old.schema.json" },
            "state": { "enum": ["on", "off"], "deprecated": true }
          },
          "required": ["old"]
        }
        """),
        ("Old", """{ "type": "object", "deprecated": true, "properties": { "id": { "type": "string" } } }""")));

    [Fact]
    public Task Defaults_AreDocumented() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "priority": { "type": "string", "default": "LOW", "description": "How urgent it is." },
            "limit": { "type": "integer", "default": 10 }
          }
        }
        """));

    [Fact]
    public Task OtherNames_AreAsTheSchemaSays() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "temp_url_sig": { "type": "string", "x-name": "Signature" },
            "content": { "type": "string", "x-aliases": ["message", "text"] },
            "inner": { "type": "object", "x-name": "InnerPart", "properties": { "a": { "type": "string" } } }
          },
          "required": ["content"]
        }
        """));

    [Fact]
    public Task Formats_BecomeTypesOfTheFramework() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "at": { "type": "string", "format": "date-time" },
            "day": { "type": "string", "format": "date" },
            "id": { "type": "string", "format": "uuid" },
            "address": { "type": "string", "format": "uri" },
            "mail": { "type": "string", "format": "email" },
            "count": { "type": "integer", "format": "int32" },
            "ratio": { "type": "number", "format": "double" }
          },
          "required": ["at", "id", "address"]
        }
        """));

    [Fact]
    public Task Tuple_HasAPropertyForEachPosition() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "point": {
              "type": "array",
              "prefixItems": [{ "type": "number", "title": "latitude" }, { "type": "number", "title": "longitude" }, { "type": "string" }],
              "minItems": 2
            }
          },
          "required": ["point"]
        }
        """));
}
