using System.Text.Json;
using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Reads and writes additional members as an object of their own.
/// </summary>
internal sealed class AdditionalMembersJsonConverter : JsonConverter<AdditionalMembers>
{
    public override AdditionalMembers Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            JsonInput.StartObject(ref reader);

            return AdditionalMembers.FromElement(JsonInput.ReadElement(ref reader));
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            throw JsonFault.Locate(exception, start);
        }
    }

    public override void Write(Utf8JsonWriter writer, AdditionalMembers value, JsonSerializerOptions options) =>
        RawJson.Write(writer, value, static (ref JsonOutput output, int at, AdditionalMembers members) =>
            output.WriteEndOptional(output.WriteAdditional(output.WriteStartObject(at), members)));
}
