namespace LivePerson.Protocol.Generators.Tests.Parsing;

/// <summary>Schemas with exactly one mistake, marked, and schemas that look like a mistake and are none.</summary>
public static class SchemaRuleCases
{
    private const string Draft4 = "\"$schema\": \"http://json-schema.org/draft-04/schema#\"";
    private const string Draft7 = "\"$schema\": \"http://json-schema.org/draft-07/schema#\"";
    private const string Draft2020 = "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"";

    /// <summary>Rule, schema, message.</summary>
    public static TheoryData<string, string, string> Reported { get; } = new()
    {
        { "LPP1001", "{ \"type\": \"object\"\n  «\"title\"»: \"A\" }", "Correct the JSON: expected ',' or '}', found '\"title\"'" },
        { "LPP1002", """{ "title": "A", «"title"»: "B" }""", "Remove one of the two members \"title\": the other one stands at line 1, column 3" },
        { "LPP1002", """{ "default": { "a": 1, «"a"»: 2 } }""", "Remove one of the two members \"a\": the other one stands at line 1, column 16" },

        { "LPP1003", """{ «"requird"»: ["a"] }""", "Remove or correct \"requird\", which is not a known keyword; the nearest is \"required\"" },
        { "LPP1003", """{ «"encryption"»: "always" }""", "Remove or correct \"encryption\", which is not a known keyword" },
        { "LPP1003", """{ «"Type"»: "object" }""", "Remove or correct \"Type\", which is not a known keyword; the nearest is \"type\"" },
        { "LPP1003", """{ «"x-sensitve"»: true }""", "Remove or correct \"x-sensitve\", which is not a known annotation; the nearest is \"x-sensitive\"" },
        { "LPP1003", $$"""{ {{Draft7}}, «"id"»: "a" }""", "Remove or correct \"id\", which is not a known keyword; the nearest is \"$id\"" },
        { "LPP1003", $$"""{ {{Draft2020}}, "items": {}, «"additionalItems"»: false }""", "Remove or correct \"additionalItems\", which is not a known keyword of draft 2020-12; the nearest is \"items\"" },
        { "LPP1003", """{ "links": [{ "rel": "send", "href": "/", «"targetScheme"»: {} }] }""", "Remove or correct \"targetScheme\", which is not a known member of a link; the nearest is \"targetSchema\"" },

        { "LPP1004", "«5»", "Write a schema (an object, true or false) for the file instead of 5" },
        { "LPP1004", """{ "type": «"strng"» }""", "Write \"string\" for \"type\" instead of \"strng\"" },
        { "LPP1004", """{ "type": «"map"» }""", "Write one of null, boolean, integer, number, string, array, object for \"type\" instead of \"map\"" },
        { "LPP1004", """{ "type": ["string", «"nul"»] }""", "Write \"null\" for \"type\" instead of \"nul\"" },
        { "LPP1004", """{ "type": «{}» }""", "Write a type's name or an array of them for \"type\" instead of an empty object" },
        { "LPP1004", """{ "required": «true» }""", "Write an array of strings for \"required\" instead of true" },
        { "LPP1004", """{ "required": ["a", «1»] }""", "Write a string for each entry of \"required\" instead of 1" },
        { "LPP1004", """{ "properties": «[]» }""", "Write an object of schemas for \"properties\" instead of an empty array" },
        { "LPP1004", """{ "properties": { "a": «"string"» } }""", "Write a schema (an object, true or false) for \"a\" in \"properties\" instead of \"string\"" },
        { "LPP1004", """{ "items": «"string"» }""", "Write a schema (an object, true or false) for \"items\" instead of \"string\"" },
        { "LPP1004", """{ "allOf": «{}» }""", "Write an array of at least one schema for \"allOf\" instead of an empty object" },
        { "LPP1004", """{ "oneOf": «[]» }""", "Write an array of at least one schema for \"oneOf\" instead of an empty array" },
        { "LPP1004", """{ "anyOf": [{}, «null»] }""", "Write a schema (an object, true or false) for each entry of \"anyOf\" instead of null" },
        { "LPP1004", """{ "enum": «[]» }""", "Write an array of at least one value for \"enum\" instead of an empty array" },
        { "LPP1004", """{ "enum": «"a"» }""", "Write an array of at least one value for \"enum\" instead of \"a\"" },
        { "LPP1004", """{ "minLength": «"5"» }""", "Write a whole number from 0 for \"minLength\" instead of \"5\"" },
        { "LPP1004", """{ "minLength": «1.5» }""", "Write a whole number from 0 for \"minLength\" instead of 1.5" },
        { "LPP1004", """{ "maxItems": «-1» }""", "Write a whole number from 0 for \"maxItems\" instead of -1" },
        { "LPP1004", """{ "multipleOf": «0» }""", "Write a number above 0 for \"multipleOf\" instead of 0" },
        { "LPP1004", """{ "maximum": «null» }""", "Write a number for \"maximum\" instead of null" },
        { "LPP1004", """{ "exclusiveMinimum": «true» }""", "Write a number for \"exclusiveMinimum\" instead of true" },
        { "LPP1004", """{ "uniqueItems": «1» }""", "Write true or false for \"uniqueItems\" instead of 1" },
        { "LPP1004", """{ "readonly": «"maybe"» }""", "Write true or false for \"readOnly\" instead of \"maybe\"" },
        { "LPP1004", """{ "$ref": «{}» }""", "Write a string for \"$ref\" instead of an empty object" },
        { "LPP1004", """{ "$schema": «4» }""", "Write a string for \"$schema\" instead of 4" },
        { "LPP1004", """{ "x-sensitive": «"yes"» }""", "Write true or false for \"x-sensitive\" instead of \"yes\"" },
        { "LPP1004", """{ "links": [«5»] }""", "Write an object for each entry of \"links\" instead of 5" },
        { "LPP1004", """{ "links": [{ "rel": "send", "href": "/", "targetHints": { "allow": «"POST"» } }] }""", "Write an array of HTTP methods for \"allow\" in \"targetHints\" instead of \"POST\"" },

        { "LPP1007", """{ «"base"»: "https://example.org/" }""", "Remove \"base\", or check it in code of your own: it is read, but no generated code enforces it" },

        { "LPP1008", """{ "format": «"datetime"» }""", "Remove or correct the format \"datetime\", which is not a known format; the nearest is \"date-time\"" },
        { "LPP1008", """{ "format": «"color"» }""", "Remove or correct the format \"color\", which is not a known format" },

        { "LPP1009", """{ «"readonly"»: "true" }""", "Write \"readOnly\": true instead of \"readonly\": \"true\", which is read as if it said that" },
        { "LPP1009", """{ «"readonly"»: true, "enum": ["a"], "default": "a" }""", "Write \"readOnly\": true instead of \"readonly\": true, which is read as if it said that" },
        { "LPP1009", """{ "readOnly": «"true"» }""", "Write true instead of \"true\", which is read as if it said that" },
        { "LPP1009", """{ "type": «"any"» }""", "Write no \"type\" instead of \"type\": \"any\", which is read as if it said that" },
        { "LPP1009", """{ "type": ["null", «"any"»] }""", "Write no \"type\" instead of \"type\": \"any\", which is read as if it said that" },
        { "LPP1009", """{ "type": «"Long"» }""", "Write \"integer\" instead of \"Long\", which is read as if it said that" },
        { "LPP1009", $$"""{ {{Draft7}}, "minimum": 5, «"exclusiveMinimum"»: true }""", "Write \"exclusiveMinimum\": 5 instead of \"exclusiveMinimum\": true, which is read as if it said that" },
        { "LPP1009", $$"""{ {{Draft2020}}, «"items"»: [{}] }""", "Write \"prefixItems\" instead of \"items\" with an array, which is read as if it said that" },

        { "LPP1011", $$"""{ {{Draft7}}, "$ref": "#", «"maxLength"»: 4 }""", "Move \"maxLength\" and the \"$ref\" beside it into an \"allOf\": up to draft 7 a reference hides it" },

        { "LPP1012", """{ "type": "array", «"maxLength"»: 4 }""", "Remove or correct \"maxLength\": it has no effect on a value of type array; the nearest is \"maxItems\"" },
        { "LPP1012", """{ "type": ["string", "null"], «"minimum"»: 4 }""", "Remove or correct \"minimum\": it has no effect on a value of type string or null; the nearest is \"minLength\"" },
        { "LPP1012", """{ "type": "string", «"properties"»: {} }""", "Remove or correct \"properties\": it has no effect on a value of type string" },

        { "LPP1013", """{ "$schema": «"http://json-schema.org/draft-03/schema#"» }""", "Name one of the drafts 4, 6, 7, 2019-09 and 2020-12 in \"$schema\": \"http://json-schema.org/draft-03/schema#\" is none of them, so that each keyword is read in the draft that knows it" },

        { "LPP1014", """{ "type": "string", "default": "req", «"readonly"»: "true" }""", "Write \"const\": \"req\" instead of \"default\" and \"readonly\", which together are read as a constant" },
        { "LPP1015", """{ "pattern": «"(["» }""", "Correct \"([\", which is not a regular expression that .NET can read" },
        { "LPP1016", """{ "enum": ["a", "b", «"a"»] }""", "Remove \"a\" from \"enum\", where it is listed already" },
        { "LPP1016", """{ "enum": [1, «1.0»] }""", "Remove 1.0 from \"enum\", where it is listed already" },
        { "LPP1016", """{ "required": ["a", «"a"»] }""", "Remove \"a\" from \"required\", where it is listed already" },
        { "LPP1018", """{ "links": [«{ "href": "/" }»] }""", "Give the link a member \"rel\"" },
        { "LPP1019", """{ "minLength": 5, "maxLength": «4» }""", "Correct \"maxLength\" (4) or \"minLength\" (5): no value satisfies both" },
        { "LPP1019", """{ "exclusiveMinimum": 1, "exclusiveMaximum": «1.0» }""", "Correct \"exclusiveMaximum\" (1.0) or \"exclusiveMinimum\" (1): no value satisfies both" },
        { "LPP1020", """{ "type": "integer", "default": «"0"» }""", "Correct \"0\" in \"default\", or the \"type\" beside it, which is integer" },
        { "LPP1020", """{ "type": ["string", "null"], "enum": ["a", null, «1»] }""", "Correct 1 in \"enum\", or the \"type\" beside it, which is string or null" },
    };

