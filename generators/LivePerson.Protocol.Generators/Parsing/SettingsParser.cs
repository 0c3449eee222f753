using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Reads <c>protocol.json</c>.</summary>
internal static class SettingsParser
{
    /// <summary>
    /// Reads the file; the only exception that leaves is the one of <paramref name="cancellationToken"/>.
    /// </summary>
    public static ProtocolSettings Parse(SchemaFile file, CancellationToken cancellationToken = default)
    {
        JsonReadResult json = JsonReader.Read(file.Path, file.Text, cancellationToken);
        ProblemList problems = new();
        problems.AddRange(json.Duplicates);
        ProtocolSettings settings = ParseRoot(json.Value, problems);
        return settings with
        {
            Problems = json.Problem is null ? problems.ToEquatableArray() : json.Problems,
        };
    }

    private static ProtocolSettings ParseRoot(JsonValue? root, ProblemList problems)
    {
        if (root is not JsonObject settings)
        {
            ReportWrongEntry(root, "the file", problems);
            return ProtocolSettings.Default;
        }

        KeywordChecker checker = new(problems);
        SchemaMembers members = new(checker.Check(settings, Keywords.Settings, isEnforced: true));
        ReportRepeated(members, "name", problems);
        ReportRepeated(members, "service", problems);
        return new()
        {
            Namespace = members.Text("namespace"),
            NamespaceSpan = members.Span("namespace"),
            Context = members.Text("context"),
            ContextSpan = members.Span("context"),
            Senders = members.Items("senders")
                .Select(sender => ParseSender(sender, checker, problems))
                .OfType<SenderSettings>()
                .ToEquatableArray(),
            ReadBareElements = members.Flag("readBareElements"),
            ReadBareElementsSpan = members.Span("readBareElements"),
        };
    }

    private static SenderSettings? ParseSender(JsonValue value, KeywordChecker checker, ProblemList problems)
    {
        if (value is not JsonObject sender)
        {
            ReportWrongEntry(value, "each entry of \"senders\"", problems);
            return null;
        }

        SchemaMembers members = new(checker.Check(sender, Keywords.Sender, isEnforced: true));
        if (sender["name"] is null)
        {
            problems.Add(SchemaRules.LPP1018_MemberMissing, sender.Span, "sender", "name");
        }

        return members.Value("name") is JsonString name
            ? new(name.Value, members.Text("service"), members.Text("description"), sender.Span, name.Span)
            : null;
    }

    // Two senders of one name are one class, and of one service none would know which it belongs to.
    private static void ReportRepeated(SchemaMembers settings, string member, ProblemList problems)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonString value in settings
            .Items("senders")
            .OfType<JsonObject>()
            .Select(sender => sender[member])
            .OfType<JsonString>())
        {
            if (!seen.Add(value.Value))
            {
                problems.Add(SchemaRules.LPP1016_DuplicateValue, value.Span, JsonExcerpt.Of(value), "senders");
            }
        }
    }

    private static void ReportWrongEntry(JsonValue? value, string place, ProblemList problems)
    {
        if (value is not null)
        {
            problems.Add(SchemaRules.LPP1004_WrongValue, value.Span, "an object", place, JsonExcerpt.Of(value));
        }
    }
}
