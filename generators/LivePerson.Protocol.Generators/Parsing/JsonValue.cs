using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A JSON value that remembers where it stood. Equality includes the place.</summary>
internal abstract record JsonValue(SourceSpan Span);

internal sealed record JsonNull(SourceSpan Span) : JsonValue(Span);

internal sealed record JsonBoolean(SourceSpan Span, bool Value) : JsonValue(Span);

/// <summary>A number, kept as it was written: nothing is rounded.</summary>
internal sealed record JsonNumber(SourceSpan Span, string Text) : JsonValue(Span);

internal sealed record JsonString(SourceSpan Span, string Value) : JsonValue(Span);

internal sealed record JsonArray(SourceSpan Span, EquatableArray<JsonValue> Items) : JsonValue(Span);

internal sealed record JsonObject(SourceSpan Span, EquatableArray<JsonMember> Members) : JsonValue(Span)
{
    private const int FewMembers = 16;

    private readonly EquatableArray<JsonMember> _members = Members;

    // Made when somebody asks; not copied to an object with other members.
    private Dictionary<string, JsonMember>? _byName;

    public EquatableArray<JsonMember> Members
    {
        get => _members;
        init
        {
            _members = value;
            _byName = null;
        }
    }

    /// <summary>The member of that name, or null.</summary>
    public JsonValue? this[string name] => Member(name)?.Value;

    /// <summary>The member of that name with the place of its name, or null.</summary>
    public JsonMember? Member(string name)
    {
        if (Members.Count > FewMembers)
        {
            _byName ??= Members
                .GroupBy(member => member.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
            return _byName.TryGetValue(name, out JsonMember? found) ? found : null;
        }

        for (int i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
            {
                return Members[i];
            }
        }

        return null;
    }

    public bool Equals(JsonObject? other) => other is not null && Span == other.Span && Members.Equals(other.Members);

    public override int GetHashCode() => unchecked((Span.GetHashCode() * 31) + Members.Count);
}

/// <summary>A member of a JSON object.</summary>
internal sealed record JsonMember(string Name, SourceSpan NameSpan, JsonValue Value);
