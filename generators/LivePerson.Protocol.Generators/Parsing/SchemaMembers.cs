using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>The members of a checked object by their JSON types: a member that does not suit is absent.</summary>
internal readonly struct SchemaMembers(JsonObject @object)
{
    public IEnumerable<JsonMember> All => @object.Members;

    public JsonValue? Value(string name) => @object[name];

    public string? Text(string name) => (@object[name] as JsonString)?.Value;

    public bool Flag(string name) => @object[name] is JsonBoolean { Value: true };

    public SourceSpan? Span(string name) => @object[name]?.Span;

    public IEnumerable<JsonString> Texts(string name) => Items(name).OfType<JsonString>();

    public IEnumerable<JsonValue> Items(string name) => (@object[name] as JsonArray)?.Items ?? default;

    public IEnumerable<JsonMember> Members(string name) => (@object[name] as JsonObject)?.Members ?? default;

    public EquatableArray<JsonMember> Annotations() =>
        @object.Members.Where(member => KeywordTable.IsAnnotation(member.Name)).ToEquatableArray();
}
