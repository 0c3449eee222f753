using System.Collections.Concurrent;
using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>Finds fields and get-only properties of open enums that nothing assigns, so that they stay without a value.</summary>
internal sealed class UnassignedMembers
{
    private readonly ConcurrentDictionary<ISymbol, bool> _assigned = new(SymbolEqualityComparer.Default);
    private readonly List<(ISymbol Member, OpenEnumFacts Enum)> _members;

    private UnassignedMembers(List<(ISymbol Member, OpenEnumFacts Enum)> members) => _members = members;

    public static void Register(SymbolStartAnalysisContext context, ProtocolFacts facts)
    {
        List<(ISymbol Member, OpenEnumFacts Enum)> members =
        [
            .. ((INamedTypeSymbol)context.Symbol).GetMembers()
                .Where(OnlyItsTypeAssigns)
                .Select(member => (Member: member, Enum: facts.OpenEnum(TypeOf(member))!))
                .Where(it => it.Enum is not null && IsStored(it.Member)),
        ];
        if (members.Count == 0)
        {
            return;
        }

        UnassignedMembers unassigned = new(members);
        context.RegisterOperationAction(
            it => unassigned.NoteReference(it.Operation), OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterOperationAction(
            it => unassigned.NoteInitializer(it.Operation),
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer);
        context.RegisterSymbolEndAction(unassigned.Report);
    }

    /// <summary>Private or read-only: nobody outside can give it a value, and no generated part of the type either.</summary>
    private static bool OnlyItsTypeAssigns(ISymbol member) => !member.IsImplicitlyDeclared
        && member.ContainingType.DeclaringSyntaxReferences.Length == 1
        && member switch
        {
            IFieldSymbol { IsConst: false } field =>
                field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
            IPropertySymbol property => property is { IsReadOnly: true, IsAbstract: false, IsIndexer: false },
            _ => false,
        };

    // A class of resources has thousands of properties: to look at all fields for each of them would take minutes.
    private static bool IsStored(ISymbol member) => member is IFieldSymbol
        || member.ContainingType.GetMembers()
            .OfType<IFieldSymbol>()
            .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, member));

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    private void NoteReference(IOperation operation)
    {
        bool isWritten = operation.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == operation,
            IArgumentOperation { Parameter.RefKind: not RefKind.None } => true,
            ITupleOperation or IAddressOfOperation or IVariableInitializerOperation or ICoalesceAssignmentOperation => true,
            _ => false,
        };
        if (isWritten)
        {
            _assigned[((IMemberReferenceOperation)operation).Member.OriginalDefinition] = true;
        }
    }

    private void NoteInitializer(IOperation operation)
    {
        IEnumerable<ISymbol> members = operation switch
        {
            IFieldInitializerOperation field => field.InitializedFields,
            IPropertyInitializerOperation property => property.InitializedProperties,
            _ => [],
        };
        foreach (ISymbol member in members)
        {
            _assigned[member] = true;
        }
    }

    private void Report(SymbolAnalysisContext context)
    {
        foreach ((ISymbol member, OpenEnumFacts openEnum) in _members)
        {
            if (!_assigned.ContainsKey(member))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    LiteralRules.LPP2002_NoValue,
                    member.Locations[0],
                    openEnum.Type.Name,
                    openEnum.Known.IsEmpty ? "" : $"{openEnum.Type.Name}.{openEnum.Known[0].Name}"));
            }
        }
    }
}
