namespace LivePerson.Protocol.Cli.Tests;

/// <summary>Folders with something wrong in them: the file, and the files beside it.</summary>
internal static class BrokenSchemas
{
    public static TheoryData<string, string> Files { get; } = new()
    {
        { "Sample.schema.json", """{ "type": "object", "properties": { "a": { "type": "strin" } } }""" },
        { "Sample.schema.json", """{ "type": "object", "properties": { "a": """ },
        { "Sample.schema.json", "" },
        { "Sample.schema.json", "{\r\n  \"type\": \"object\",\r\n  \"propertis\": {}\r\n}" },
        { "Sample.schema.json", """{ "properties": { "a": { "$ref": "Othr.schema.json" }, "b": { "$ref": "#/$defs/None" } } }""" },
        { "Sample.schema.json", """{ "properties": { "a b": { "type": "string" }, "a-b": { "type": "string" } }, "type": "object" }""" },
        { "Sample.schema.json", """{ "oneOf": [{ "title": "A", "type": "object" }, { "title": "B", "type": "object" }] }""" },
        { "Sample.schema.json", """{ "properties": { "名": { "type": "string", "format": "datetime" }, "a": 1 } }""" },
        { "nested/Other.schema.json", """{ "type": "object", "properties": { "id": { "type": "string", "maxLenght": 4 } } }""" },
        { "protocol.json", """{ "namespace": 7, "sender": [] }""" },
        { "protocol.lock.json", """{ "lock": 0 }""" },
        { "protocol.lock.json", """{ "lock": 1, "types": { "Gone": { "kind": "object", "root": true } } }""" },
    };
}
