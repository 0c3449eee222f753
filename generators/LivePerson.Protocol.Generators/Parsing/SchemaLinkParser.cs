using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Reads the links of JSON Hyper-Schema: each is an operation.</summary>
internal sealed class SchemaLinkParser(SchemaNodeParser schemas, KeywordChecker checker, ProblemList problems)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"];

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
        bool hasName = rel is not null && IsName(members, rel);
        bool hasAddress = href is not null && IsTemplate(members, href);
        SchemaLink parsed = new()
        {
            Span = link.Span,
            Rel = rel ?? "",
            RelSpan = members.Span("rel"),
            Href = href ?? "",
            Title = members.Text("title"),
            Description = members.Text("description"),
            Allow = Allow(members),
            AllowSpan = (members.Value("targetHints") as JsonObject)?["allow"]?.Span,
            HeaderSchema = Schema(members, "headerSchema", place),
            SubmissionMediaType = members.Text("submissionMediaType"),
            SubmissionSchema = Schema(members, "submissionSchema", place),
            TargetSchema = Schema(members, "targetSchema", place),
            Annotations = members.Annotations(),
        };
        return hasName && hasAddress ? parsed : null;
    }

    private string? Required(JsonObject link, SchemaMembers members, string name)
    {
        if (link[name] is null)
        {
            problems.Add(SchemaRules.LPP1018_MemberMissing, link.Span, "link", name);
        }

        return members.Text(name);
    }

    private bool IsName(SchemaMembers members, string rel)
    {
        if (rel.Any(char.IsLetter))
        {
            return true;
        }

        Fail(members.Value("rel")!, "\"rel\"", "the name of a method, such as \"send\"");
        return false;
    }

    private bool IsTemplate(SchemaMembers members, string href)
    {
        if (AddressTemplate.WhatIsWrong(href) is not { } expected)
        {
            return true;
        }

        Fail(members.Value("href")!, "\"href\"", expected);
        return false;
    }

    private EquatableArray<string> Allow(SchemaMembers members)
    {
        if ((members.Value("targetHints") as JsonObject)?["allow"] is not { } allow)
        {
            return [];
        }

        if (allow is not JsonArray methods)
        {
            Fail(allow, "\"allow\" in \"targetHints\"", "an array of HTTP methods");
            return [];
        }

        foreach (JsonValue method in methods.Items.Where(method => !IsMethod(method)))
        {
            Fail(method, "each entry of \"allow\"", $"one of {string.Join(", ", Methods)}");
        }

        return methods.Items.Where(IsMethod).Cast<JsonString>().Select(method => method.Value).ToEquatableArray();
    }

    private static bool IsMethod(JsonValue value) => value is JsonString method && Methods.Contains(method.Value);

    private void Fail(JsonValue found, string place, string expected) =>
        problems.Add(SchemaRules.LPP1004_WrongValue, found.Span, expected, place, JsonExcerpt.Of(found));

    private SchemaNode? Schema(SchemaMembers members, string name, SchemaPlace place) =>
        members.Value(name) is { } value ? schemas.Parse(value, place.Entry(name)) : null;
}
