using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public partial struct SchemaValidation
{
    private static readonly JsonDocumentOptions WrittenOptions = new() { MaxDepth = ProtocolJson.MaxDepth };

    /// <summary>
    /// All rules of a schema, checked against the value as it is; an undefined element is left alone.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="pointer">The value's place.</param>
    public void Schema(JsonElement value, ElementSchema schema, string pointer)
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return;
        }

        foreach (SchemaViolation violation in schema.Validate(value))
        {
            (_violations ??= []).Add(violation with { Pointer = pointer + violation.Pointer });
        }
    }

    /// <summary>
    /// All rules of a schema, checked against the value as it is written; <see langword="null"/> is left alone. It has
    /// to be a value that can be written: call it when the value's own rules, required members above all, are kept.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="pointer">The value's place.</param>
    public void Schema<T>(T? value, ElementSchema schema, string pointer)
        where T : IProtocolValue<T>
    {
        ArgumentNullException.ThrowIfNull(schema);
        if (value is null)
        {
            return;
        }

        ByteBuffer buffer = ByteBuffer.Rent();
        try
        {
            ProtocolJson.WriteTo(value, buffer);
            using JsonDocument written = JsonDocument.Parse(buffer.WrittenMemory, WrittenOptions);
            Schema(written.RootElement, schema, pointer);
        }
        catch (InvalidTextException)
        {
            Add(pointer, "type", JsonInput.ValidText);
        }
        finally
        {
            buffer.Return();
        }
    }
}
