using System.Globalization;
using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A record's reader.</summary>
internal static class RecordReaderEmitter
{
    private const string RestLocal = "additional";
    private const string ReadAdditional = "JsonInput.ReadAdditional(ref reader, name, ref additional);";

    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.WriteLine($"internal static {New(record)}{record.Name} ReadJson(ref Utf8JsonReader reader)");
        using (writer.WriteBlock())
        {
            switch (record.Shape)
            {
                case RecordShape.Object:
                    WriteObject(writer, record);
                    break;
                case RecordShape.Tuple:
                    WriteTuple(writer, record);
                    break;
                default:
                    PropertyModel value = record.Properties[0];
                    writer.WriteLine($$"""return new() { {{value.Name}} = {{new ReadingEmitter(record).Expression(value.Value)}} };""");
                    break;
            }
        }
    }

    /// <summary>A case of a union hides the union's own reader.</summary>
    private static string New(RecordModel record) => record.Union is null ? "" : "new ";

    private static void WriteObject(SourceWriter writer, RecordModel record)
    {
        if (record.OtherName is { } other)
        {
            IEnumerable<string> members = Variables(record).Where(property => property.IsRequired)
                .Select(property => $"{property.Name} = default{(property.AdmitsNull || property.Value.Type.IsValueType ? "" : "!")}")
                .Append($"{other} = JsonInput.ReadElement(ref reader)");
            writer.WriteLine($$"""
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    return new() { {{string.Join(", ", members)}} };
                }

                """);
        }

        WriteLocals(writer, record);
        writer.WriteLine("""
            JsonInput.StartObject(ref reader);
            while (JsonInput.NextMember(ref reader, out ReadOnlySpan<byte> name))
            """);
        using (writer.WriteBlock())
        {
            string keyword = "if";
            for (int i = 0; i < record.Properties.Count; i++)
            {
                WriteMember(writer, record, i, keyword);
                keyword = "else if";
            }

            WriteOtherMember(writer, record);
        }

        writer.WriteLine();
        WriteRequirements(writer, record);
        WriteResult(writer, record);
    }

    private static void WriteLocals(SourceWriter writer, RecordModel record)
    {
        foreach (PropertyModel property in Variables(record))
        {
            writer.WriteLine(property.Value.Type.IsValueType && !property.AdmitsNull
                ? $"{property.Value.Type.Text} {property.LocalName} = default;"
                : $"{property.Value.Type.Text}? {property.LocalName} = null;");
        }

        if (record.KeepsAdditionalMembers)
        {
            writer.WriteLine("AdditionalMembersBuilder additional = default;");
        }

        for (int i = 0; i < record.Properties.Count; i += 64)
        {
            writer.WriteLine($"ulong {Seen(i)} = 0;");
        }

        foreach (string flags in Flags.Locals(record))
        {
            writer.WriteLine($"ulong {flags} = 0;");
        }
    }

    private static void WriteMember(SourceWriter writer, RecordModel record, int index, string keyword)
    {
        PropertyModel property = record.Properties[index];
        string names = string.Join(" || ", property.Aliases.Prepend(property.JsonName).Select(name => $"name.SequenceEqual({Literals.Utf8(name)})"));
        writer.WriteLine($"{keyword} ({names})");
        using (writer.WriteBlock())
        {
            writer.WriteLine($"JsonInput.Once(ref reader, ref {Seen(index)}, {Literals.Flag(index % 64)});");
            if (property.Constant is { } constant)
            {
                WriteConstant(writer, constant);
            }
            else if (property.KeepsExplicitNull)
            {
                writer.WriteLine($$"""
                    if (JsonInput.ReadNull(ref reader)) { {{Flags.Set(record, property)}} }
                    else { {{Assignment(record, property, property.Value with { IsNullable = false })}} }
                    """);
            }
            else
            {
                writer.WriteLine(Assignment(record, property, property.Value));
            }
        }
    }

    // An unusual text must not cost the message: what the type cannot hold is kept as a member that the schema does not name.
    private static string Assignment(RecordModel record, PropertyModel property, ValueModel value) =>
        record.KeepsWhatDoesNotFit(property)
            ? $$"""if (!JsonInput.TryRead{{value.Type.Text}}(ref reader, out {{property.LocalName}})) { {{ReadAdditional}} }"""
            : $"{property.LocalName} = {new ReadingEmitter(record).Expression(value)};";

    private static void WriteConstant(SourceWriter writer, ConstantModel constant)
    {
        string statement = constant.Text is { } text
            ? $"JsonInput.ReadConstant(ref reader, {Literals.Utf8(text)});"
            : $"JsonInput.ReadConstantValue(ref reader, {Literals.Utf8(constant.Json)});";
        if (constant.Aliases.Count > 0)
        {
            string aliases = string.Join(" || ", constant.Aliases.Select(alias => $"reader.ValueTextEquals({Literals.Utf8(alias)})"));
            statement = $$"""if (reader.TokenType != JsonTokenType.String || !({{aliases}})) { {{statement}} }""";
        }

        writer.WriteLine(statement);
    }

    private static void WriteOtherMember(SourceWriter writer, RecordModel record)
    {
        string statement = record.KeepsAdditionalMembers
            ? ReadAdditional
            : "throw JsonInput.UnexpectedMember(ref reader);";
        if (record.Properties.Count == 0)
        {
            writer.WriteLine(statement);
            return;
        }

        writer.WriteLine("else");
        using (writer.WriteBlock())
        {
            writer.WriteLine(statement);
        }
    }

    private static void WriteRequirements(SourceWriter writer, RecordModel record)
    {
        for (int i = 0; i < record.Properties.Count; i++)
        {
            PropertyModel property = record.Properties[i];
            if (property.IsRequired && !property.ReadsAbsent)
            {
                writer.WriteLine($"JsonInput.Require(ref reader, {Seen(i)}, {Literals.Flag(i % 64)}, {Literals.Of(property.JsonName)});");
            }
            else if (property.KeepsAbsence)
            {
                writer.WriteLine($$"""if (({{Seen(i)}} & ({{Literals.Flag(i % 64)}})) == 0) { {{Flags.Set(record, property)}} }""");
            }
        }
    }

    private static void WriteResult(SourceWriter writer, RecordModel record)
    {
        if (record.SharedInstances.Count > 0)
        {
            WriteSharedInstances(writer, record);
        }

        List<string> members = [.. Variables(record).Select(property =>
            $"{property.Name} = {property.LocalName}{(property.AdmitsNull || property.Value.Type.IsValueType ? "" : "!")}")];
        if (record.KeepsAdditionalMembers)
        {
            members.Add("AdditionalMembers = additional.Build()");
        }

        members.AddRange(Flags.Locals(record).Select(flags => $"_{flags} = {flags}"));

        writer.WriteLine("return new()");
        using (writer.WriteBlock("};"))
        {
            foreach (string member in members)
            {
                writer.WriteLine($"{member},");
            }
        }
    }

    private static void WriteSharedInstances(SourceWriter writer, RecordModel record)
    {
        PropertyModel property = Variables(record).Single();
        string wire = string.Concat(Flags.Locals(record).Select(flags => $" && {flags} == 0"));
        writer.WriteLine(record.KeepsAdditionalMembers ? $"if (additional.IsEmpty{wire})" : $"if (true{wire})");
        using (writer.WriteBlock())
        {
            writer.WriteLine($"switch ({property.LocalName}.Value)");
            using (writer.WriteBlock())
            {
                foreach (SharedInstanceModel instance in record.SharedInstances)
                {
                    writer.WriteLine($"case {record.StaticNameOf(property.Value.Type)}.Values.{instance.Name}: return {instance.Name};");
                }
            }
        }

        writer.WriteLine();
    }

    private static void WriteTuple(SourceWriter writer, RecordModel record)
    {
        string previous = "";
        writer.WriteLine("JsonInput.StartArray(ref reader);");
        foreach (PropertyModel property in record.Properties)
        {
            writer.WriteLine(property.IsRequired
                ? $"JsonInput.RequireItem(ref reader, {Literals.Of(property.JsonName)});"
                : $"bool has{property.Name} = {previous}JsonInput.NextItem(ref reader);");
            previous = property.IsRequired ? "" : $"has{property.Name} && ";
            writer.WriteLine(property.IsRequired
                ? $"{property.TypeText} {property.LocalName} = {new ReadingEmitter(record).Expression(property.Value)};"
                : $"{property.TypeText} {property.LocalName} = has{property.Name} ? {Conditional(record, property)} : null;");
        }

        string end = record.RestOfItems is { } rest
            ? $"{RestLocal} = JsonInput.ReadRest<{rest.TypeText}>(ref reader, {new ReadingEmitter(record).Reader(rest)});"
            : "JsonInput.EndArray(ref reader);";
        if (record.RestOfItems is { } items)
        {
            writer.WriteLine($"ProtocolList<{items.TypeText}> {RestLocal} = [];");
        }

        writer.WriteLine(previous.Length > 0 ? $$"""if ({{previous.Substring(0, previous.Length - 4)}}) { {{end}} }""" : end);
        writer.WriteLine("return new()");
        using (writer.WriteBlock("};"))
        {
            foreach (PropertyModel property in record.Properties)
            {
                writer.WriteLine($"{property.Name} = {property.LocalName},");
            }

            if (record.RestOfItems is not null)
            {
                writer.WriteLine($"AdditionalItems = {RestLocal},");
            }

            foreach (string field in TupleItems.Field(record))
            {
                writer.WriteLine($"_{field} = {TupleItems.Read(record)},");
            }
        }
    }

    private static string Conditional(RecordModel record, PropertyModel property) => property.Value.IsNullable
        ? $"({new ReadingEmitter(record).Expression(property.Value)})"
        : new ReadingEmitter(record).Expression(property.Value);

    private static IEnumerable<PropertyModel> Variables(RecordModel record) =>
        record.Properties.Where(property => property.Constant is null);

    private static string Seen(int index) =>
        index < 64 ? "seen" : "seen" + (index / 64).ToString(CultureInfo.InvariantCulture);
}
