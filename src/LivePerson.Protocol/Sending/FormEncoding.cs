using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// Spells a flat JSON object as a form.
/// </summary>
internal static class FormEncoding
{
    /// <exception cref="InvalidOperationException">A member is an object or an array.</exception>
    public static void Write(ReadOnlySpan<byte> utf8Json, ByteBuffer output)
    {
        Utf8JsonReader reader = new(utf8Json);
        reader.Read();
        JsonOutput form = new(output);
        int at = 0;
        while (JsonInput.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                throw new InvalidOperationException("Only a flat request can be sent as a form.");
            }

            if (at > 0)
            {
                at = form.WriteByte(at, (byte)'&');
            }

            at = WriteEncoded(ref form, at, Encoding.UTF8.GetString(name));
            at = form.WriteByte(at, (byte)'=');
            at = WriteEncoded(
                ref form,
                at,
                reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan));
        }

        form.Flush(at);
    }

    // Forms write a space as a plus.
    private static int WriteEncoded(ref JsonOutput form, int at, string text) =>
        form.WriteRaw(at, Encoding.ASCII.GetBytes(Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal)));
}
