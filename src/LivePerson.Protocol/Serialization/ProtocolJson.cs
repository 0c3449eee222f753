using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Reads and writes whole values; the methods of generated types lead here.
/// </summary>
public static partial class ProtocolJson
{
    /// <summary>
    /// How deep objects and arrays may be nested, the root included.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>
    /// How many bytes of UTF-8 a root value may have, from its first token to its last. White space around it does not
    /// count.
    /// </summary>
    public const int MaxLength = 4 * 1024 * 1024;

    /// <summary>
    /// The value as JSON without white space. Nothing is validated.
    /// </summary>
    /// <exception cref="InvalidTextException">A text has a lone surrogate, or a number is not finite.</exception>
    public static byte[] ToUtf8Bytes<T>(T value)
        where T : IProtocolValue<T>
    {
        ByteBuffer buffer = ByteBuffer.Rent();
        try
        {
            WriteTo(value, buffer);

            return buffer.Written.ToArray();
        }
        finally
        {
            buffer.Return();
        }
    }

    /// <summary>
    /// Writes the value as JSON without white space. Nothing is validated, and nothing is allocated.
    /// </summary>
    /// <exception cref="InvalidTextException">
    /// A text has a lone surrogate, or a number is not finite. A part of the value may have been written.
    /// </exception>
    public static void WriteTo<T>(T value, IBufferWriter<byte> output)
        where T : IProtocolValue<T>
    {
        JsonOutput json = new(output);
        json.Flush(value.Write(ref json, 0));
    }

    /// <summary>
    /// The rules of the schema that the value breaks; empty if it is valid.
    /// </summary>
    public static IReadOnlyList<SchemaViolation> Validate<T>(T value)
        where T : IProtocolValue<T>
    {
        SchemaValidation validation = default;
        value.Validate(ref validation);

        return validation.Violations;
    }

    /// <summary>
    /// Options for a JSON context: the limits of the protocol, members named only once.
    /// </summary>
    public static JsonSerializerOptions CreateOptions() => new()
    {
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MaxDepth,
    };
}
