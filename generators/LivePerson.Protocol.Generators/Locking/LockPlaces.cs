using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// Where a change is to be seen: in the schema that was edited, at the member if it is still there; in the lock if
/// nothing of it is left.
/// </summary>
internal sealed class LockPlaces(
    ProtocolModel model, ProtocolSettings settings, IReadOnlyList<SchemaDocument> documents, JsonObject locked)
{
    private static readonly string[] Unions = ["oneOf", "anyOf"];

    public SourceSpan Find(LockChange change) => change.Subject.Part switch
    {
        LockPart.Namespace => settings.NamespaceSpan ?? locked.Member("namespace")?.NameSpan ?? locked.Span,
        LockPart.Context => settings.ContextSpan ?? locked.Member("context")?.NameSpan ?? locked.Span,
        LockPart.Settings =>
            settings.ReadBareElementsSpan
                ?? settings.NamespaceSpan
                ?? locked.Member("readBareElements")?.NameSpan
                ?? locked.Span,
        LockPart.Sender => settings.Senders.FirstOrDefault(it => it.Name == change.At)?.NameSpan
            ?? locked.Member("operations")?.NameSpan
            ?? locked.Span,
        LockPart.Operation => Link(change.Subject) ?? InLock("operations", change.Subject.Name),
        _ => InSchema(change.Subject, change.At) ?? InLock("types", change.Subject.Type),
    };

    private SourceSpan? InSchema(LockSubject subject, string? at = null)
    {
        TypePlace? place = model.Places.FirstOrDefault(it => it.TypeName == subject.Type);
        SchemaDocument? document = documents.FirstOrDefault(it => it.File.Path == place?.Path);
        if (place is null || document?.Json is null || JsonPointer.Find(document.Json, place.Pointer) is not { } schema)
        {
            return null;
        }

        return subject.Part switch
        {
            LockPart.Type when at is not null => SchemaWords.Find(schema, at),
            LockPart.Member => Member(schema, subject.Name) is { } member
                ? (at is null ? null : SchemaWords.Find(member.Value, at)) ?? member.NameSpan
                : null,
            LockPart.Value =>
                Value(schema, subject.Name)
                    ?? (at is null ? null : Value(schema, at))
                    ?? SchemaWords.Find(schema, "enum", "oneOf", "anyOf"),
            LockPart.Factory => (schema as JsonObject)?.Member("x-create")?.NameSpan,
            _ => null,
        }
        ?? Start(schema);
    }

    // A whole schema is too much to underline.
    private static SourceSpan Start(JsonValue schema) => schema is JsonObject { Members.Count: > 0 } members
        ? members.Members[0].NameSpan
        : schema.Span;

    private static JsonMember? Member(JsonValue? schema, string name)
    {
        if (schema is not JsonObject parts)
        {
            return null;
        }

        return (parts["properties"] as JsonObject)?.Member(name)
            ?? ((parts["allOf"] as JsonArray)?.Items ?? default)
                .Select(part => Member(part, name))
                .FirstOrDefault(member => member is not null);
    }

    private static SourceSpan? Value(JsonValue schema, string value)
    {
        JsonObject? parts = schema as JsonObject;
        IEnumerable<JsonValue> constants = Unions
            .SelectMany(keyword => (IEnumerable<JsonValue>)((parts?[keyword] as JsonArray)?.Items ?? default))
            .Select(branch => (branch as JsonObject)?["const"])
            .OfType<JsonValue>();
        return ((parts?["enum"] as JsonArray)?.Items ?? default).Concat(constants)
            .FirstOrDefault(it => it is JsonString text && text.Value == value)?.Span;
    }

    private SourceSpan? Link(LockSubject subject)
    {
        TypePlace? place = model.Places.FirstOrDefault(it => it.TypeName == subject.Type);
        IEnumerable<SchemaLink> links = documents
            .OrderBy(document => document.File.Path != place?.Path)
            .SelectMany(document => (IEnumerable<SchemaLink>)document.Root.Links);
        return links
            .Where(link => subject.Name.Contains($"{Identifier.Pascal(link.Rel)}Async("))
            .Select(link => (SourceSpan?)link.Span)
            .FirstOrDefault()
            ?? InSchema(subject);
    }

    private SourceSpan InLock(string block, string name) =>
        (locked[block] as JsonObject)?.Member(name)?.NameSpan ?? locked.Span;
}
