using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A record's checks. A pointer is put together only where something is wrong.</summary>
internal static class ValidationEmitter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.WriteLine(record.Union is null
            ? $"void IProtocolValue<{record.Name}>.Validate(ref SchemaValidation validation)"
            : "internal override void ValidateJson(ref SchemaValidation validation)");
        using (writer.WriteBlock())
        {
            if (record.OtherName is { } other && record.ExactSchema is null)
            {
                writer.WriteLine($"if ({other} is not null) {{ return; }}");
            }

            foreach (PropertyModel property in record.Properties.Where(record.KeepsWhatDoesNotFit))
            {
                WriteOnce(writer, record, property);
            }

            if (record.ExactSchema is not null)
            {
                WriteExact(writer, record);
                return;
            }

            foreach (CheckModel check in record.Checks)
            {
                writer.WriteLine($"validation.{check.Method}({MemberCount(record)}, {check.Argument}, \"\");");
            }

            foreach (PropertyModel property in record.Properties.Where(it => it.Constant is null))
            {
                WriteProperty(writer, property, PointerOf(record, property));
            }
        }
    }

    /// <summary>A member that got a value after its text was kept would be written twice.</summary>
    private static void WriteOnce(SourceWriter writer, RecordModel record, PropertyModel property)
    {
        writer.WriteLine($"if ({property.Name} is not null && AdditionalMembers.ContainsKey({Literals.Of(property.JsonName)}))");
        using (writer.WriteBlock())
        {
            string pointer = PointerOf(record, property);
            writer.WriteLine($"""
                validation.Add({pointer}, "additionalProperties", "a member that AdditionalMembers does not have, too", null);
                """);
            if (record.ExactSchema is not null)
            {
                // The schema could not be held against JSON that names a member twice.
                writer.WriteLine("return;");
            }
        }

        writer.WriteLine();
    }

    /// <summary>The schema itself checks what types cannot say, and with it all the rest.</summary>
    private static void WriteExact(SourceWriter writer, RecordModel record)
    {
        List<string> required = [.. record.Properties
            .Where(property => property.Constant is null && !property.AdmitsNull && !property.Value.Type.IsValueType)
            .Select(property => $"validation.Required({property.Name}, {PointerOf(record, property)})")];
        string condition = record.OtherName is { } other ? $"{other} is not null || " : "";
        writer.WriteLine(required.Count == 0
            ? $"validation.Schema(this, ExactSchema, \"\");"
            : $$"""if ({{condition}}{{(condition.Length > 0 && required.Count > 1 ? "(" : "")}}{{string.Join(" & ", required)}}{{(condition.Length > 0 && required.Count > 1 ? ")" : "")}}) { validation.Schema(this, ExactSchema, ""); }""");
    }

    private static string MemberCount(RecordModel record)
    {
        IEnumerable<string> optional = record.Properties.Where(property => !property.IsRequired).Select(property => property.KeepsAbsence
            ? $"({Flags.IsClear(record, property)} ? 1 : 0)"
            : $"({property.Name} is null ? 0 : 1)");
        string required = record.Properties.Count(property => property.IsRequired).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return string.Join(" + ", optional.Prepend(required).Concat(record.KeepsAdditionalMembers ? ["AdditionalMembers.Count"] : []));
    }

    private static string PointerOf(RecordModel record, PropertyModel property) => record.Shape == RecordShape.Value
        ? "\"\""
        : Literals.Of("/" + property.JsonName.Replace("~", "~0").Replace("/", "~1"));

    private static void WriteProperty(SourceWriter writer, PropertyModel property, string pointer)
    {
        if (property.AdmitsNull)
        {
            if (HasChecks(property.Value))
            {
                writer.WriteLine($$"""if ({{property.Name}} is { } {{property.LocalName}})""");
                using (writer.WriteBlock())
                {
                    WriteChecks(writer, property.Value, property.LocalName, pointer, 0);
                }
            }
        }
        else if (property.Value.Type.IsValueType)
        {
            WriteChecks(writer, property.Value, property.Name, pointer, 0);
        }
        else
        {
            // Nullable annotations can be overruled with "!"; a sender must not find out from a NullReferenceException.
            WriteRequired(writer, property.Value, property.Name, pointer, 0);
        }
    }

    private static void WriteRequired(SourceWriter writer, ValueModel value, string expression, string pointer, int depth)
    {
        if (!HasChecks(value))
        {
            writer.WriteLine($"validation.Required({expression}, {pointer});");
            return;
        }

        writer.WriteLine($"if (validation.Required({expression}, {pointer}))");
        using (writer.WriteBlock())
        {
            WriteChecks(writer, value, expression, pointer, depth);
        }
    }

    private static void WriteChecks(SourceWriter writer, ValueModel value, string expression, string pointer, int depth)
    {
        foreach (CheckModel check in value.Checks)
        {
            string argument = check.Argument.Length == 0 ? "" : check.Argument + ", ";
            string subject = check.Method is "MinProperties" or "MaxProperties" ? expression + ".Count" : expression;
            writer.WriteLine($"validation.{check.Method}({subject}, {argument}{pointer});");
        }

        string suffix = depth == 0 ? "" : depth.ToString(System.Globalization.CultureInfo.InvariantCulture);
        switch (value.Type)
        {
            case NamedType { Kind: NamedTypeKind.OpenEnum }:
                writer.WriteLine($"validation.Known({expression}, {pointer});");
                break;
            case NamedType:
                writer.WriteLine($"validation.Nested({expression}, {pointer});");
                break;
            case ListType list when NeedsItemChecks(list.Item):
                string index = "i" + suffix;
                writer.WriteLine($"for (int {index} = 0; {index} < {expression}.Count; {index}++)");
                WriteItem(writer, list.Item, $"{expression}[{index}]", pointer, index, suffix, depth);
                break;
            case DictionaryType dictionary when NeedsItemChecks(dictionary.Value):
                string key = "key" + suffix;
                writer.WriteLine($"foreach (string {key} in {expression}.Keys)");
                WriteItem(writer, dictionary.Value, $"{expression}[{key}]", pointer, key, suffix, depth);
                break;
        }
    }

    private static void WriteItem(
        SourceWriter writer, ValueModel item, string expression, string pointer, string key, string suffix, int depth)
    {
        using (writer.WriteBlock())
        {
            writer.WriteLine($"int mark{suffix} = validation.Count;");
            if (item.IsNullable)
            {
                writer.WriteLine($$"""if ({{expression}} is { } item{{suffix}})""");
                using (writer.WriteBlock())
                {
                    WriteChecks(writer, item, "item" + suffix, "\"\"", depth + 1);
                }
            }
            else if (item.Type.IsValueType)
            {
                WriteChecks(writer, item, expression, "\"\"", depth + 1);
            }
            else
            {
                WriteRequired(writer, item, expression, "\"\"", depth + 1);
            }

            writer.WriteLine($"validation.Prefix(mark{suffix}, {pointer}, {key});");
        }
    }

    private static bool NeedsItemChecks(ValueModel item) => HasChecks(item) || (!item.IsNullable && !item.Type.IsValueType);

    private static bool HasChecks(ValueModel value) => value.Checks.Count > 0 || value.Type switch
    {
        NamedType => true,
        ListType list => NeedsItemChecks(list.Item),
        DictionaryType dictionary => NeedsItemChecks(dictionary.Value),
        _ => false,
    };
}
