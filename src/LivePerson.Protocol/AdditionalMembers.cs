using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// The members of an object that its schema does not name. They are kept in their order when read and written back;
/// equality ignores the order.
/// </summary>
/// <remarks>
/// Immutable. Looking a name up goes through the members one by one.
/// </remarks>
[CollectionBuilder(typeof(AdditionalMembers), nameof(Create))]
public sealed class AdditionalMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<AdditionalMembers>
{
    // One object of minified, checked JSON: it is copied to the output as it is.
    private readonly JsonElement _object;

    internal AdditionalMembers(JsonElement jsonObject)
    {
        _object = jsonObject;
        Count = jsonObject.GetPropertyCount();
    }

    /// <summary>
    /// No members.
    /// </summary>
    public static AdditionalMembers Empty { get; } = new(JsonElement.Parse("{}"u8));

    /// <summary>
    /// How many members there are.
    /// </summary>
    public int Count { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (JsonProperty member in _object.EnumerateObject())
            {
                yield return member.Name;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values
    {
        get
        {
            foreach (JsonProperty member in _object.EnumerateObject())
            {
                yield return member.Value;
            }
        }
    }

    /// <summary>The JSON of the members, without the braces.</summary>
    internal ReadOnlySpan<byte> RawMembers => JsonMarshal.GetRawUtf8Value(_object)[1..^1];

    /// <summary>
    /// The value of a member.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string key] => TryGetValue(key, out JsonElement value)
        ? value
        : throw new KeyNotFoundException("There is no such additional member.");

    /// <summary>
    /// Whether both have equal members.
    /// </summary>
    public static bool operator ==(AdditionalMembers? left, AdditionalMembers? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>
    /// Whether they differ in a member.
    /// </summary>
    public static bool operator !=(AdditionalMembers? left, AdditionalMembers? right) => !(left == right);

    /// <summary>
    /// The given members, in their order; a collection expression uses it.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// Two members have the same name, or a value cannot be written as JSON (<see cref="InvalidTextException"/>).
    /// </exception>
    public static AdditionalMembers Create(ReadOnlySpan<KeyValuePair<string, JsonElement>> members)
    {
        AdditionalMembersBuilder builder = default;
        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            builder.Add(member.Key, member.Value);
        }

        return builder.BuildFromValues();
    }

    /// <summary>
    /// The members of a JSON object.
    /// </summary>
    /// <exception cref="ArgumentException">The element is not an object, or names a member twice.</exception>
    public static AdditionalMembers FromElement(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException("Additional members come from a JSON object.", nameof(element));
        }

        AdditionalMembersBuilder builder = default;
        foreach (JsonProperty member in element.EnumerateObject())
        {
            builder.Add(member.Name, member.Value);
        }

        return builder.BuildFromValues();
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) =>
        _object.TryGetProperty(key, out value);

    /// <inheritdoc/>
    public bool Equals(AdditionalMembers? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Count == other.Count && JsonValueEquality.Equals(_object, other._object));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalMembers);

    /// <inheritdoc/>
    public override int GetHashCode() => JsonValueEquality.HashOf(_object);

    /// <summary>
    /// The names of the members; never their values, which may be private.
    /// </summary>
    public override string ToString() => $"AdditionalMembers({string.Join(", ", Keys)})";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator()
    {
        foreach (JsonProperty member in _object.EnumerateObject())
        {
            yield return new(member.Name, member.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
