using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Deconstruction of tuples, records and pairs, each part under the name of the member that it comes from.</summary>
internal sealed class Deconstructions(PathExecution path)
{
    public Value Write(IDeconstructionAssignmentOperation deconstruction)
    {
        IOperation source = deconstruction.Value.Unconverted();
        if (TargetsOf(deconstruction.Target) is not { } targets)
        {
            path.Evaluate(source);
            WriteFresh(deconstruction.Target);
        }
        else if (source is ITupleOperation sources && targets.Elements.Length == sources.Elements.Length)
        {
            ImmutableArray<Value> values = [.. sources.Elements.Select(path.Evaluate)];
            for (int index = 0; index < values.Length; index++)
            {
                path.Places.Write(targets.Elements[index], values[index], sources.Elements[index].Type);
            }
        }
        else
        {
            Value owner = path.Evaluate(source);
            ImmutableArray<ISymbol?> members = MembersOf(source.Type, MethodOf(deconstruction));
            for (int index = 0; index < targets.Elements.Length; index++)
            {
                WritePart(targets.Elements[index], owner, index < members.Length ? members[index] : null);
            }
        }

        return Value.Unknown;
    }

    /// <summary>The members that a deconstruction of the type reads, by the names of what its method gives out.</summary>
    public static ImmutableArray<ISymbol?> MembersOf(ITypeSymbol? type, IMethodSymbol? method)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            return [.. tuple.TupleElements];
        }

        return type is null || method is null
            ? []
            : [.. method.Parameters.Where(it => it.RefKind == RefKind.Out).Select(it => MemberNamed(type, it.Name))];
    }

    private static ISymbol? MemberNamed(ITypeSymbol type, string name) => type.GetMembers()
        .FirstOrDefault(it => it is IPropertySymbol or IFieldSymbol && !it.IsImplicitlyDeclared
            && string.Equals(it.Name, name, StringComparison.OrdinalIgnoreCase));

    private IMethodSymbol? MethodOf(IDeconstructionAssignmentOperation deconstruction) => deconstruction.Syntax switch
    {
        AssignmentExpressionSyntax assignment => path.Frame.Body.Model?.GetDeconstructionInfo(assignment).Method,
        ForEachVariableStatementSyntax loop => path.Frame.Body.Model?.GetDeconstructionInfo(loop).Method,
        _ => null,
    };

    private static ITupleOperation? TargetsOf(IOperation target) =>
        (target is IDeclarationExpressionOperation declaration ? declaration.Expression : target) as ITupleOperation;

    private void WritePart(IOperation target, Value owner, ISymbol? member)
    {
        if (member is null || TargetsOf(target) is not null)
        {
            WriteFresh(target);
        }
        else
        {
            path.Places.Write(target, path.Places.ReadMember(owner, member, target.Syntax), target.Type);
        }
    }

    private void WriteFresh(IOperation target)
    {
        if (TargetsOf(target) is { } targets)
        {
            foreach (IOperation element in targets.Elements)
            {
                WriteFresh(element);
            }
        }
        else
        {
            path.Places.Write(target, path.Fresh(target.Syntax), target.Type);
        }
    }
}
