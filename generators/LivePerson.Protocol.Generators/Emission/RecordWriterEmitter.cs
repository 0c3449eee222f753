using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A record's writer.</summary>
internal static class RecordWriterEmitter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.WriteLine($"internal {(record.Union is null ? "" : "override ")}int WriteJson(ref JsonOutput output, int at)");
        using (writer.WriteBlock())
        {
            WritingEmitter output = new(writer);
            switch (record.Shape)
            {
                case RecordShape.Object:
                    WriteObject(writer, output, record);
                    break;
                case RecordShape.Tuple:
                    WriteTuple(writer, output, record);
                    break;
                default:
                    output.Value(record.Properties[0].Value, record.Properties[0].Name);
                    break;
            }

            output.Statement("return at;");
        }
    }

    private static void WriteObject(SourceWriter writer, WritingEmitter output, RecordModel record)
    {
        if (record.OtherName is { } other)
        {
            writer.WriteLine($$"""
                if ({{other}} is { } other)
                {
                    return output.WriteElement(at, other);
                }

                """);
        }

        if (record.IsRecursive)
        {
            output.Statement("output.EnterObject();");
        }

        output.Fixed("{");
        foreach (PropertyModel property in record.Properties)
        {
            string name = JsonEscaping.Quoted(property.JsonName) + ":";
            if (IsAlwaysWritten(property))
            {
                output.Fixed(name);
                WriteValue(output, property, property.Name);
            }
            else
            {
                output.Flush();
                WriteOptional(writer, output, record, property, name);
            }
        }

        if (record.KeepsAdditionalMembers)
        {
            output.Advance("output.WriteAdditional(at, AdditionalMembers)");
        }

        output.End("}", record.Properties.Any(IsAlwaysWritten) ? "output.WriteEndObject(at)" : "output.WriteEndOptional(at)");

        if (record.IsRecursive)
        {
            output.Statement("output.ExitObject();");
        }
    }

    private static void WriteOptional(
        SourceWriter writer, WritingEmitter output, RecordModel record, PropertyModel property, string name)
    {
        string condition = property.KeepsAbsence
            ? Flags.IsClear(record, property)
            : $$"""{{property.Name}} is { } {{property.LocalName}}""";
        writer.WriteLine($"if ({condition})");
        using (writer.WriteBlock())
        {
            output.Fixed(name);
            WriteValue(output, property, property.LocalName);
            output.Flush();
        }

        if (property.KeepsExplicitNull)
        {
            writer.WriteLine($"else if ({Flags.IsSet(record, property)})");
            using (writer.WriteBlock())
            {
                output.Fixed(name + "null,");
                output.Flush();
            }
        }
    }

    private static void WriteValue(WritingEmitter output, PropertyModel property, string expression)
    {
        if (property.Constant is { } constant)
        {
            output.Fixed(constant.Json + ",");
        }
        else
        {
            output.Value(property.Value with { IsNullable = property.IsRequired && property.Value.IsNullable }, expression, property.LocalName);
        }
    }

    private static void WriteTuple(SourceWriter writer, WritingEmitter output, RecordModel record)
    {
        TupleItems.WriteCount(writer, record);
        output.Fixed("[");
        int optional = 0;
        foreach (PropertyModel property in record.Properties)
        {
            if (IsAlwaysWritten(property))
            {
                WriteValue(output, property, property.Name);
            }
            else
            {
                output.Flush();
                writer.WriteLine($"if (itemCount > {optional.ToString(System.Globalization.CultureInfo.InvariantCulture)})");
                using (writer.WriteBlock())
                {
                    output.Value(property.Value with { IsNullable = true }, property.Name, property.LocalName);
                    output.Flush();
                }

                optional++;
            }
        }

        if (record.RestOfItems is { } rest)
        {
            output.Flush();
            writer.WriteLine($"foreach ({rest.TypeText} item in AdditionalItems)");
            using (writer.WriteBlock())
            {
                output.Value(rest, "item");
                output.Flush();
            }
        }

        output.End("]", "output.WriteEndArray(at)");
    }

    private static bool IsAlwaysWritten(PropertyModel property) => property.IsRequired;
}
