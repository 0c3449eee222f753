namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Which C# types read at least the JSON that others do.</summary>
internal static class WireTypes
{
    /// <summary>
    /// Whether everything that is read to <paramref name="before"/> is also read to <paramref name="after"/>.
    /// </summary>
    public static bool Accepts(string after, string before, LockComparison comparison)
    {
        if (after == before || after == "JsonElement")
        {
            return true;
        }

        if (after.EndsWith("?", StringComparison.Ordinal))
        {
            return Accepts(after.TrimEnd('?'), before.TrimEnd('?'), comparison);
        }

        if (Inner(after, "ProtocolList") is { } item && Inner(before, "ProtocolList") is { } oldItem)
        {
            return Accepts(item, oldItem, comparison);
        }

        if (Inner(after, "ProtocolDictionary") is { } value && Inner(before, "ProtocolDictionary") is { } oldValue)
        {
            return Accepts(value, oldValue, comparison);
        }

        return (before, after) switch
        {
            ("int", "long" or "decimal" or "double") or ("long", "decimal" or "double") or ("double", "decimal") =>
                true,
            ("DateTimeOffset" or "DateOnly" or "TimeOnly" or "Guid" or "Uri", "string") => true,
            (_, "string") => comparison.Before(before) is { Kind: LockedKind.Enum },
            _ => false,
        };
    }

    private static string? Inner(string type, string outer) =>
        type.StartsWith(outer + "<", StringComparison.Ordinal) && type[type.Length - 1] == '>'
            ? type.Substring(outer.Length + 1, type.Length - outer.Length - 2)
            : null;
}
