using System.Text.Json;
using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Leads System.Text.Json to the reader and writer of a list's items.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ProtocolListJsonConverter<T> : JsonConverter<ProtocolList<T>>
    where T : IProtocolValue<T>
{
    private static readonly ListJsonConverter<T> Inner =
        new(T.Read, static (ref JsonOutput output, int at, T item) => item.Write(ref output, at));

    /// <summary>
    /// A root that is <c>null</c> is refused.
    /// </summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ProtocolList<T>? Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Inner.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ProtocolList<T> value, JsonSerializerOptions options) =>
        Inner.Write(writer, value, options);
}
