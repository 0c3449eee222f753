using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The half of a record that its users read: documentation, members, facts.</summary>
internal static class RecordEmitter
{
    public static SourceFile Emit(RecordModel record)
    {
        SourceWriter writer = new();
        WriteRecord(writer, record);
        return SourceFile.Of($"{record.FileName}.g.cs", record, writer);
    }

    private static void WriteRecord(SourceWriter writer, RecordModel record)
    {
        writer.WriteSummary(record.Summary, $"The {record.Name} of the schema.");
        writer.WriteObsolete(record.Obsolete);
        writer.WriteAttributes(record.Facts);
        writer.WriteLine($"""
            {Tool.GeneratedCode}
            [JsonConverter(typeof(ProtocolJsonConverter<{record.Name}>))]
            public sealed partial record {record.Name} : {(record.Union is null ? "" : record.Union + ", ")}IProtocolValue<{record.Name}>
            """);

        using (writer.WriteBlock())
        {
            List<Action<SourceWriter>> members = [];
            members.AddRange(record.SharedInstances.Select(instance => Member(it => WriteSharedInstance(it, record, instance))));
            members.AddRange(record.Properties.Select(property => Member(it => WriteProperty(it, property))));
            if (record.KeepsAdditionalMembers)
            {
                members.Add(WriteAdditionalMembers);
            }

            if (record.RestOfItems is { } rest)
            {
                members.Add(it => WriteAdditionalItems(it, rest));
            }

            if (record.OtherName is { } other)
            {
                members.Add(it => WriteOther(it, other));
            }

            members.AddRange(record.Factories.Select(factory => Member(it => FactoryEmitter.Write(it, record, factory))));
            if (record.IsRoot || record.Union is null)
            {
                members.Add(it => RootMembersEmitter.Write(it, record.Name, record.IsRoot, record.Union, record.IsUnionRoot));
            }

            if (record.Properties.Any(property => property.IsSensitive))
            {
                members.Add(it => WritePrintMembers(it, record));
            }

            writer.WriteSeparated(members, static (it, write) => write(it));
        }
    }

    private static Action<SourceWriter> Member(Action<SourceWriter> write) => write;

    private static void WriteSharedInstance(SourceWriter writer, RecordModel record, SharedInstanceModel instance)
    {
        PropertyModel property = record.Properties.Single(it => it.Constant is null);
        writer.WriteSummary(instance.Summary, $"The shared instance with {instance.Name}.");
        writer.WriteLine($$"""
            public static {{record.Name}} {{instance.Name}} { get; } = new() { {{property.Name}} = {{record.StaticNameOf(property.Value.Type)}}.{{instance.Name}} };
            """);
    }

    private static void WriteProperty(SourceWriter writer, PropertyModel property)
    {
        writer.WriteSummary(property.Summary, $"The member `{property.JsonName}`.");
        if (property.DefaultText is not null)
        {
            writer.WriteElement("value", $"Absent means {property.DefaultText}.");
        }

        if (property is { Obsolete: { } reason, IsRequired: true, Constant: null })
        {
            // Whoever makes the record must set the member: a warning would only punish them.
            writer.WriteElement("remarks", reason);
        }
        else
        {
            writer.WriteObsolete(property.Obsolete);
        }

        writer.WriteLine($"[JsonPropertyName({Literals.Of(property.JsonName)})]");
        writer.WriteAttributes(property.Facts);
        writer.WriteLine(property.Constant is { } constant
            ? $"public {constant.TypeText} {property.Name} => {constant.Literal};"
            : $$"""public {{(property.IsRequired ? "required " : "")}}{{property.TypeText}} {{property.Name}} { get; init; }""");
    }

    private static void WriteAdditionalMembers(SourceWriter writer) => writer.WriteLine("""
        /// <summary>Members that the schema does not name, kept as they were read and written back.</summary>
        public AdditionalMembers AdditionalMembers { get; init; } = AdditionalMembers.Empty;
        """);

    private static void WriteAdditionalItems(SourceWriter writer, ValueModel item) => writer.WriteLine($$"""
        /// <summary>Items behind those that have a meaning of their own.</summary>
        public ProtocolList<{{item.TypeText}}> AdditionalItems { get; init; } = [];
        """);

    private static void WriteOther(SourceWriter writer, string name) => writer.WriteLine($$"""
        /// <summary>The JSON, if it was no object: the schema does not ask for one. Then no other member has a value.</summary>
        public JsonElement? {{name}} { get; init; }
        """);

    private static void WritePrintMembers(SourceWriter writer, RecordModel record)
    {
        // What is sensitive never reaches a log by way of ToString: its length says enough to find a mistake.
        if (record.Union is not null)
        {
            writer.WriteLine("/// <inheritdoc/>");
        }

        writer.WriteLine($"{(record.Union is null ? "private" : "protected override")} bool PrintMembers(StringBuilder builder)");
        using (writer.WriteBlock())
        {
            string separator = "";
            foreach (PropertyModel property in record.Properties)
            {
                writer.WriteLine($"builder.Append({Literals.Of($"{separator}{property.Name} = ")}).Append({Printed(property)});");
                separator = ", ";
            }

            if (record.KeepsAdditionalMembers)
            {
                writer.WriteLine($"builder.Append({Literals.Of($"{separator}AdditionalMembers = ")}).Append(AdditionalMembers.ToString());");
            }

            writer.WriteLine("return true;");
        }
    }

    private static string Printed(PropertyModel property) => property switch
    {
        { IsSensitive: true, Value.Type: BuiltInType { Kind: BuiltIn.String } } => $"Redacted.Length({property.Name})",
        { IsSensitive: true } => $"Redacted.Value({property.Name})",
        { Value.Type: BuiltInType { Kind: BuiltIn.String } } => property.Name,
        _ => $"(object?){property.Name}",
    };
}
