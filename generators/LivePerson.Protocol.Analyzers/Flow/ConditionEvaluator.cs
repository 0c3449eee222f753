using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Evaluates comparisons and patterns, and gives their names to what patterns declare.</summary>
internal sealed class ConditionEvaluator(PathExecution path)
{
    public Value? TryEvaluate(IOperation operation) => operation switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not =>
            Conditions.Not(path.Evaluate(not.Operand)),
        IUnaryOperation { OperatorMethod: null } unary => path.Evaluate(unary.Operand) is { Key: { } key }
            ? new Named($"{unary.OperatorKind}({key});")
            : path.Fresh(unary.Syntax),
        IIsNullOperation isNull => Conditions.AreEqual(path.Evaluate(isNull.Operand), Value.Null),
        IBinaryOperation binary => Compare(binary),
        IIsPatternOperation pattern => Match(path.Evaluate(pattern.Value), pattern.Pattern),
        IIsTypeOperation type => IsType(path.Evaluate(type.ValueOperand), type.TypeOperand, type.Syntax),
        _ => null,
    };

    private Value Compare(IBinaryOperation binary)
    {
        Value left = path.Evaluate(binary.LeftOperand);
        Value right = path.Evaluate(binary.RightOperand);
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => Known(Conditions.AreEqual(left, right), binary),
            BinaryOperatorKind.NotEquals => Conditions.Not(Known(Conditions.AreEqual(left, right), binary)),
            BinaryOperatorKind.LessThan => Known(Conditions.IsLess(left, right), binary),
            BinaryOperatorKind.GreaterThan => Known(Conditions.IsLess(right, left), binary),
            BinaryOperatorKind.LessThanOrEqual => Conditions.Not(Known(Conditions.IsLess(right, left), binary)),
            BinaryOperatorKind.GreaterThanOrEqual => Conditions.Not(Known(Conditions.IsLess(left, right), binary)),
            _ when left.Key is { } one && right.Key is { } other =>
                new Named($"{binary.OperatorKind}({one},{other});"),
            _ => path.Fresh(binary.Syntax),
        };
    }

    private Value Match(Value value, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Value.True;
            case IConstantPatternOperation constant:
                return Known(Conditions.AreEqual(value, path.Evaluate(constant.Value)), pattern);
            case INegatedPatternOperation negated:
                return Conditions.Not(Match(value, negated.Pattern));
            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value);
                return declaration.MatchesNull ? Value.True : IsType(value, declaration.NarrowedType, pattern.Syntax, declaration.InputType);
            case ITypePatternOperation type:
                return IsType(value, type.NarrowedType, pattern.Syntax, type.InputType);
            case IRecursivePatternOperation recursive:
                return MatchParts(value, recursive);
            default:
                DeclareWithin(pattern);
                return ByText(value, pattern);
        }
    }

    private Value MatchParts(Value value, IRecursivePatternOperation pattern)
    {
        Declare(pattern.DeclaredSymbol, value);
        Value? single = null;
        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            ISymbol? member = (part.Member as IMemberReferenceOperation)?.Member;
            Value partValue = member is null ? path.Fresh(part.Syntax) : path.Places.ReadMember(value, member, part.Syntax);
            single = Match(partValue, part.Pattern);
        }

        ImmutableArray<ISymbol?> members =
            Deconstructions.MembersOf(pattern.NarrowedType, pattern.DeconstructSymbol as IMethodSymbol);
        for (int index = 0; index < pattern.DeconstructionSubpatterns.Length; index++)
        {
            IPatternOperation part = pattern.DeconstructionSubpatterns[index];
            ISymbol? member = index < members.Length ? members[index] : null;
            Match(member is null ? path.Fresh(part.Syntax) : path.Places.ReadMember(value, member, part.Syntax), part);
        }

        bool isSame = SymbolEqualityComparer.Default.Equals(pattern.NarrowedType, pattern.InputType);
        return (pattern.PropertySubpatterns.Length, pattern.DeconstructionSubpatterns.Length) switch
        {
            (0, 0) => IsType(value, pattern.NarrowedType, pattern.Syntax, pattern.InputType),
            (1, 0) when isSame && pattern.InputType.IsValueType => single!,
            _ => ByText(value, pattern),
        };
    }

    private Value IsType(Value value, ITypeSymbol type, SyntaxNode syntax, ITypeSymbol? inputType = null)
    {
        if (SymbolEqualityComparer.Default.Equals(type, inputType)
            || SymbolEqualityComparer.Default.Equals(type, (inputType as INamedTypeSymbol)?.TypeArguments.FirstOrDefault()))
        {
            return Conditions.Not(Conditions.AreEqual(value, Value.Null));
        }

        return value.Key is { } key
            ? new Test($"is({key}{type.ToDisplayString()});", Value.True, false)
            : path.Fresh(syntax);
    }

    private Value ByText(Value value, IPatternOperation pattern) => value.Key is { } key
        ? new Test($"match({key}{pattern.Syntax.NormalizedText()});", Value.True, false)
        : path.Fresh(pattern.Syntax);

    private void Declare(ISymbol? variable, Value value)
    {
        if (variable is not null)
        {
            path.State = path.State.WithSlot(variable, value);
        }
    }

    private void DeclareWithin(IPatternOperation pattern)
    {
        foreach (IPatternOperation part in pattern.ChildOperations.OfType<IPatternOperation>())
        {
            if (part is IDeclarationPatternOperation { DeclaredSymbol: { } variable })
            {
                Declare(variable, path.Fresh(part.Syntax));
            }

            DeclareWithin(part);
        }
    }

    private Value Known(Value value, IOperation operation) =>
        value is UnknownValue ? path.Fresh(operation.Syntax) : value;
}
