namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class UnionTests
{
    [Fact]
    public Task CasesWithAConstant_AreToldApartByIt() => Verify(Generated.From(
        ("Shape", """
        {
          "description": "A shape.",
          "oneOf": [{ "$ref": "Circle.schema.json" }, { "$ref": "Square.schema.json" }]
        }
        """),
        ("Circle", """
        {
          "type": "object",
          "properties": { "type": { "const": "circle" }, "radius": { "type": "number" } },
          "required": ["type", "radius"]
        }
        """),
        ("Square", """
        {
          "type": "object",
          "properties": { "type": { "const": "square", "x-const-aliases": ["box"] }, "side": { "type": "number" } },
          "required": ["type", "side"]
        }
        """)));

    [Fact]
    public Task CasesWithOneConstantInCommon_AreToldApartByTheSecond() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "event": {
              "oneOf": [
                {
                  "title": "plain text", "type": "object",
                  "properties": { "type": { "const": "content" }, "contentType": { "const": "text/plain" }, "message": { "type": "string" } },
                  "required": ["type", "contentType", "message"]
                },
                {
                  "title": "file", "type": "object",
                  "properties": { "type": { "const": "content" }, "contentType": { "const": "hosted/file" }, "path": { "type": "string" } },
                  "required": ["type", "contentType", "path"]
                }
              ]
            }
          },
          "required": ["event"]
        }
        """));

    [Fact]
    public Task CasesOfOtherJsonKinds_AreToldApartByThem() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": {
            "value": { "oneOf": [{ "type": "string" }, { "type": "number" }, { "type": "object", "properties": { "id": { "type": "string" } } }] }
          }
        }
        """));

    [Fact]
    public Task CasesWithOtherMembers_AreToldApartByThem() => Verify(Generated.From("""
        {
          "anyOf": [
            { "title": "by id", "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
            { "title": "by name", "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }
          ]
        }
        """));

    [Fact]
    public Task NullableReference_IsNoUnion() => Verify(Generated.From("""
        {
          "type": "object",
          "properties": { "part": { "oneOf": [{ "$ref": "#/$defs/Part" }, { "type": "null" }] } },
          "$defs": { "Part": { "type": "object", "properties": { "id": { "type": "string" } } } }
        }
        """));
}
