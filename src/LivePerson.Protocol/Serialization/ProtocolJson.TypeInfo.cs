using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LivePerson.Protocol.Serialization;

public static partial class ProtocolJson
{
    /// <summary>
    /// How System.Text.Json reads and writes a generated type; JSON contexts hand it out.
    /// </summary>
    public static JsonTypeInfo<T> CreateTypeInfo<T>(JsonSerializerOptions options)
        where T : IProtocolValue<T> =>
        CreateTypeInfo(options, new ProtocolJsonConverter<T>());

    /// <summary>
    /// How System.Text.Json reads and writes an open enum.
    /// </summary>
    public static JsonTypeInfo<T> CreateOpenEnumTypeInfo<T>(JsonSerializerOptions options)
        where T : struct, IOpenEnum<T> =>
        CreateTypeInfo(options, new OpenEnumJsonConverter<T>());

    /// <summary>
    /// How System.Text.Json reads and writes an open enum that may be <c>null</c>.
    /// </summary>
    public static JsonTypeInfo<T?> CreateNullableOpenEnumTypeInfo<T>(JsonSerializerOptions options)
        where T : struct, IOpenEnum<T> =>
        CreateNullableTypeInfo(options, CreateOpenEnumTypeInfo<T>(options));

    /// <summary>
    /// How System.Text.Json reads and writes a list of generated values.
    /// </summary>
    public static JsonTypeInfo<ProtocolList<T>> CreateListTypeInfo<T>(JsonSerializerOptions options)
        where T : IProtocolValue<T> =>
        CreateTypeInfo(options, new ProtocolListJsonConverter<T>());

    /// <summary>
    /// How System.Text.Json reads and writes the types that members have: texts, numbers, times, lists of them.
    /// </summary>
    /// <returns><see langword="null"/> if the type is none of them.</returns>
    public static JsonTypeInfo? CreateBuiltInTypeInfo(Type type, JsonSerializerOptions options) =>
        BuiltInTypes.Create(type, options);

    internal static JsonTypeInfo<T> CreateTypeInfo<T>(JsonSerializerOptions options, JsonConverter<T> converter) =>
        JsonMetadataServices.CreateValueInfo<T>(options, converter);

    internal static JsonTypeInfo<T?> CreateNullableTypeInfo<T>(JsonSerializerOptions options, JsonTypeInfo<T> inner)
        where T : struct =>
        JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter(inner));
}
