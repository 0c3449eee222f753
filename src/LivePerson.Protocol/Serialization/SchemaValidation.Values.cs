using System.Collections.Concurrent;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public partial struct SchemaValidation
{
    private static readonly ConcurrentDictionary<string, JsonElement[]> AllowedValues = new(StringComparer.Ordinal);

    /// <summary>
    /// <c>enum</c> and <c>const</c>: the text is one of the values of a JSON array; <see langword="null"/> is left alone.
    /// </summary>
    public void OneOf(string? value, string allowed, string pointer)
    {
        if (value is not null && !IsAllowed(value, allowed))
        {
            Add(pointer, "enum", allowed, CodePoints(value));
        }
    }

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf(long value, string allowed, string pointer) => OneOf((decimal)value, allowed, pointer);

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf(decimal value, string allowed, string pointer) => Allow(IsAllowed(value, allowed), allowed, pointer);

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf(double value, string allowed, string pointer) => Allow(IsAllowed(value, allowed), allowed, pointer);

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf(bool value, string allowed, string pointer) => Allow(IsAllowed(value, allowed), allowed, pointer);

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf(JsonElement value, string allowed, string pointer) =>
        Allow(IsAllowed(value, allowed), allowed, pointer);

    /// <inheritdoc cref="OneOf(string, string, string)"/>
    public void OneOf<T>(ProtocolList<T>? value, string allowed, string pointer)
    {
        if (value is not null && !Allowed(allowed).Any(it => IsSame(it, value)))
        {
            Add(pointer, "enum", allowed, value.Count);
        }
    }

    private static bool IsAllowed(object value, string allowed)
    {
        foreach (JsonElement candidate in Allowed(allowed))
        {
            if (IsSame(candidate, value))
            {
                return true;
            }
        }

        return false;
    }

    private static JsonElement[] Allowed(string allowed) => AllowedValues.GetOrAdd(
        allowed, static json => [.. JsonElement.Parse(json).EnumerateArray()]);

    private static bool IsSame(JsonElement allowed, object? value) => value switch
    {
        null => allowed.ValueKind == JsonValueKind.Null,
        bool truth => allowed.ValueKind == (truth ? JsonValueKind.True : JsonValueKind.False),
        string text => allowed.ValueKind == JsonValueKind.String && allowed.ValueEquals(text),
        decimal number => allowed.ValueKind == JsonValueKind.Number
            && allowed.TryGetDecimal(out decimal found) && found == number,
        long number => IsSame(allowed, (decimal)number),
        double number => allowed.ValueKind == JsonValueKind.Number && allowed.GetDouble() == number,
        JsonElement element => JsonValueEquality.Equals(allowed, element),
        _ => false,
    };

    private static bool IsSame<T>(JsonElement allowed, ProtocolList<T> list)
    {
        if (allowed.ValueKind != JsonValueKind.Array || allowed.GetArrayLength() != list.Count)
        {
            return false;
        }

        int index = 0;
        foreach (JsonElement item in allowed.EnumerateArray())
        {
            if (!IsSame(item, list[index++]))
            {
                return false;
            }
        }

        return true;
    }

    private void Allow(bool isAllowed, string allowed, string pointer)
    {
        if (!isAllowed)
        {
            Add(pointer, "enum", allowed);
        }
    }
}
