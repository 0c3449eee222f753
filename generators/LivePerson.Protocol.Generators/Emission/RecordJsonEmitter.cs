using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The half of a record that its users need not read: its reader, its writer, its checks.</summary>
internal static class RecordJsonEmitter
{
    private static readonly string[] Usings = ["System", "System.Text.Json", "LivePerson.Protocol", "LivePerson.Protocol.Serialization"];

    public static SourceFile Emit(RecordModel record)
    {
        SourceWriter writer = new();
        writer.WriteHeader(
            record.SchemaPath,
            record.Namespace,
            EqualityEmitter.IsNeeded(record) ? [.. Usings, "System.Collections.Generic"] : Usings);
        writer.WriteObsoleteUse(record.UsesObsolete);
        writer.WriteLine($"partial record {record.Name}");
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
            if (EqualityEmitter.IsNeeded(record))
            {
                writer.WriteLine();
                EqualityEmitter.Write(writer, record);
            }

            writer.WriteLine($"""

                static {record.Name} IProtocolValue<{record.Name}>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

                void IProtocolValue<{record.Name}>.Write(ref JsonOutput output) => WriteJson(ref output);

                void IProtocolValue<{record.Name}>.Validate(ref SchemaValidation validation) => ValidateJson(ref validation);
                """);
        }

        return new($"{record.FileName}.Json.g.cs", writer.ToString());
    }
}
