using System.Buffers;
using System.Text;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Writing;

/// <summary>Writes a piece of JSON.</summary>
internal static class Json
{
    public delegate void Writing(ref JsonOutput output);

    public static string Write(Writing write) => Write(new ArrayBufferWriter<byte>(), write);

    public static string Write(ArrayBufferWriter<byte> buffer, Writing write)
    {
        JsonOutput output = new(buffer);
        write(ref output);
        output.Flush();

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
