using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace LivePerson.Protocol.Serialization;

public partial struct SchemaValidation
{
    /// <summary>
    /// <c>required</c>: the value is there.
    /// </summary>
    /// <returns>Whether it is, so that its own rules can be looked at.</returns>
    public bool Required([NotNullWhen(true)] object? value, string pointer)
    {
        if (value is null)
        {
            Add(pointer, "required", "present");
        }

        return value is not null;
    }

    /// <summary>
    /// <c>minLength</c>, in Unicode code points; <see langword="null"/> is left alone.
    /// </summary>
    public void MinLength(string? value, int limit, string pointer)
    {
        // Two UTF-16 units are at least one code point, so most texts need no counting.
        if (value is not null && value.Length < limit * 2L && CodePoints(value) is int length && length < limit)
        {
            Add(pointer, "minLength", Text(limit), length);
        }
    }

    /// <summary>
    /// <c>maxLength</c>, in Unicode code points; <see langword="null"/> is left alone.
    /// </summary>
    public void MaxLength(string? value, int limit, string pointer)
    {
        if (value is not null && value.Length > limit && CodePoints(value) is int length && length > limit)
        {
            Add(pointer, "maxLength", Text(limit), length);
        }
    }

    /// <summary>
    /// <c>pattern</c>, a regular expression of ECMAScript; <see langword="null"/> is left alone. A text that takes it
    /// longer than a second counts as one that does not match.
    /// </summary>
    public void Pattern(string? value, string pattern, string pointer)
    {
        if (value is not null && SchemaPattern.Of(pattern) is { IsReadable: true } known && !known.IsMatch(value))
        {
            Add(pointer, "pattern", pattern, CodePoints(value));
        }
    }

    /// <summary>
    /// <c>minItems</c>; <see langword="null"/> is left alone.
    /// </summary>
    public void MinItems<T>(ProtocolList<T>? value, int limit, string pointer)
    {
        if (value is not null && value.Count < limit)
        {
            Add(pointer, "minItems", Text(limit), value.Count);
        }
    }

    /// <summary>
    /// <c>maxItems</c>; <see langword="null"/> is left alone.
    /// </summary>
    public void MaxItems<T>(ProtocolList<T>? value, int limit, string pointer)
    {
        if (value is not null && value.Count > limit)
        {
            Add(pointer, "maxItems", Text(limit), value.Count);
        }
    }

    /// <summary>
    /// <c>uniqueItems</c>; <see langword="null"/> is left alone.
    /// </summary>
    public void UniqueItems<T>(ProtocolList<T>? value, string pointer)
    {
        if (value is null || value.Count < 2)
        {
            return;
        }

        HashSet<T> seen = new(value.Count, JsonValueEquality.Of<T>());
        foreach (T item in value.AsSpan())
        {
            if (!seen.Add(item))
            {
                Add(pointer, "uniqueItems", "true", value.Count);

                return;
            }
        }
    }

    /// <summary>
    /// <c>minProperties</c>.
    /// </summary>
    public void MinProperties(int count, int limit, string pointer)
    {
        if (count < limit)
        {
            Add(pointer, "minProperties", Text(limit), count);
        }
    }

    /// <summary>
    /// <c>maxProperties</c>.
    /// </summary>
    public void MaxProperties(int count, int limit, string pointer)
    {
        if (count > limit)
        {
            Add(pointer, "maxProperties", Text(limit), count);
        }
    }

    /// <summary>
    /// <c>enum</c>: the value is one that the schema names.
    /// </summary>
    public void Known<T>(T value, string pointer)
        where T : struct, IOpenEnum<T>
    {
        if (!value.IsKnown)
        {
            Add(pointer, "enum", $"a known {typeof(T).Name}", CodePoints(value.Value));
        }
    }

    internal static int CodePoints(string value)
    {
        int count = value.Length;
        for (int i = 1; i < value.Length; i++)
        {
            if (char.IsSurrogatePair(value[i - 1], value[i]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    private static string Text(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
