namespace LivePerson.Protocol.Generators.Model;

/// <summary>
/// A type to emit. Immutable and equatable, without places in files: an edit that changes only white space
/// or another type leaves it equal, and nothing is emitted again.
/// </summary>
internal abstract record TypeModel
{
    private readonly string? _fileName;

    public required string Namespace { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// The name of its file, without an ending: its own, unless another differs from it by upper and lower case alone.
    /// </summary>
    public string FileName
    {
        get => _fileName ?? Name;
        init => _fileName = value;
    }

    /// <summary>The schema file it comes from, relative to the project.</summary>
    public required string SchemaPath { get; init; }

    /// <summary>What the schema's author says of it; null if nothing.</summary>
    public string? Summary { get; init; }

    /// <summary>Why it should no longer be used; null if it may be.</summary>
    public string? Obsolete { get; init; }

    /// <summary>Whether its code names types or members that should no longer be used.</summary>
    public bool UsesObsolete { get; init; }

    /// <summary>Attributes with facts of the protocol, as written between the brackets.</summary>
    public EquatableArray<string> Facts { get; init; }

    /// <summary>Whether it is a message of its own, with <c>Parse</c>, <c>Validate</c> and the like.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The schema itself, as JSON, where types and checks do not say all that it says.</summary>
    public string? ExactSchema { get; init; }

    public abstract NamedTypeKind Kind { get; }
}

/// <summary>An immutable record.</summary>
internal sealed record RecordModel : TypeModel
{
    public override NamedTypeKind Kind => NamedTypeKind.Record;

    /// <summary>The union that it is a case of; null if of none.</summary>
    public string? Union { get; init; }

    /// <summary>Whether that union is a message of its own, so that its members are inherited.</summary>
    public bool IsUnionRoot { get; init; }

    public RecordShape Shape { get; init; }

    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>What the items of a tuple beyond its named ones are; null if there can be none.</summary>
    public ValueModel? RestOfItems { get; init; }

    /// <summary>
    /// The member that keeps JSON that is no object, of a schema that does not ask for one; null if it does.
    /// </summary>
    public string? OtherName { get; init; }

    /// <summary>Whether members that the schema does not name are kept; null if the schema forbids them.</summary>
    public bool KeepsAdditionalMembers { get; init; }

    /// <summary>Whether values of it can hold values of it, so that depth must be counted while writing.</summary>
    public bool IsRecursive { get; init; }

    public EquatableArray<FactoryModel> Factories { get; init; }

    /// <summary>
    /// Whether a text that the type of a member cannot hold, such as a leap second, is kept among the additional
    /// members.
    /// </summary>
    public bool KeepsWhatDoesNotFit(PropertyModel property) => KeepsAdditionalMembers
        && property is { IsRequired: false, Constant: null }
        && property.Value.Type is BuiltInType { IsOfFormat: true };

    /// <summary>A type's name before a dot: inside the record, a property of that name would be taken for it.</summary>
    public string StaticNameOf(TypeReference type) =>
        Properties.Any(property => property.Name == type.Text && property.TypeText != type.Text)
            ? $"global::{Namespace}.{type.Text}"
            : type.Text;

    /// <summary>Checks of the object as a whole, such as the number of its members.</summary>
    public EquatableArray<CheckModel> Checks { get; init; }

    /// <summary>
    /// Known values of the one open member, each with a shared instance; empty if there is no such member.
    /// </summary>
    public EquatableArray<SharedInstanceModel> SharedInstances { get; init; }
}

/// <summary>What JSON a record is written as.</summary>
internal enum RecordShape
{
    /// <summary>An object; a property is a member.</summary>
    Object,

    /// <summary>An array; a property is a position.</summary>
    Tuple,

    /// <summary>The value of its only property.</summary>
    Value,
}

/// <summary>A member of a record.</summary>
internal sealed record PropertyModel
{
    public required string JsonName { get; init; }

    public required string Name { get; init; }

    /// <summary>The local that emitted methods keep its value in; <see cref="Building.LocalNames"/> gives it.</summary>
    public string LocalName { get; init; } = "";

    public required ValueModel Value { get; init; }

    public string? Summary { get; init; }

    public string? Obsolete { get; init; }

    public bool IsRequired { get; init; }

    public bool IsSensitive { get; init; }

    /// <summary>Other JSON names under which it is read.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The only value it has, if it is fixed.</summary>
    public ConstantModel? Constant { get; init; }

    /// <summary>Whether a fixed, required member may be missing in what is read; it is written all the same.</summary>
    public bool ReadsAbsent { get; init; }

