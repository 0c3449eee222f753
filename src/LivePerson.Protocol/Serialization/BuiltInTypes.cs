using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// The types of members that are not generated.
/// </summary>
internal static class BuiltInTypes
{
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options) =>
        Reference(type, options)
        ?? Value(type, options, JsonMetadataServices.BooleanConverter)
        ?? Value(type, options, JsonMetadataServices.Int32Converter)
        ?? Value(type, options, JsonMetadataServices.Int64Converter)
        ?? Value(type, options, JsonMetadataServices.DecimalConverter)
        ?? Value(type, options, JsonMetadataServices.DoubleConverter)
        ?? Value(type, options, JsonMetadataServices.DateTimeOffsetConverter)
        ?? Value(type, options, JsonMetadataServices.DateOnlyConverter)
        ?? Value(type, options, JsonMetadataServices.TimeOnlyConverter)
        ?? Value(type, options, JsonMetadataServices.GuidConverter)
        ?? Value(type, options, JsonMetadataServices.JsonElementConverter)
        ?? List<string>(type, options, JsonInput.ReadString, static (ref JsonOutput o, int at, string item) => o.WriteString(at, item))
        ?? List<long>(type, options, JsonInput.ReadInt64, static (ref JsonOutput o, int at, long item) => o.WriteInt64(at, item))
        ?? List<decimal>(
            type, options, JsonInput.ReadDecimal, static (ref JsonOutput o, int at, decimal item) => o.WriteDecimal(at, item))
        ?? List<double>(
            type, options, JsonInput.ReadDouble, static (ref JsonOutput o, int at, double item) => o.WriteDouble(at, item))
        ?? List<bool>(
            type, options, JsonInput.ReadBoolean, static (ref JsonOutput o, int at, bool item) => o.WriteBoolean(at, item))
        ?? (JsonTypeInfo?)List<JsonElement>(
            type, options, JsonInput.ReadElement, static (ref JsonOutput o, int at, JsonElement item) => o.WriteElement(at, item));

    private static JsonTypeInfo? Reference(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(string))
        {
            return ProtocolJson.CreateTypeInfo(options, JsonMetadataServices.StringConverter!);
        }

        if (type == typeof(Uri))
        {
            return ProtocolJson.CreateTypeInfo(options, JsonMetadataServices.UriConverter!);
        }

        return type == typeof(AdditionalMembers)
            ? ProtocolJson.CreateTypeInfo(options, new AdditionalMembersJsonConverter())
            : null;
    }

    private static JsonTypeInfo? Value<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
        where T : struct
    {
        if (type == typeof(T))
        {
            return ProtocolJson.CreateTypeInfo(options, converter);
        }

        return type == typeof(T?)
            ? ProtocolJson.CreateNullableTypeInfo(options, ProtocolJson.CreateTypeInfo(options, converter))
            : null;
    }

    private static JsonTypeInfo<ProtocolList<T>>? List<T>(
        Type type, JsonSerializerOptions options, JsonRead<T> read, JsonWrite<T> write) =>
        type == typeof(ProtocolList<T>)
            ? ProtocolJson.CreateTypeInfo(options, new ListJsonConverter<T>(read, write))
            : null;
}