    /// <summary>The rule that must not speak up, and the schema.</summary>
    public static TheoryData<string, string> Quiet { get; } = new()
    {
        { "LPP1001", "\uFEFF{ \"title\": \"// no comment\" }\n" },
        { "LPP1002", """{ "default": { "a": 1, "A": 2 }, "examples": [{ "a": 1 }, { "a": 2 }] }""" },
        { "LPP1003", """{ "x-logo": "a", "x-tags": [], "x-note": 5, "x-": null, "$comment": "c", "$vocabulary": {}, "examples": [] }""" },
        { "LPP1003", """{ "properties": { "requird": {}, "encryption": {} }, "$defs": { "Type": {} }, "default": { "typ": 1 } }""" },
        { "LPP1003", $$"""{ {{Draft4}}, "id": "http://example.com/a.json", "definitions": {}, "items": [{}], "additionalItems": false }""" },
        { "LPP1003", """{ "contentEncoding": "base64", "contentMediaType": "image/png", "contentSchema": {}, "writeOnly": true, "deprecated": true }""" },
        { "LPP1004", """{ "minLength": 1.0, "maxLength": 1e2, "multipleOf": 0.01, "required": [], "items": true, "properties": { "a": false } }""" },
        { "LPP1004", """{ "x-create": ["/a"], "x-states": {}, "x-idempotent": "/body/event", "x-reads": "number", "enum": [null, [], {}] }""" },
        { "LPP1007", """{ "type": "string", "minLength": 1, "maxLength": 2, "pattern": "a", "enum": ["a"], "const": "a", "allOf": [{}], "anyOf": [{}], "oneOf": [{}] }""" },
        { "LPP1007", """{ "type": "object", "properties": { "not": {}, "if": {} }, "minProperties": 1, "maxProperties": 2, "additionalProperties": {} }""" },
        { "LPP1008", """{ "oneOf": [{ "format": "date-time" }, { "format": "uri" }, { "format": "int64" }, { "format": "uuid" }] }""" },
        { "LPP1009", """{ "readOnly": true, "minimum": 5, "exclusiveMinimum": true }""" },
        { "LPP1009", $$"""{ {{Draft4}}, "minimum": 5, "exclusiveMinimum": true, "items": [{}] }""" },
        { "LPP1011", $$"""{ {{Draft7}}, "$ref": "#", "title": "t", "description": "d", "x-a": 1, "default": 1, "definitions": {}, "$comment": "c" }""" },
        { "LPP1011", $$"""{ {{Draft2020}}, "$ref": "#", "maxLength": 4 }""" },
        { "LPP1011", """{ "$ref": "#", "maxLength": 4 }""" },
        { "LPP1012", """{ "type": ["array", "null"], "maxItems": 4, "anyOf": [{ "maxLength": 3 }] }""" },
        { "LPP1013", """{ "$schema": "https://json-schema.org/draft/2019-09/schema" }""" },
        { "LPP1013", """{ "$schema": "http://json-schema.org/draft-06/schema#" }""" },
        { "LPP1013", """{ "$schema": "https://json-schema.org/draft/2020-12/hyper-schema" }""" },
        { "LPP1014", """{ "type": "integer", "default": 0, "readOnly": true }""" },
        { "LPP1015", """{ "pattern": "^\\d{4}-\\p{L}+(?<name>.)$" }""" },
        { "LPP1015", """{ "pattern": "^\\p{Letter}[^]\\u{1F432}\\_$" }""" },
        { "LPP1016", """{ "enum": [1, "1", 1.5, [1], [1, 2], { "a": 1 }, { "a": 2 }, true, null], "type": ["string", "null", "array", "object", "number", "boolean"] }""" },
        { "LPP1018", """{ "links": [{ "rel": "send", "href": "/{id}", "title": "Send", "targetSchema": {}, "x-service": "a" }] }""" },
        { "LPP1019", """{ "minLength": 5, "maxLength": 5, "minimum": 1, "maximum": 1.0, "exclusiveMinimum": 0.9 }""" },
        { "LPP1020", """{ "type": "integer", "default": 1.0, "enum": [1, 2e3], "const": 1 }""" },
        { "LPP1020", """{ "type": "string", "default": null }""" },
    };
}
