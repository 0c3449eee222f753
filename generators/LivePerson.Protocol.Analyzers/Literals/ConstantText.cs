using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>The text of an expression that is always the same.</summary>
internal static class ConstantText
{
    /// <summary>The text of a constant, of <see cref="string.Empty"/>, or of a local that is set once; else null.</summary>
    public static string? Of(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            { ConstantValue: { HasValue: true, Value: string text } } => text,
            IFieldReferenceOperation
            {
                Field: { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String },
            } => "",
            ILocalReferenceOperation local => OfLocal(local),
            _ => null,
        };
    }

    private static string? OfLocal(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        string? text = null;
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when IsSame(declarator.Symbol, reference.Local):
                    text = declarator.GetVariableInitializer()?.Value.ConstantValue is { HasValue: true, Value: string constant }
                        ? constant
                        : null;
                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation target } when IsSame(target.Local, reference.Local):
                case IArgumentOperation
                {
                    Parameter.RefKind: not RefKind.None,
                    Value: ILocalReferenceOperation argument,
                } when IsSame(argument.Local, reference.Local):
                    return null;
            }
        }

        return text;
    }

    private static bool IsSame(ILocalSymbol one, ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
