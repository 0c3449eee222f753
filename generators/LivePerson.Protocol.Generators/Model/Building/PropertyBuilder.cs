using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Members of records.</summary>
internal static class PropertyBuilder
{
    public static PropertyModel Build(BuildScope scope, string typeName, SchemaProperty property, bool isRequired)
    {
        SchemaNode own = property.Schema;
        SchemaNode schema = scope.Merger.Merge(scope.Merger.Follow(own));
        string name = MemberName(scope, typeName, property.Name, own);
        ConstantModel? constant = schema.Types.Count <= 1 ? Constants.Model(Constants.Of(schema)) : null;
        return new PropertyModel
        {
            JsonName = property.Name,
            Name = name,
            Value = constant is null
                ? scope.Values.Build(own)
                : new(new BuiltInType(BuiltIn.String), IsNullable: false, []),
            Summary = own.Description ?? own.Title ?? schema.Description,
            Obsolete = own.IsDeprecated || schema.IsDeprecated ? "The schema marks it as deprecated." : null,
            IsRequired = isRequired,
            IsSensitive = own.IsTrue("x-sensitive") || schema.IsTrue("x-sensitive"),
            Aliases = own.Texts("x-aliases"),
            Constant = constant is null ? null : constant with { Aliases = schema.Texts("x-const-aliases") },
            ReadsAbsent = constant is not null && schema.Text("x-reads") == "absent",
            DefaultText = isRequired || (own.Default ?? schema.Default) is not { } value ? null : JsonText.Of(value),
            Facts = FactBuilder.OfProperty(scope, own, schema),
        };
    }

    /// <summary>A required member of which the schema says nothing.</summary>
    public static PropertyModel BuildAnything(string typeName, string jsonName)
    {
        string name = Identifier.Member(jsonName, typeName);
        return new PropertyModel
        {
            JsonName = jsonName,
            Name = name,
            Value = ValueBuilder.Anything(),
            IsRequired = true,
        };
    }

    public static PropertyModel BuildItem(
        BuildScope scope, string typeName, SchemaNode item, int index, bool isRequired)
    {
        string position = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string label = item.Text("x-name") ?? (scope.Merger.IsReference(item)
            ? scope.Names.Of(scope.Merger.Follow(item))
            : item.Title is { } title ? Identifier.Pascal(title) : "Item" + position);
        string name = Identifier.IsFree(label, typeName) ? label : label + "Value";
        return new PropertyModel
        {
            JsonName = position,
            Name = name,
            Value = scope.Values.Build(item),
            Summary = item.Description ?? scope.Merger.Follow(item).Description,
            IsRequired = isRequired,
        };
    }

    /// <summary>An item that its position alone tells from another of the same type.</summary>
    public static PropertyModel AtPosition(PropertyModel item, int index)
    {
        string name = "Item" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return item with { Name = name };
    }

    /// <summary>The only property of a record that stands for one value.</summary>
    public static PropertyModel Wrapped(ValueModel value, bool isSensitive)
    {
        string name = value.Type is ListType ? "Items" : "Value";
        return new PropertyModel
        {
            JsonName = name,
            Name = name,
            Value = value,
            Summary = value.Type is ListType ? "The items." : "The value.",
            IsRequired = true,
            IsSensitive = isSensitive,
        };
    }

    private static string MemberName(BuildScope scope, string typeName, string jsonName, SchemaNode own)
    {
        if (own.Annotation("x-name") is not JsonString name)
        {
            return Identifier.Member(jsonName, typeName);
        }

        string? reason = !Identifier.IsValid(name.Value) ? "no identifier of C#"
            : Identifier.IsReservedMember(name.Value) ? "a member that records have of their own"
            : name.Value == typeName ? "the name of the type around it"
            : null;
        if (reason is null)
        {
            return name.Value;
        }

        scope.ReportName(name, "x-name", reason);
        return Identifier.Member(jsonName, typeName);
    }
}
