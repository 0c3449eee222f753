using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Reads a schema file: what it says, and what is wrong with it by itself.</summary>
internal static class SchemaParser
{
    /// <summary>
    /// Reads a file; the only exception that leaves is the one of <paramref name="cancellationToken"/>.
    /// </summary>
    public static SchemaDocument Parse(SchemaFile file, CancellationToken cancellationToken)
    {
        JsonReadResult json = JsonReader.Read(file.Path, file.Text, cancellationToken);
        ProblemList problems = new();
        problems.AddRange(json.Duplicates);
        SchemaNode root = ParseRoot(file, json, problems, cancellationToken);

        // Whatever else seems wrong with a file that is not JSON may follow from that.
        return new(file, root, json.Problem is null ? problems.ToEquatableArray() : json.Problems)
        {
            Json = json.Value,
            Dialect = DialectOf(json.Value),
        };
    }

    /// <summary>Reads a schema at a place that no keyword names, because a reference leads there.</summary>
    public static SchemaNode ParseAt(
        JsonValue value, SchemaPlace place, ProblemList problems, CancellationToken cancellationToken) =>
        new SchemaNodeParser(problems, cancellationToken).Parse(value, place);

    /// <summary>An object of which nothing is known: whoever uses the type of the file still finds it.</summary>
    public static SchemaNode Unknown(SchemaFile file, SourceSpan span) =>
        new() { Pointer = "", Span = span, BaseUri = SchemaUri.OfFile(file.RelativePath), Types = [JsonType.Object] };

    private static SchemaNode ParseRoot(
        SchemaFile file, JsonReadResult json, ProblemList problems, CancellationToken cancellationToken)
    {
        if (json.Value is JsonObject or JsonBoolean)
        {
            SchemaPlace place = new("", SchemaUri.OfFile(file.RelativePath), Dialect.Any, IsEnforced: true);
            return new SchemaNodeParser(problems, cancellationToken).Parse(json.Value, place);
        }

        if (json.Value is { } value)
        {
            problems.Add(
                SchemaRules.LPP1004_WrongValue, value.Span,
                "a schema (an object, true or false)", "the file", JsonExcerpt.Of(value));
        }

        return Unknown(file, json.Value?.Span ?? json.Problem?.Span ?? new(file.Path, 0, 0, 0, 0, 0, 0));
    }

    private static Dialect DialectOf(JsonValue? root) =>
        (root as JsonObject)?["$schema"] is JsonString uri ? Dialects.Find(uri.Value) ?? Dialect.Any : Dialect.Any;
}
