using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Reads schemas out of the JSON of one file.</summary>
internal sealed class SchemaNodeParser(ProblemList problems, CancellationToken cancellationToken)
{
    private static readonly string[] ConstraintKeywords =
    [
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties",
    ];

    private static readonly string[] OtherKeywords =
    [
        "not", "if", "then", "else", "contains", "unevaluatedItems", "unevaluatedProperties", "contentSchema",
    ];

    private readonly DialectWords _dialectWords = new(problems);
    private readonly KeywordChecker _checker = new(problems);

    /// <summary>
    /// Reads a schema; a value that is none gives one that allows everything, so that its owner stays whole.
    /// </summary>
    public SchemaNode Parse(JsonValue value, SchemaPlace place)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return value switch
        {
            JsonObject schema => ParseObject(schema, place),
            JsonBoolean boolean => Empty(value, place) with { Boolean = boolean.Value },
            _ => Empty(value, place) with { IsLost = true },
        };
    }

    private static SchemaNode Empty(JsonValue value, SchemaPlace place) =>
        new() { Pointer = place.Pointer, Span = value.Span, BaseUri = place.BaseUri };

    private SchemaNode ParseObject(JsonObject schema, SchemaPlace place)
    {
        place = place with { Dialect = DialectOf(schema, place) };
        JsonObject words = _checker.Check(
            _dialectWords.Translate(schema, place.Dialect), Keywords.Schema, place.IsEnforced);
        SchemaMembers members = new(words);
        if (members.Text("$id") is { } id)
        {
            place = place with { BaseUri = SchemaUri.Resolve(place.BaseUri, id) };
        }

        SchemaNode node = new()
        {
            Pointer = place.Pointer,
            Span = schema.Span,
            BaseUri = place.BaseUri,
            Id = members.Text("$id"),
            IdSpan = members.Span("$id"),
            Anchor = members.Text("$anchor"),
            AnchorSpan = members.Span("$anchor") ?? members.Span("$dynamicAnchor"),
            DynamicAnchor = members.Flag("$recursiveAnchor") ? "" : members.Text("$dynamicAnchor"),
            Reference = ReferenceOf(members),
            Types = TypesOf(members),
            TypeSpan = members.Span("type"),
            Title = members.Text("title"),
            Description = members.Text("description"),
            Format = members.Text("format"),
            FormatSpan = members.Span("format"),
            IsDeprecated = members.Flag("deprecated"),
            IsReadOnly = members.Flag("readOnly"),
            Default = members.Value("default"),
            Const = members.Value("const"),
            Enum = members.Value("enum") is null ? null : members.Items("enum").ToEquatableArray(),
            Properties = SchemaMap(members, "properties", place),
            Required = members.Texts("required")
                .Select(name => new RequiredName(name.Value, name.Span))
                .ToEquatableArray(),
            AdditionalProperties = Schema(members, "additionalProperties", place),
            PatternProperties = SchemaMap(members, "patternProperties", place),
            PropertyNames = Schema(members, "propertyNames", place),
            Items = Schema(members, members.Value("items") is JsonArray ? "additionalItems" : "items", place),
            PrefixItems = Schemas(members, members.Value("prefixItems") is null ? "items" : "prefixItems", place),
            AllOf = Schemas(members, "allOf", place),
            AnyOf = Schemas(members, "anyOf", place),
            OneOf = Schemas(members, "oneOf", place),
            Definitions = [.. SchemaMap(members, "$defs", place), .. SchemaMap(members, "definitions", place)],
            Constraints = ConstraintsOf(members),
            Annotations = members.Annotations(),
            Links = LinksOf(members, place),
            OtherSchemas = OtherSchemasOf(members, place),
            Words = words,
        };
        SchemaConsistency.Check(node, members, problems);
        new AnnotationChecker(_checker, problems).Check(words);
        return node;
    }

    // Also below the root: a schema with an identifier of its own may be of another draft than its file.
    private Dialect DialectOf(JsonObject schema, SchemaPlace place)
    {
        if (schema["$schema"] is not JsonString uri)
        {
            return place.Dialect;
        }

        if (Dialects.Find(uri.Value) is { } dialect)
        {
            return dialect;
        }

        problems.Add(SchemaRules.LPP1013_UnknownDialect, uri.Span, uri.Value);
        return place.Dialect;
    }

    private static SchemaReference? ReferenceOf(SchemaMembers members)
    {
        foreach (string name in (string[])["$ref", "$dynamicRef", "$recursiveRef"])
        {
            if (members.Value(name) is JsonString text)
            {
                return new(text.Value, text.Span) { IsDynamic = name != "$ref" };
            }
        }

        return null;
    }

    private static EquatableArray<JsonType> TypesOf(SchemaMembers members)
    {
        IEnumerable<string?> names = members.Value("type") is JsonString name
            ? [name.Value]
            : members.Texts("type").Select(text => text.Value);
        return names.Select(text => JsonTypes.Find(text!)).OfType<JsonType>().Distinct().ToEquatableArray();
    }

    private static EquatableArray<SchemaConstraint> ConstraintsOf(SchemaMembers members) => members.All
        .Where(member => ConstraintKeywords.Contains(member.Name) && member.Value is not JsonBoolean { Value: false })
        .Select(member => new SchemaConstraint(member.Name, member.Value, member.Value.Span))
        .ToEquatableArray();

    private SchemaNode? Schema(SchemaMembers members, string name, SchemaPlace place) =>
        members.Value(name) is { } value and not JsonArray ? Parse(value, place.Keyword(name)) : null;

    private EquatableArray<SchemaNode> Schemas(SchemaMembers members, string name, SchemaPlace place)
    {
        if (members.Value(name) is not JsonArray)
        {
            return [];
        }

        SchemaPlace list = place.Keyword(name);
        return members.Items(name).Select((item, index) => Parse(item, list.Entry(index))).ToEquatableArray();
    }

    private EquatableArray<SchemaProperty> SchemaMap(SchemaMembers members, string name, SchemaPlace place)
    {
        if (members.Value(name) is not JsonObject)
        {
            return [];
        }

        SchemaPlace map = place.Keyword(name);
        return members.Members(name)
            .Select(it => new SchemaProperty(it.Name, it.NameSpan, Parse(it.Value, map.Entry(it.Name))))
            .ToEquatableArray();
    }

    private EquatableArray<SchemaLink> LinksOf(SchemaMembers members, SchemaPlace place)
    {
        if (members.Value("links") is not JsonArray)
        {
            return [];
        }

        SchemaPlace list = place.Keyword("links");
        SchemaLinkParser parser = new(this, _checker, problems);
        return members.Items("links")
            .Select((item, index) => parser.Parse(item, list.Entry(index)))
            .OfType<SchemaLink>()
            .ToEquatableArray();
    }

    private EquatableArray<SchemaProperty> OtherSchemasOf(SchemaMembers members, SchemaPlace place)
    {
        List<SchemaProperty> schemas = [];
        foreach (JsonMember member in members.All.Where(member => OtherKeywords.Contains(member.Name)))
        {
            schemas.Add(new(member.Name, member.NameSpan, Parse(member.Value, place.Keyword(member.Name))));
        }

        foreach (JsonMember member in members.All.Where(member => member.Name is "dependentSchemas" or "dependencies"))
        {
            SchemaPlace map = place.Keyword(member.Name);
            schemas.AddRange(members.Members(member.Name)
                .Where(it => it.Value is JsonObject or JsonBoolean)
                .Select(it => new SchemaProperty(member.Name, it.NameSpan, Parse(it.Value, map.Entry(it.Name)))));
        }

        return schemas.ToEquatableArray();
    }
}
