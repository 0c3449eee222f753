using System.Text.Json;
using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A converter for lists from the reader and writer of one item.
/// </summary>
internal sealed class ListJsonConverter<T>(JsonRead<T> read, JsonWrite<T> write) : JsonConverter<ProtocolList<T>>
{
    public override bool HandleNull => true;

    public override ProtocolList<T>? Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null && reader.CurrentDepth > 0)
        {
            return null;
        }

        Utf8JsonReader start = reader;
        try
        {
            ProtocolList<T> list = JsonInput.ReadList(ref reader, read);
            JsonInput.CheckExtent(ref reader, start.TokenStartIndex);

            return list;
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            throw JsonFault.Locate(exception, start);
        }
        finally
        {
            RecentTexts.Forget();
        }
    }

    public override void Write(Utf8JsonWriter writer, ProtocolList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
        {
            writer.WriteNullValue();

            return;
        }

        RawJson.Write(writer, (value, write), static (ref JsonOutput output, int at, (ProtocolList<T> List, JsonWrite<T> Item) it) =>
            output.WriteList(at, it.List, it.Item));
    }
}
