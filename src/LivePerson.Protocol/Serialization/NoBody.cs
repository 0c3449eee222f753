using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Stands for the request or the answer of an operation that has none.
/// </summary>
public readonly record struct NoBody : IProtocolValue<NoBody>
{
    static NoBody IProtocolValue<NoBody>.Read(ref Utf8JsonReader reader)
    {
        JsonInput.Skip(ref reader);

        return default;
    }

    int IProtocolValue<NoBody>.Write(ref JsonOutput output, int at) => output.WriteRaw(at, "{},"u8);

    void IProtocolValue<NoBody>.Validate(ref SchemaValidation validation)
    {
    }
}
