using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Hands finished JSON to a writer of System.Text.Json, past its indentation and its encoder.
/// </summary>
internal static class RawJson
{
    public static void Write<T>(Utf8JsonWriter writer, T value, JsonWrite<T> write)
    {
        ByteBuffer buffer = ByteBuffer.Rent();
        try
        {
            JsonOutput output = new(buffer);
            output.Flush(write(ref output, 0, value));
            writer.WriteRawValue(buffer.Written, skipInputValidation: true);
        }
        finally
        {
            buffer.Return();
        }
    }
}
