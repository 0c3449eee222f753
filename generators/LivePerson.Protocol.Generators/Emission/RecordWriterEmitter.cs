using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A record's writer.</summary>
internal static class RecordWriterEmitter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.WriteLine($"internal {(record.Union is null ? "" : "override ")}void WriteJson(ref JsonOutput output)");
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

            output.Flush();
        }
    }

    private static void WriteObject(SourceWriter writer, WritingEmitter output, RecordModel record)
    {
        if (record.OtherName is { } other)
        {
            writer.WriteLine($$"""
                if ({{other}} is { } other)
                {
                    output.WriteElement(other);
                    return;
                }

                """);
        }

        if (record.IsRecursive)
        {
            output.Statement("output.EnterObject();");
        }

        // While only optional members came, it is known at run time alone whether a comma is due.
        bool isSeparatorKnown = record.Properties.Count > 0 && IsAlwaysWritten(record.Properties[0]);
        if (!isSeparatorKnown)
        {
            output.Statement("byte separator = (byte)'{';");
        }

        bool isFirst = true;
        foreach (PropertyModel property in record.Properties)
        {
            string name = JsonEscaping.Quoted(property.JsonName) + ":";
            if (IsAlwaysWritten(property))
            {
                if (!isSeparatorKnown)
                {
                    output.Separator();
                }

                output.Fixed(isSeparatorKnown ? (isFirst ? "{" : ",") + name : name);
                WriteValue(output, property, property.Name);
                isSeparatorKnown = true;
            }
            else
            {
                output.Flush();
                WriteOptional(writer, output, record, property, isSeparatorKnown ? "," : null, name);
            }

            isFirst = false;
        }

        WriteEnd(output, record, isSeparatorKnown);
        if (record.IsRecursive)
        {
            output.Statement("output.ExitObject();");
        }
    }

    private static void WriteOptional(
        SourceWriter writer, WritingEmitter output, RecordModel record, PropertyModel property, string? comma, string name)
    {
        string condition = property.KeepsAbsence
            ? Flags.IsClear(record, property)
            : $$"""{{property.Name}} is { } {{property.LocalName}}""";
        writer.WriteLine($"if ({condition})");
        using (writer.WriteBlock())
        {
            WriteName(output, comma, name);
            WriteValue(output, property, property.LocalName);
            output.Flush();
        }

        if (property.KeepsExplicitNull)
        {
            writer.WriteLine($"else if ({Flags.IsSet(record, property)})");
            using (writer.WriteBlock())
            {
                WriteName(output, comma, name + "null");
                output.Flush();
            }
        }
    }

    private static void WriteName(WritingEmitter output, string? comma, string name)
    {
        if (comma is null)
        {
            output.Separator();
        }

        output.Fixed(comma + name);
    }

    private static void WriteValue(WritingEmitter output, PropertyModel property, string expression)
    {
        if (property.Constant is { } constant)
        {
            output.Fixed(constant.Json);
        }
        else
        {
            output.Value(property.Value with { IsNullable = property.IsRequired && property.Value.IsNullable }, expression, property.LocalName);
        }
    }

    private static void WriteEnd(WritingEmitter output, RecordModel record, bool isSeparatorKnown)
    {
        switch (record.KeepsAdditionalMembers, isSeparatorKnown)
        {
            case (true, true):
                output.Statement("output.WriteEnd(AdditionalMembers);");
                break;
            case (false, true):
                output.Fixed("}");
                break;
            case (true, false):
                output.Statement("output.WriteFirstAdditional(AdditionalMembers, ref separator);");
                output.Statement("output.WriteEnd(separator);");
                break;
            default:
                output.Statement("output.WriteEnd(separator);");
                break;
        }
    }

    private static void WriteTuple(SourceWriter writer, WritingEmitter output, RecordModel record)
    {
        TupleItems.WriteCount(writer, record);
        output.Fixed("[");
        string comma = "";
        int optional = 0;
        foreach (PropertyModel property in record.Properties)
        {
            if (IsAlwaysWritten(property))
            {
                output.Fixed(comma);
                WriteValue(output, property, property.Name);
            }
            else
            {
                output.Flush();
                writer.WriteLine($"if (itemCount > {optional.ToString(System.Globalization.CultureInfo.InvariantCulture)})");
                using (writer.WriteBlock())
                {
                    output.Fixed(comma);
                    output.Value(property.Value with { IsNullable = true }, property.Name, property.LocalName);
                    output.Flush();
                }

                optional++;
            }

            comma = ",";
        }

        if (record.RestOfItems is { } rest)
        {
            output.Flush();
            writer.WriteLine($"foreach ({rest.TypeText} item in AdditionalItems)");
            using (writer.WriteBlock())
            {
                output.Fixed(comma);
                output.Value(rest, "item");
                output.Flush();
            }
        }

        output.Fixed("]");
    }

    private static bool IsAlwaysWritten(PropertyModel property) => property.IsRequired;
}
