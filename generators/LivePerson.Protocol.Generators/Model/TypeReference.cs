namespace LivePerson.Protocol.Generators.Model;

/// <summary>A C# type as a member uses it, without its nullability.</summary>
internal abstract record TypeReference
{
    /// <summary>As written in emitted code, for example <c>ProtocolList&lt;string&gt;</c>.</summary>
    public abstract string Text { get; }

    /// <summary>Whether <c>null</c> needs <c>Nullable&lt;T&gt;</c>.</summary>
    public abstract bool IsValueType { get; }
}

/// <summary>A type of .NET that one JSON value is read to.</summary>
/// <param name="Kind">Which.</param>
/// <param name="ReadsOther">
/// Whether the other spelling is read too: a number for a string, a string for a number.
/// </param>
internal sealed record BuiltInType(BuiltIn Kind, bool ReadsOther = false) : TypeReference
{
    public override string Text => Kind switch
    {
        BuiltIn.String => "string",
        BuiltIn.Boolean => "bool",
        BuiltIn.Int32 => "int",
        BuiltIn.Int64 => "long",
        BuiltIn.Decimal => "decimal",
        BuiltIn.Double => "double",
        BuiltIn.Element => "JsonElement",
        _ => Kind.ToString(),
    };

    public override bool IsValueType => Kind is not (BuiltIn.String or BuiltIn.Uri);

    /// <summary>Whether it stands for texts of a format, not all of which it can hold.</summary>
    public bool IsOfFormat =>
        Kind is BuiltIn.DateTimeOffset or BuiltIn.DateOnly or BuiltIn.TimeOnly or BuiltIn.Guid or BuiltIn.Uri;
}

/// <summary>The types of .NET that emitted members have.</summary>
internal enum BuiltIn
{
    String,
    Boolean,
    Int32,
    Int64,
    Decimal,
    Double,
    Element,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    Guid,
    Uri,
}

/// <summary>An emitted type.</summary>
internal sealed record NamedType(string Name, NamedTypeKind Kind) : TypeReference
{
    public override string Text => Name;

    public override bool IsValueType => Kind == NamedTypeKind.OpenEnum;
}

/// <summary>What an emitted type is.</summary>
internal enum NamedTypeKind
{
    Record,
    Union,
    OpenEnum,
}

/// <summary>A list that compares by value.</summary>
/// <param name="Item">What its items are.</param>
/// <param name="ReadsBareElement">Whether one item that stands without brackets is read as a list of one.</param>
/// <param name="WritesBareElement">Whether a list of one is written as its item.</param>
internal sealed record ListType(ValueModel Item, bool ReadsBareElement, bool WritesBareElement = false) : TypeReference
{
    public override string Text => $"ProtocolList<{Item.TypeText}>";

    public override bool IsValueType => false;
}

/// <summary>A dictionary with string keys that compares by value.</summary>
internal sealed record DictionaryType(ValueModel Value) : TypeReference
{
    public override string Text => $"ProtocolDictionary<{Value.TypeText}>";

    public override bool IsValueType => false;
}
