using static LivePerson.Protocol.Generators.Parsing.KeywordShape;
using static LivePerson.Protocol.Generators.Parsing.KeywordSupport;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// THE table of keywords: which ones there are, what they take, which are enforced. A keyword that the emitted code
/// begins to check moves from <see cref="NotEnforced"/> to <see cref="Enforced"/> here, and nowhere else.
/// </summary>
internal static class Keywords
{
    /// <summary>Every keyword of the drafts 4 to 2020-12.</summary>
    public static KeywordTable Schema { get; } = new("keyword",
    [
        new("$schema", Text, Annotation),
        new("$id", KeywordShape.Uri, Annotation),
        new("$anchor", AnchorName, Annotation),
        new("$dynamicAnchor", AnchorName, Annotation),
        new("$recursiveAnchor", Flag, Annotation),
        new("$vocabulary", JsonMap, Annotation),
        new("$comment", Text, Annotation),
        new("$defs", SubschemaMap, Annotation),
        new("definitions", SubschemaMap, Annotation),
        new("$ref", Text, Enforced),
        new("$dynamicRef", Text, Annotation),
        new("$recursiveRef", Text, Annotation),

        new("title", Text, Annotation),
        new("description", Text, Annotation),
        new("default", Anything, Annotation),
        new("deprecated", Flag, Annotation),
        new("readOnly", Flag, Annotation),
        new("writeOnly", Flag, Annotation),
        new("examples", List, Annotation),
        new("contentEncoding", Text, Annotation),
        new("contentMediaType", Text, Annotation),
        new("contentSchema", Subschema, Annotation),
        new("format", Text, Annotation),

        new("type", TypeNames, Enforced),
        new("const", Anything, Enforced),
        new("enum", Values, Enforced),
        new("allOf", SubschemaList, Enforced),
        new("anyOf", SubschemaList, Enforced),
        new("oneOf", SubschemaList, Enforced),
        new("not", Subschema, Enforced),
        new("if", Subschema, Enforced),
        new("then", Subschema, Enforced),
        new("else", Subschema, Enforced),

        new("minLength", Count, Enforced),
        new("maxLength", Count, Enforced),
        new("pattern", Pattern, Enforced),
        new("minimum", Number, Enforced),
        new("maximum", Number, Enforced),
        new("exclusiveMinimum", Number, Enforced),
        new("exclusiveMaximum", Number, Enforced),
        new("multipleOf", PositiveNumber, Enforced),

        new("items", SubschemaOrList, Enforced),
        new("prefixItems", SubschemaList, Enforced),
        new("additionalItems", Subschema, Enforced),
        new("minItems", Count, Enforced),
        new("maxItems", Count, Enforced),
        new("uniqueItems", Flag, Enforced),
        new("contains", Subschema, Enforced),
        new("minContains", Count, Enforced),
        new("maxContains", Count, Enforced),
        new("unevaluatedItems", Subschema, Enforced),

        new("properties", SubschemaMap, Enforced),
        new("required", Names, Enforced),
        new("additionalProperties", Subschema, Enforced),
        new("minProperties", Count, Enforced),
        new("maxProperties", Count, Enforced),
        new("patternProperties", PatternMap, Enforced),
        new("propertyNames", Subschema, Enforced),
        new("dependentRequired", NamesMap, Enforced),
        new("dependentSchemas", SubschemaMap, Enforced),
        new("dependencies", SubschemaOrNamesMap, Enforced),
        new("unevaluatedProperties", Subschema, Enforced),

        new("links", List, Annotation),
        new("base", Text, NotEnforced),
        .. Ours,
    ]);

    /// <summary>The members of a link of JSON Hyper-Schema.</summary>
    public static KeywordTable Link { get; } = new("member of a link",
    [
        new("rel", Text, Annotation),
        new("href", Text, Annotation),
        new("title", Text, Annotation),
        new("description", Text, Annotation),
        new("$comment", Text, Annotation),
        new("targetHints", JsonMap, Annotation),
        new("targetMediaType", Text, Annotation),
        new("targetSchema", Subschema, Enforced),
        new("headerSchema", Subschema, Enforced),
        new("submissionMediaType", Text, Annotation),
        new("submissionSchema", Subschema, Enforced),
        new("anchor", Text, NotEnforced),
        new("anchorPointer", Text, NotEnforced),
        new("hrefSchema", Subschema, NotEnforced),
        new("templatePointers", JsonMap, NotEnforced),
        new("templateRequired", Names, NotEnforced),
        .. Ours,
    ]);

    /// <summary>The members of <c>protocol.json</c>.</summary>
    public static KeywordTable Settings { get; } = new("setting",
    [
        new("$schema", Text, Annotation),
        new("$comment", Text, Annotation),
        new("namespace", Text, Annotation),
        new("context", Text, Annotation),
        new("senders", List, Annotation),
        new("readBareElements", Flag, Annotation),
    ]);

    /// <summary>The members of an entry of <c>senders</c> in <c>protocol.json</c>.</summary>
    public static KeywordTable Sender { get; } = new("member of a sender",
    [
        new("$comment", Text, Annotation),
        new("name", Text, Annotation),
        new("service", Text, Annotation),
        new("description", Text, Annotation),
    ]);

    /// <summary>The members of <c>x-create</c> in its long form.</summary>
    public static KeywordTable Factory { get; } = new("member of a factory",
    [
        new("$comment", Text, Annotation),
        new("name", Text, Annotation),
        new("description", Text, Annotation),
        new("parameters", List, Annotation),
        new("set", JsonMap, Annotation),
        new("x-closes-dialog", Flag, Annotation),
    ]);

    /// <summary>The members of a factory's parameter in its long form.</summary>
    public static KeywordTable Parameter { get; } = new("member of a parameter",
    [
        new("$comment", Text, Annotation),
        new("pointer", Text, Annotation),
        new("name", Text, Annotation),
        new("default", Anything, Annotation),
    ]);

    /// <summary>The members of <c>x-states</c>.</summary>
    public static KeywordTable States { get; } = new("member of \"x-states\"",
    [
        new("$comment", Text, Annotation),
        new("mustEnd", List, Annotation),
        new("endDialog", Names, Annotation),
    ]);

    /// <summary>The members of an entry of <c>mustEnd</c>.</summary>
    public static KeywordTable StateRule { get; } = new("member of a state's rule",
    [
        new("$comment", Text, Annotation),
        new("state", Text, Annotation),
        new("with", Text, Annotation),
    ]);

    /// <summary>The annotations that have a meaning here. Those of other people are left alone.</summary>
    private static EquatableArray<Keyword> Ours =>
    [
        new("x-create", ListOrMap, Annotation),
        new("x-sensitive", Flag, Annotation),
        new("x-dialog-id", Flag, Annotation),
        new("x-states", JsonMap, Annotation),
        new("x-content", Flag, Annotation),
        new("x-closes-dialog", Flag, Annotation),
        new("x-reads", Word, Annotation) { Words = ["number", "string", "element", "absent"] },
        new("x-writes", Word, Annotation) { Words = ["element"] },
        new("x-aliases", Names, Annotation),
        new("x-const-aliases", List, Annotation),
        new("x-name", Text, Annotation),
        new("x-credential", Word, Annotation) { Words = ["appToken", "consumerToken"] },
        new("x-service", Text, Annotation),
        new("x-idempotent", FlagOrText, Annotation),
    ];
}
