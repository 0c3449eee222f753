namespace LivePerson.Protocol.Generators.Tests.Locking;

/// <summary>Edits of one schema: what was locked, what became of it, and what the guard says at the mark.</summary>
internal static class LockCases
{
    public static TheoryData<string, string, string, string> Reported { get; } = new()
    {
        {
            "LPP1063",
            """{ "properties": { "id": { "type": "string" }, "note": { "type": "integer" } } }""",
            """{ «"properties"»: { "note": { "type": "integer" } } }""",
            "Bring back the member \"id\" of Sample, or accept the change with \"lpp lock schema\": it was removed, which breaks the wire and the source"
        },
        {
            "LPP1064",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ "properties": { «"id"»: { "type": "string", "x-name": "Key" } } }""",
            "Name the member \"id\" of Sample Id again with \"x-name\", or accept the change with \"lpp lock schema\": it is named Key in C# now, which breaks the source"
        },
        {
            "LPP1065",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ «"properties"»: { "key": { "type": "string" } } }""",
            "Bring back the member \"id\" of Sample, or accept the change with \"lpp lock schema\": it is named \"key\" now, which breaks the wire and the source"
        },
        {
            "LPP1066",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ "properties": { «"id"»: { "type": "integer" } } }""",
            "Give the member \"id\" of Sample the type string again, or accept the change with \"lpp lock schema\": it is long now, which breaks the wire and the source"
        },
        {
            "LPP1066",
            """{ "properties": { "size": { "type": "integer" } } }""",
            """{ "properties": { «"size"»: { "type": "number" } } }""",
            "Give the member \"size\" of Sample the type long again, or accept the change with \"lpp lock schema\": it is decimal now, which breaks the source"
        },
        {
            "LPP1067",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ "properties": { «"id"»: { "type": "string" } }, "required": ["id"] }""",
            "Make the member \"id\" of Sample optional again, or accept the change with \"lpp lock schema\": it became required, which breaks the wire and the source"
        },
        {
            "LPP1067",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ "properties": { "id": { "type": "string" }, «"at"»: { "type": "integer" } }, "required": ["at"] }""",
            "Make the member \"at\" of Sample optional, or accept the change with \"lpp lock schema\": it is new and required, which breaks the wire and the source"
        },
        {
            "LPP1068",
            """{ "properties": { "id": { "type": "string" } }, "required": ["id"] }""",
            """{ "properties": { «"id"»: { "type": "string" } } }""",
            "Make the member \"id\" of Sample required again, or accept the change with \"lpp lock schema\": it became optional, and so null where it is absent, which breaks the source"
        },
        {
            "LPP1069",
            """{ "properties": { "id": { "type": ["string", "null"] } } }""",
            """{ "properties": { «"id"»: { "type": "string" } } }""",
            "Allow null for the member \"id\" of Sample again, or accept the change with \"lpp lock schema\": it can no longer be null, which breaks the wire"
        },
        {
            "LPP1070",
            """{ "properties": { "kind": { "const": "req" } }, "required": ["kind"] }""",
            """{ "properties": { «"kind"»: { "const": "request" } }, "required": ["kind"] }""",
            "Fix the member \"kind\" of Sample to \"req\" again, or accept the change with \"lpp lock schema\": it is \"request\" now, which breaks the wire"
        },
        {
            "LPP1071",
            """{ "enum": ["ACTIVE", "GONE"] }""",
            """{ «"enum"»: ["ACTIVE", "AWAY"] }""",
            "Bring back the value \"GONE\" of Sample, or accept the change with \"lpp lock schema\": it was removed, which breaks the wire and the source"
        },
        {
            "LPP1071",
            """{ "description": "States.", "enum": ["ACTIVE", "AWAY", "GONE"] }""",
            """{ "description": "States.", «"enum"»: ["ACTIVE", "AWAY"] }""",
            "Bring back the value \"GONE\" of Sample, or accept the change with \"lpp lock schema\": it was removed, which breaks the wire and the source"
        },
        {
            "LPP1071",
            """{ "oneOf": [{ "const": "A", "title": "First" }, { "const": "B", "title": "Second" }] }""",
            """{ "oneOf": [{ "const": "A", "title": "First" }, { "const": «"C"», "title": "Second" }] }""",
            "Bring back the value \"B\" of Sample, or accept the change with \"lpp lock schema\": Second is \"C\" now, which breaks the wire"
        },
        {
            "LPP1071",
            """{ "oneOf": [{ "const": "A", "title": "First" }, { "const": "B", "title": "Second" }] }""",
            """{ "oneOf": [{ "const": "A", "title": "First" }, { "const": «"B"», "title": "Last" }] }""",
            "Name the value \"B\" of Sample Second again with \"x-name\", or accept the change with \"lpp lock schema\": it is named Last in C# now, which breaks the source"
        },
        {
            "LPP1072",
            Union("""{ "title": "A", "properties": { "type": { "const": "a" } }, "required": ["type"] },"""),
            Union("").Replace("\"oneOf\"", "«\"oneOf\"»"),
            "Bring back the case SampleA of Sample, or accept the change with \"lpp lock schema\": it was removed, which breaks the wire and the source"
        },
        {
            "LPP1073",
            """{ "properties": { "id": { "type": "string", "maxLength": 64 } } }""",
            """{ "properties": { "id": { "type": "string", «"maxLength"»: 32 } } }""",
            "Give the member \"id\" of Sample \"maxLength\": 64 again, or accept the change with \"lpp lock schema\": \"maxLength\" is 32 now, which breaks the wire"
        },
        {
            "LPP1073",
            """{ "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }""",
            """{ "properties": { "ids": { "type": "array", "items": { "type": "string", «"pattern"»: "^[a-z]+$" } } } }""",
            "Take \"items/pattern\" away from the member \"ids\" of Sample, or accept the change with \"lpp lock schema\": \"items/pattern\": \"^[a-z]+$\" is new, which breaks the wire"
        },
        {
            "LPP1073",
            """{ "type": "object", "properties": { "ids": { "type": "object", "additionalProperties": { "type": "string" } } } }""",
            """{ "type": "object", "properties": { "ids": { "type": "object", "additionalProperties": { "type": "string" }, «"propertyNames"»: { "maxLength": 9, "description": "Keys." } } } }""",
            "Take \"properties/ids/propertyNames\" away from the type Sample, or accept the change with \"lpp lock schema\": \"properties/ids/propertyNames\": {\"maxLength\":9} is new, which breaks the wire"
        },
        {
            "LPP1073",
            """{ "type": "object", "properties": { "n": { "type": "number", "maximum": 5 } } }""",
            """{ "type": "object", "properties": { "n": { "type": "number", «"exclusiveMaximum"»: 5 } } }""",
            "Take \"exclusiveMaximum\" away from the member \"n\" of Sample, or accept the change with \"lpp lock schema\": \"exclusiveMaximum\": 5 is new, which breaks the wire"
        },
        {
            "LPP1073",
            """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }""",
            """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "allOf": [{ «"dependentRequired"»: { "a": ["b"] } }] }""",
            "Take \"allOf/dependentRequired\" away from the type Sample, or accept the change with \"lpp lock schema\": \"allOf/dependentRequired\": {\"a\":[\"b\"]} is new, which breaks the wire"
        },
        {
            "LPP1074",
            """{ "type": "array", "prefixItems": [{ "type": "string" }] }""",
            """{ «"type"»: "array", "prefixItems": [{ "type": "string" }], "items": false }""",
            "Allow further items in the type Sample again, or accept the change with \"lpp lock schema\": items that the schema does not name are refused now, and the property that kept them is gone, which breaks the wire and the source"
        },
        {
            "LPP1075",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ «"type"»: "object", "properties": { "id": { "type": "string" } } }""",
            "Take \"type\" away from the type Sample, or accept the change with \"lpp lock schema\": values that are no object are refused now, and the property that kept them is gone, which breaks the wire and the source"
        },
        {
            "LPP1076",
            Link("POST", "send/{id}").Replace("\"targetSchema\"", "\"headerSchema\": { \"properties\": { \"X-Sample\": { \"contentSchema\": { \"$ref\": \"#\" } } } }, \"targetSchema\"", StringComparison.Ordinal),
            Link("POST", "send/{id}").Replace("[{", "[«{", StringComparison.Ordinal).Replace("}]", "}»]", StringComparison.Ordinal),
            "Give the operation PostAsync(Sample, id) the header \"X-Sample\" with Sample again, or accept the change with \"lpp lock schema\": it was removed, which breaks the wire and the source"
        },
        {
            "LPP1077",
            """{ "type": "object", "x-create": [{ "pointer": "/id", "name": "text" }], "properties": { "id": { "type": "string" }, "at": { "type": "string" } } }""",
            """{ "type": "object", «"x-create"»: [{ "pointer": "/at", "name": "text" }], "properties": { "id": { "type": "string" }, "at": { "type": "string" } } }""",
            "Let the parameter text of the factory Sample.Create set /id again, or accept the change with \"lpp lock schema\": it sets /at now, which breaks the wire"
        },
        {
            "LPP1074",
            """{ "properties": { "id": { "type": "string" } } }""",
            """{ «"properties"»: { "id": { "type": "string" } }, "additionalProperties": false }""",
            "Allow further members in the type Sample again, or accept the change with \"lpp lock schema\": members that the schema does not name are refused now, and AdditionalMembers is gone, which breaks the wire and the source"
        },
        {
            "LPP1075",
            """{ "properties": { "id": { "type": "string", "x-reads": "number" } } }""",
            """{ "properties": { «"id"»: { "type": "string" } } }""",
            "Give the member \"id\" of Sample \"x-reads\": \"number\" again, or accept the change with \"lpp lock schema\": it is no longer read if it is a number, which breaks the wire"
        },
        {
            "LPP1076",
            Link("POST", "send/{id}"),
            Link("PUT", "send/{id}").Replace("[{", "[«{").Replace("}]", "}»]"),
            "Give the operation PostAsync(Sample, id) the HTTP method POST again, or accept the change with \"lpp lock schema\": it is PUT now, which breaks the wire"
        },
        {
            "LPP1077",
            """{ "x-create": { "parameters": ["/id"], "set": { "/at": 1 } }, "properties": { "id": { "type": "string" }, "at": { "type": "integer" } }, "required": ["id", "at"] }""",
            """{ «"x-create"»: ["/id", "/at"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" } }, "required": ["id", "at"] }""",
            "Give the factory Sample.Create the parameters (string id) again, or accept the change with \"lpp lock schema\": they are (string id, long at) now, which breaks the source"
        },
        {
            "LPP1078",
            """{ "enum": ["A", "B"] }""",
            """{ «"type"»: "object", "properties": { "id": { "type": "string" } } }""",
            "Make the type Sample an enum again, or accept the change with \"lpp lock schema\": it is an object now, which breaks the wire and the source"
        },
    };

    public static TheoryData<string, string> Quiet { get; } = new()
    {
        { """{ "type": "object", "properties": { "n": { "type": "number", "exclusiveMaximum": 5 } } }""", """{ "type": "object", "properties": { "n": { "type": "number", "maximum": 5 } } }""" },
        { """{ "type": "object", "propertyNames": { "maxLength": 9 }, "properties": { "id": { "type": "string" } } }""", """{ "type": "object", "propertyNames": { "maxLength": 9, "description": "Keys." }, "properties": { "id": { "type": "string" }, "at": { "type": "integer" } } }""" },
        { """{ "type": "object", "not": { "required": ["at"] }, "properties": { "id": { "type": "string" } } }""", """{ "type": "object", "properties": { "id": { "type": "string" } } }""" },
        { """{ "type": "object", "properties": {} }""", """{ "properties": { "id": { "type": "string" } } }""" },
        { """{ "properties": { "id": { "type": "string" } } }""", """{ "properties": { "id": { "type": ["string", "null"] } } }""" },
        { """{ "enum": ["A", "B"] }""", """{ "enum": ["C", "B", "A"] }""" },
        { Union(""), Union("""{ "title": "A", "properties": { "type": { "const": "a" } }, "required": ["type"] },""") },
        { """{ "properties": { "id": { "type": "string", "minLength": 2 } } }""", """{ "properties": { "id": { "type": "string", "minLength": 1 } } }""" },
        { """{ "properties": { "n": { "type": "integer", "multipleOf": 10 } } }""", """{ "properties": { "n": { "type": "integer", "multipleOf": 5 } } }""" },
        { """{ "properties": { "n": { "enum": [1, 2] } } }""", """{ "properties": { "n": { "enum": [1, 2, 3] } } }""" },
        { """{ "properties": {}, "additionalProperties": false }""", """{ "properties": {} }""" },
        { """{ "properties": { "id": { "type": "string" } } }""", """{ "properties": { "id": { "type": "string", "description": "The key.", "deprecated": true } } }""" },
        { """{ "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }""", """{ "properties": { "b": { "type": "string" }, "a": { "type": "string" } } }""" },
        {
            """{ "x-create": ["/id"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" } }, "required": ["id"] }""",
            """{ "x-create": ["/id", "/at"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" } }, "required": ["id"] }"""
        },
    };

    private static string Union(string first) => $$"""
        { "oneOf": [
          {{first}}
          { "title": "B", "properties": { "type": { "const": "b" } }, "required": ["type"] },
          { "title": "C", "properties": { "type": { "const": "c" } }, "required": ["type"] }
        ] }
        """;

    private static string Link(string method, string path) => $$"""
        {
          "properties": { "id": { "type": "string" } },
          "links": [{ "rel": "post", "href": "{{path}}", "targetHints": { "allow": ["{{method}}"] }, "submissionSchema": { "$ref": "#" }, "targetSchema": { "$ref": "#" } }]
        }
        """;
}