    /// <summary>Default of an optional member, for its documentation only: absent stays absent.</summary>
    public string? DefaultText { get; init; }

    public EquatableArray<string> Facts { get; init; }

    /// <summary>Whether who makes a record must give it a value.</summary>
    public bool MustBeSet => Constant is null && IsRequired;

    /// <summary>Whether the C# type admits null: the member may be absent or be JSON's null.</summary>
    public bool AdmitsNull => Constant is null && (!IsRequired || Value.IsNullable);

    /// <summary>Whether absent and null are two things on the wire.</summary>
    public bool KeepsExplicitNull => Constant is null && !IsRequired && Value.IsNullable;

    /// <summary>Whether a fixed member may be missing in what is read.</summary>
    public bool KeepsAbsence => Constant is not null && !IsRequired;

    public string TypeText => AdmitsNull ? Value.Type.Text + "?" : Value.Type.Text;
}

/// <summary>A fixed value.</summary>
/// <param name="TypeText">Its C# type.</param>
/// <param name="Literal">As C# expression.</param>
/// <param name="Json">As JSON text.</param>
/// <param name="Text">The string itself, if it is one.</param>
internal sealed record ConstantModel(string TypeText, string Literal, string Json, string? Text)
{
    /// <summary>Other texts that are read as the value.</summary>
    public EquatableArray<string> Aliases { get; init; }
}

/// <summary>A shared instance of a record whose only open member is an open enum.</summary>
internal sealed record SharedInstanceModel(string Name, string? Summary);

/// <summary>A static factory method.</summary>
internal sealed record FactoryModel(
    string Name, string? Summary, EquatableArray<FactoryParameterModel> Parameters, FactoryNode Root)
{
    /// <summary>Attributes with facts of the protocol, as written between the brackets.</summary>
    public EquatableArray<string> Facts { get; init; }
}

/// <summary>A parameter of a factory.</summary>
internal sealed record FactoryParameterModel(
    string TypeText,
    string Name,
    string? DefaultLiteral,
    string Pointer,
    string? Summary,
    EquatableArray<string> Facts);

/// <summary>What a factory sets: an expression, or a new record with members.</summary>
internal sealed record FactoryNode(string? Expression, string TypeText, EquatableArray<FactoryMember> Members);

/// <summary>A member that a factory sets.</summary>
internal sealed record FactoryMember(string Name, FactoryNode Value);

/// <summary>A closed set of records, one of which a value is.</summary>
internal sealed record UnionModel : TypeModel
{
    public override NamedTypeKind Kind => NamedTypeKind.Union;

    public EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>The record for what is none of the cases.</summary>
    public required string UnknownName { get; init; }

    /// <summary>The member that tells the cases apart first; null if the JSON kind or the members present do.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Whether every case is an object, so that anything else is an error and not an unknown case.</summary>
    public bool IsObjectsOnly { get; init; }
}

/// <summary>A case of a union: its type and the tests that a value must pass, in the order of the union.</summary>
internal sealed record UnionCaseModel(string TypeName, EquatableArray<CaseTestModel> Tests);

/// <summary>One test on a value of a union.</summary>
/// <param name="Kind">What is looked at.</param>
/// <param name="Subject">The member, or the JSON kind.</param>
/// <param name="Value">The constant that the member must have.</param>
internal sealed record CaseTestModel(CaseTestKind Kind, string Subject, string Value)
{
    /// <summary>Other texts that are read as the constant; other members of which one will do.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The member whose object has the one that is looked at; null if the value itself has it.</summary>
    public string? Within { get; init; }
}

/// <summary>How a case is told apart.</summary>
internal enum CaseTestKind
{
    /// <summary>A member has one of some texts.</summary>
    Constant,

    /// <summary>A member has one of some JSON values.</summary>
    ConstantValue,

    /// <summary>A member is there.</summary>
    HasMember,

    /// <summary>One of some members is there.</summary>
    HasAnyMember,

    /// <summary>A member is of some JSON types.</summary>
    MemberKind,

    /// <summary>The value is of some JSON types.</summary>
    JsonKind,
}

/// <summary>A string that has known values and may have others.</summary>
internal sealed record OpenEnumModel : TypeModel
{
    public override NamedTypeKind Kind => NamedTypeKind.OpenEnum;

    public EquatableArray<EnumValueModel> Values { get; init; }

    /// <summary>Whether a number is read, too, and kept as its text.</summary>
    public bool ReadsNumbers { get; init; }
}

/// <summary>A known value of an open enum.</summary>
internal sealed record EnumValueModel(string Name, string Value, string? Summary, string? Obsolete);
