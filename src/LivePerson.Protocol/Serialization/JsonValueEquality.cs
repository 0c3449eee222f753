using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Compares values the way JSON means it: a <see cref="JsonElement"/> by its content, all else by its own equality.
/// </summary>
public static class JsonValueEquality
{
    /// <summary>
    /// Whether two elements hold the same JSON. Numbers are compared by value, texts by their characters; the order of
    /// members does not count.
    /// </summary>
    /// <remarks>
    /// Other than <see cref="JsonElement.DeepEquals"/>, it accepts numbers of any exponent.
    /// </remarks>
    public static bool Equals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return false;
        }

        return left.ValueKind switch
        {
            JsonValueKind.Number => JsonNumber.Of(left).CompareTo(JsonNumber.Of(right)) == 0,
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Array => SameItems(left, right),
            JsonValueKind.Object => SameMembers(left, right),
            _ => true,
        };
    }

    /// <summary>
    /// Whether both are absent or both hold the same JSON.
    /// </summary>
    public static bool Equals(JsonElement? left, JsonElement? right) =>
        left is { } element && right is { } other ? Equals(element, other) : left.HasValue == right.HasValue;

    /// <summary>
    /// A hash that is the same for elements with the same content; 0 for none.
    /// </summary>
    public static int HashOf(JsonElement? element) => element is { } value ? HashOf(value) : 0;

    /// <summary>
    /// A hash that is the same for elements with the same content.
    /// </summary>
    public static int HashOf(JsonElement element)
    {
        HashCode hash = default;
        hash.Add(element.ValueKind);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                int members = 0;
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    // Order does not count, so neither may it count here.
                    int name = string.GetHashCode(member.Name, StringComparison.Ordinal);
                    members ^= HashCode.Combine(name, HashOf(member.Value));
                }

                hash.Add(members);
                break;
            case JsonValueKind.Array:
                RuntimeHelpers.EnsureSufficientExecutionStack();
                foreach (JsonElement item in element.EnumerateArray())
                {
                    hash.Add(HashOf(item));
                }

                break;
            case JsonValueKind.String:
                hash.Add(string.GetHashCode(element.GetString(), StringComparison.Ordinal));
                break;
            case JsonValueKind.Number:
                hash.Add(JsonNumber.Of(element).GetHashCode());
                break;
        }

        return hash.ToHashCode();
    }

    internal static IEqualityComparer<T> Of<T>() => typeof(T) == typeof(JsonElement)
        ? (IEqualityComparer<T>)(object)JsonElementComparer.Instance
        : EqualityComparer<T>.Default;

    private static bool SameItems(JsonElement left, JsonElement right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!Equals(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        int count = left.GetPropertyCount();
        if (count != right.GetPropertyCount())
        {
            return false;
        }

        JsonElement.ObjectEnumerator others = right.EnumerateObject();
        Dictionary<string, JsonElement>? unordered = null;
        foreach (JsonProperty member in left.EnumerateObject())
        {
            // Most often the order is the same; only if it is not, the other members are looked up by name.
            others.MoveNext();
            JsonElement other = others.Current.Value;
            bool isNamed = unordered is null && others.Current.NameEquals(member.Name);
            if (!isNamed && !(unordered ??= ByName(right)).TryGetValue(member.Name, out other))
            {
                return false;
            }

            if (!Equals(member.Value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> ByName(JsonElement element)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private sealed class JsonElementComparer : IEqualityComparer<JsonElement>
    {
        public static readonly JsonElementComparer Instance = new();

        public bool Equals(JsonElement x, JsonElement y) => JsonValueEquality.Equals(x, y);

        public int GetHashCode(JsonElement obj) => HashOf(obj);
    }
}
