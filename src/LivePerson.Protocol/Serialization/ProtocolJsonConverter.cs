using System.Text.Json;
using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Leads System.Text.Json to the type's own reader and writer, whatever the options say: the bytes are the same on every
/// path.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class ProtocolJsonConverter<T> : JsonConverter<T>
    where T : IProtocolValue<T>
{
    /// <summary>
    /// A root that is <c>null</c> is refused, as <see cref="ProtocolJson"/> does.
    /// </summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // In somebody's own object the member may well be nullable.
        if (reader.TokenType == JsonTokenType.Null && reader.CurrentDepth > 0 && default(T) is null)
        {
            return default;
        }

        return ProtocolJson.ReadRoot<T>(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();

            return;
        }

        RawJson.Write(writer, value, static (ref JsonOutput output, int at, T value) => value.Write(ref output, at));
    }
}
