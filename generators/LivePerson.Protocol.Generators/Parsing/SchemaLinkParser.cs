using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Reads the links of JSON Hyper-Schema: each is an operation.</summary>
internal sealed class SchemaLinkParser(SchemaNodeParser schemas, KeywordChecker checker, ProblemList problems)
{
    /// <summary>Reads one link; null if it is none, or lacks what every link must say.</summary>
    public SchemaLink? Parse(JsonValue value, SchemaPlace place)
    {
        if (value is not JsonObject link)
        {
            problems.Add(
                SchemaRules.LPP1004_WrongValue, value.Span,
                "an object", "each entry of \"links\"", JsonExcerpt.Of(value));
            return null;
        }

        JsonObject words = checker.Check(link, Keywords.Link, place.IsEnforced);
        SchemaMembers members = new(words);
        string? rel = Required(link, members, "rel");
        string? href = Required(link, members, "href");
        SchemaLink parsed = new()
        {
            Span = link.Span,
            Rel = rel ?? "",
            Href = href ?? "",
            Title = members.Text("title"),
            Description = members.Text("description"),
            Allow = Allow(members),
            HeaderSchema = Schema(members, "headerSchema", place),
            SubmissionMediaType = members.Text("submissionMediaType"),
            SubmissionSchema = Schema(members, "submissionSchema", place),
            TargetSchema = Schema(members, "targetSchema", place),
            Annotations = members.Annotations(),
        };
        return rel is null || href is null ? null : parsed;
    }

    private string? Required(JsonObject link, SchemaMembers members, string name)
    {
        if (link[name] is null)
        {
            problems.Add(SchemaRules.LPP1018_MemberMissing, link.Span, "link", name);
        }

        return members.Text(name);
    }

    private EquatableArray<string> Allow(SchemaMembers members)
    {
        if ((members.Value("targetHints") as JsonObject)?["allow"] is not { } allow)
        {
            return [];
        }

        if (allow is JsonArray methods && methods.Items.All(method => method is JsonString))
        {
            return methods.Items.OfType<JsonString>().Select(method => method.Value).ToEquatableArray();
        }

        problems.Add(
            SchemaRules.LPP1004_WrongValue, allow.Span,
            "an array of HTTP methods", "\"allow\" in \"targetHints\"", JsonExcerpt.Of(allow));
        return [];
    }

    private SchemaNode? Schema(SchemaMembers members, string name, SchemaPlace place) =>
        members.Value(name) is { } value ? schemas.Parse(value, place.Entry(name)) : null;
}
