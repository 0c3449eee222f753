using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The half of a record that its users need not read: its reader, its writer, its checks.</summary>
internal static class RecordJsonEmitter
{
    public static SourceFile Emit(RecordModel record)
    {
        SourceWriter writer = new();
        SuppressionEmitter.Write(writer, record);
        writer.WriteLine($"public sealed partial record {record.Name}");
        using (writer.WriteBlock())
        {
            if (Flags.Of(record).Any())
            {
                writer.WriteLine("// What the wire said beyond the values: members that were null rather than absent, fixed ones that were missing.");
                foreach (string flags in Flags.Locals(record))
                {
                    writer.WriteLine($"private ulong _{flags};");
                }

                writer.WriteLine();
            }

            foreach (string field in TupleItems.Field(record))
            {
                writer.WriteLine($"""
                    // How many of the optional items were there: the last ones may have been null.
                    private int _{field};

                    """);
            }

            ExactSchemaEmitter.Write(writer, record.ExactSchema);
            RecordReaderEmitter.Write(writer, record);
            writer.WriteLine();
            RecordWriterEmitter.Write(writer, record);
            writer.WriteLine();
            ValidationEmitter.Write(writer, record);
            writer.WriteLine($"""

                static {record.Name} IProtocolValue<{record.Name}>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

                int IProtocolValue<{record.Name}>.Write(ref JsonOutput output, int at) => WriteJson(ref output, at);
                """);
            if (record.Union is not null)
            {
                writer.WriteLine($"""

                    void IProtocolValue<{record.Name}>.Validate(ref SchemaValidation validation) => ValidateJson(ref validation);
                    """);
            }

            EqualityEmitter.Write(writer, record);
        }

        return SourceFile.Of($"{record.FileName}.Json.g.cs", record, writer);
    }
}
