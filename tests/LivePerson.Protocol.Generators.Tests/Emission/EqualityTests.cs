namespace LivePerson.Protocol.Generators.Tests.Emission;

/// <summary>Records are equal if their JSON says the same, wherever it was read from.</summary>
public sealed class EqualityTests
{
    /// <summary>Members of any JSON, beside members of each other kind that equality treats in its own way.</summary>
    private const string Record = """
        {
          "properties": {
            "any": {},
            "needed": {},
            "ratio": { "type": "number", "format": "double" },
            "text": { "type": ["string", "null"] },
            "list": { "type": "array", "items": {} },
            "map": { "type": "object", "additionalProperties": {} }
          },
          "required": ["needed"],
          "type": "object"
        }
        """;

    private const string Untyped = """{ "properties": { "name": { "type": "string" } } }""";

    private const string Tuple = """
        { "type": "object", "properties": { "pair": { "type": "array", "prefixItems": [{}, { "type": "string" }] } } }
        """;

    private const string Union = """
        {
          "oneOf": [
            { "title": "A", "type": "object", "properties": { "t": { "const": "a" }, "any": {} }, "required": ["t"] },
            { "title": "B", "type": "object", "properties": { "t": { "const": "b" } }, "required": ["t"] }
          ]
        }
        """;

    [Theory]
    [InlineData(Record, """{"needed":{"a":1,"b":[2]},"any":1.0}""", """{"any":1e0,"needed":{"b":[2.0],"a":1}}""")]
    [InlineData(Record, """{"needed":null,"ratio":1.5,"text":null}""", """{"text":null,"ratio":15e-1,"needed":null}""")]
    [InlineData(Record, """{"needed":1,"list":[{"a":1,"b":2}],"map":{"x":{"a":1,"b":2}}}""", """{"needed":1,"list":[{"b":2,"a":1}],"map":{"x":{"b":2,"a":1}}}""")]
    [InlineData(Record, """{"needed":"é","more":{"a":1,"b":2}}""", """{"more":{"b":2,"a":1},"needed":"\u00e9"}""")]
    [InlineData(Untyped, """[1, {"a":1,"b":2}]""", """[1.0,{"b":2,"a":1}]""")]
    [InlineData(Tuple, """{"pair":[{"a":1,"b":2},"x",{"c":1,"d":2}]}""", """{"pair":[{"b":2,"a":1},"x",{"d":2,"c":1}]}""")]
    [InlineData(Union, """{"t":"a","any":{"a":1,"b":2}}""", """{"any":{"b":2,"a":1},"t":"a"}""")]
    [InlineData(Union, """{"t":"?","any":{"a":1,"b":2}}""", """{"any":{"b":2,"a":1},"t":"?"}""")]
    public void SameJson_IsEqual(string schema, string left, string right)
    {
        EmittedType type = EmittedType.Of(schema);

        (object one, object other) = (type.Parse(left), type.Parse(right));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData(Record, """{"needed":{"a":1}}""", """{"needed":{"a":2}}""")]
    [InlineData(Record, """{"needed":1,"any":null}""", """{"needed":1}""")]
    [InlineData(Record, """{"needed":1,"text":null}""", """{"needed":1}""")]
    [InlineData(Record, """{"needed":1,"ratio":1}""", """{"needed":1,"ratio":2}""")]
    [InlineData(Record, """{"needed":1,"list":[1]}""", """{"needed":1,"list":[2]}""")]
    [InlineData(Record, """{"needed":1,"more":1}""", """{"needed":1,"more":2}""")]
    [InlineData(Untyped, """[1]""", """[2]""")]
    [InlineData(Untyped, """{"name":"a"}""", """["a"]""")]
    [InlineData(Tuple, """{"pair":[1,"x"]}""", """{"pair":[2,"x"]}""")]
    [InlineData(Tuple, """{"pair":[1,"x",1]}""", """{"pair":[1,"x",2]}""")]
    [InlineData(Union, """{"t":"a","any":1}""", """{"t":"a","any":2}""")]
    [InlineData(Union, """{"t":"?","any":1}""", """{"t":"?","any":2}""")]
    public void OtherJson_IsNotEqual(string schema, string left, string right)
    {
        EmittedType type = EmittedType.Of(schema);

        (object one, object other) = (type.Parse(left), type.Parse(right));

        Assert.NotEqual(one, other);
    }
}
