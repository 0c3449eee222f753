using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Compares values the way JSON means it: a <see cref="JsonElement"/> by its content, all else by its own equality.
/// </summary>
public static class JsonValueEquality
{
    /// <summary>
    /// Whether two elements hold the same JSON; the order of members does not count.
    /// </summary>
    public static bool Equals(JsonElement left, JsonElement right)
    {
        if (left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined)
        {
            return left.ValueKind == right.ValueKind;
        }

        return JsonElement.DeepEquals(left, right);
    }

    /// <summary>
    /// A hash that is the same for elements with the same content.
    /// </summary>
    public static int HashOf(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                int hash = 1;
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    // Order does not count, so neither may it count here.
                    hash ^= string.GetHashCode(member.Name, StringComparison.Ordinal);
                }

                return hash;
            case JsonValueKind.Array:
                return element.GetArrayLength() + 2;
            case JsonValueKind.String:
                return string.GetHashCode(element.GetString(), StringComparison.Ordinal);
            default:
                // Numbers that are equal may be written differently.
                return (int)element.ValueKind;
        }
    }

    internal static IEqualityComparer<T> Of<T>() => typeof(T) == typeof(JsonElement)
        ? (IEqualityComparer<T>)(object)JsonElementComparer.Instance
        : EqualityComparer<T>.Default;

    private sealed class JsonElementComparer : IEqualityComparer<JsonElement>
    {
        public static readonly JsonElementComparer Instance = new();

        public bool Equals(JsonElement x, JsonElement y) => JsonValueEquality.Equals(x, y);

        public int GetHashCode(JsonElement obj) => HashOf(obj);
    }
}
