namespace LivePerson.Protocol.Generators.Model;

/// <summary>A value that is read, written and checked: a member's, an item's.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsNullable">Whether JSON's <c>null</c> is one of its values.</param>
/// <param name="Checks">What <c>Validate</c> asks of it, beside what its type does.</param>
internal sealed record ValueModel(TypeReference Type, bool IsNullable, EquatableArray<CheckModel> Checks)
{
    public string TypeText => IsNullable ? Type.Text + "?" : Type.Text;
}

/// <summary>One call of <c>Validate</c>.</summary>
/// <param name="Method">The method of <c>SchemaValidation</c>, for example <c>MaxLength</c>.</param>
/// <param name="Argument">The limit as a C# expression; empty if there is none.</param>
internal sealed record CheckModel(string Method, string Argument);
