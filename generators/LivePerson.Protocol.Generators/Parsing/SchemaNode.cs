using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// One schema (or subschema) as its file says it, with older drafts already put into the words of 2020-12.
/// Nothing is resolved or merged here, and nothing of C# is known here.
/// </summary>
internal sealed record SchemaNode
{
    /// <summary>Where in its file the schema stands, as a JSON Pointer; empty for the root.</summary>
    public required string Pointer { get; init; }

    /// <summary>The place of the whole schema value.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary><see langword="true"/> or <see langword="false"/> for a boolean schema, else null.</summary>
    public bool? Boolean { get; init; }

    /// <summary>
    /// Whether nothing is known of it, because it is no schema or a reference that leads nowhere: it allows everything,
    /// and that is reported.
    /// </summary>
    public bool IsLost { get; init; }

    /// <summary>
    /// Absolute base URI in force here: the file's path as a <c>file</c>-like URI, changed by <c>$id</c>.
    /// </summary>
    public required string BaseUri { get; init; }

    /// <summary><c>$id</c> as written.</summary>
    public string? Id { get; init; }

    public SourceSpan? IdSpan { get; init; }

    public string? Anchor { get; init; }

    public SourceSpan? AnchorSpan { get; init; }

    /// <summary><c>$dynamicAnchor</c>, resolved like an anchor; empty for <c>"$recursiveAnchor": true</c>.</summary>
    public string? DynamicAnchor { get; init; }

    public SchemaReference? Reference { get; init; }

    /// <summary>The types that <c>type</c> allows; empty when the keyword is absent.</summary>
    public EquatableArray<JsonType> Types { get; init; }

    public SourceSpan? TypeSpan { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Format { get; init; }

    public SourceSpan? FormatSpan { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsReadOnly { get; init; }

    public JsonValue? Default { get; init; }

    public JsonValue? Const { get; init; }

    /// <summary>The values of <c>enum</c>; null when the keyword is absent.</summary>
    public EquatableArray<JsonValue>? Enum { get; init; }

    public EquatableArray<SchemaProperty> Properties { get; init; }

    public EquatableArray<RequiredName> Required { get; init; }

    public SchemaNode? AdditionalProperties { get; init; }

    public EquatableArray<SchemaProperty> PatternProperties { get; init; }

    public SchemaNode? PropertyNames { get; init; }

    public SchemaNode? Items { get; init; }

    public EquatableArray<SchemaNode> PrefixItems { get; init; }

    public EquatableArray<SchemaNode> AllOf { get; init; }

    public EquatableArray<SchemaNode> AnyOf { get; init; }

    public EquatableArray<SchemaNode> OneOf { get; init; }

    /// <summary>
    /// <c>$defs</c> (and <c>definitions</c>): reachable by reference; each becomes a type only if referred to.
    /// </summary>
    public EquatableArray<SchemaProperty> Definitions { get; init; }

    /// <summary>
    /// Validation keywords that the code enforces, in file order: <c>minLength</c>, <c>pattern</c>, <c>maximum</c> ….
    /// </summary>
    public EquatableArray<SchemaConstraint> Constraints { get; init; }

    /// <summary>Annotations: every member whose name starts with <c>x-</c>, as written.</summary>
    public EquatableArray<JsonMember> Annotations { get; init; }

    public EquatableArray<SchemaLink> Links { get; init; }

    /// <summary>
    /// Schemas of keywords that have no member here (<c>not</c>, <c>if</c>, <c>contains</c> …), by keyword: reachable
    /// by reference, without effect otherwise.
    /// </summary>
    public EquatableArray<SchemaProperty> OtherSchemas { get; init; }

    /// <summary>
    /// The keywords as they stand there, in the words of 2020-12; null for schemas put together from others.
    /// </summary>
    public JsonObject? Words { get; init; }
}

/// <summary>The JSON types of the <c>type</c> keyword.</summary>
internal enum JsonType
{
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A <c>$ref</c>, as written.</summary>
internal sealed record SchemaReference(string Text, SourceSpan Span)
{
    /// <summary>Whether it was written as <c>$dynamicRef</c> or <c>$recursiveRef</c>.</summary>
    public bool IsDynamic { get; init; }
}

/// <summary>A named subschema: a property, a definition.</summary>
internal sealed record SchemaProperty(string Name, SourceSpan NameSpan, SchemaNode Schema);

/// <summary>An entry of <c>required</c>.</summary>
internal sealed record RequiredName(string Name, SourceSpan Span);

/// <summary>A validation keyword and its value: a number as its text, a pattern as its string.</summary>
internal sealed record SchemaConstraint(string Keyword, JsonValue Value, SourceSpan Span);

/// <summary>A link of JSON Hyper-Schema: one operation of the protocol.</summary>
internal sealed record SchemaLink
{
    public required SourceSpan Span { get; init; }

    public required string Rel { get; init; }

    public SourceSpan? RelSpan { get; init; }

    public required string Href { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The HTTP methods of <c>targetHints.allow</c>.</summary>
    public EquatableArray<string> Allow { get; init; }

    public SourceSpan? AllowSpan { get; init; }

    public SchemaNode? HeaderSchema { get; init; }

    public string? SubmissionMediaType { get; init; }

    public SchemaNode? SubmissionSchema { get; init; }

    public SchemaNode? TargetSchema { get; init; }

    public EquatableArray<JsonMember> Annotations { get; init; }
}
