using System.Buffers;
using System.Text;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests.Writing;

/// <summary>Writes a piece of JSON.</summary>
internal static class Json
{
    public delegate int Writing(ref JsonOutput output, int at);

    public static string Write(Writing write) => Write(new ArrayBufferWriter<byte>(), write);

    public static string Write(ArrayBufferWriter<byte> buffer, Writing write)
    {
        JsonOutput output = new(buffer);
        output.Flush(write(ref output, 0));

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
