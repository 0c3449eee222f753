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

    void IProtocolValue<NoBody>.Write(ref JsonOutput output) => output.WriteRaw("{}"u8);

    void IProtocolValue<NoBody>.Validate(ref SchemaValidation validation)
    {
    }
}
