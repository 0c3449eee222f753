using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>The bodies of one type's members, in all its parts.</summary>
internal sealed class TypeBodies
{
    private readonly ConcurrentDictionary<ISymbol, (ISymbol Member, IOperation Root)> _operations = new(SymbolEqualityComparer.Default);
    private readonly Lazy<Dictionary<ISymbol, FunctionBody>> _members;
    private readonly Dictionary<ISymbol, FunctionBody> _nested = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _senders = new(SymbolEqualityComparer.Default);
    private readonly Lazy<IReadOnlyList<FunctionBody>> _concerned;
    private readonly Lazy<ConditionNames> _conditions;

    public TypeBodies()
    {
        _members = new(() => MembersFrom(_operations));
        _concerned = new(() =>
            [.. Calls.WithCallers(_senders.Keys.Select(Find), Find).OrderBy(body => body.Syntax.SpanStart)]);
        _conditions = new(() => new(Walked().Select(body => body.Syntax)));
    }

    public TypeCalls Calls { get; } = new();

    public bool HasSends => !_senders.IsEmpty;

    /// <summary>The members that send, and those that call them, in the order of the source.</summary>
    public IReadOnlyList<FunctionBody> Concerned => _concerned.Value;

    public void AddSend(ISymbol member) => _senders[member] = true;

    public void Add(ISymbol member, IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (CanBeWalked(root))
        {
            _operations[KeyOf(member)] = (member, root);
        }
    }

    public FunctionBody? Find(ISymbol member) =>
        _members.Value.TryGetValue(KeyOf(member), out FunctionBody? body) ? body : null;

    /// <summary>The method as it stands in the source: not constructed, and of a partial one the part with the body.</summary>
    public static IMethodSymbol Written(IMethodSymbol method) =>
        method.OriginalDefinition.PartialImplementationPart ?? method.OriginalDefinition;

    public FunctionBody LambdaIn(FunctionBody owner, IFlowAnonymousFunctionOperation function) =>
        Nested(function.Symbol, function.Syntax, owner, () => owner.Graph.GetAnonymousFunctionControlFlowGraph(function));

    public FunctionBody? LocalFunctionIn(FunctionBody caller, IMethodSymbol function)
    {
        for (FunctionBody? owner = caller; owner is not null; owner = owner.Owner)
        {
            if (owner.Graph.LocalFunctions.FirstOrDefault(it =>
                    SymbolEqualityComparer.Default.Equals(it, function.OriginalDefinition)) is { } declared)
            {
                FunctionBody declaring = owner;
                return Nested(
                    declared,
                    declared.DeclaringSyntaxReferences[0].GetSyntax(),
                    declaring,
                    () => declaring.Graph.GetLocalFunctionControlFlowGraph(declared));
            }
        }

        return null;
    }

    /// <summary>The lambdas and local functions that stand directly in a body.</summary>
    public IEnumerable<FunctionBody> NestedIn(FunctionBody body)
    {
        foreach (IMethodSymbol function in body.Graph.LocalFunctions)
        {
            yield return LocalFunctionIn(body, function)!;
        }

        foreach (BasicBlock block in body.Graph.Blocks)
        {
            foreach (IOperation operation in block.Operations.Concat(block.BranchValue is { } value ? [value] : []))
            {
                foreach (IFlowAnonymousFunctionOperation function in
                    operation.DescendantsAndSelf().OfType<IFlowAnonymousFunctionOperation>())
                {
                    yield return LambdaIn(body, function);
                }
            }
        }
    }

    /// <summary>Whether something that a condition tests is tested at another place too.</summary>
    public bool IsTestedElsewhere(SyntaxNode condition) => _conditions.Value.AreTestedTwice(condition);

    /// <summary>The bodies that a walk can come through; what accessors are read where is not noted.</summary>
    private IEnumerable<FunctionBody> Walked() => Calls.WithCallees(Concerned, Find)
        .Union(_members.Value.Values
            .Where(body => body.Symbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary }));

    /// <summary>Most types send nothing, and none of their members needs a body.</summary>
    private static Dictionary<ISymbol, FunctionBody> MembersFrom(
        IEnumerable<KeyValuePair<ISymbol, (ISymbol Member, IOperation Root)>> operations)
    {
        Dictionary<ISymbol, FunctionBody> members = new(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, (ISymbol Member, IOperation Root)> entry in operations)
        {
            (ISymbol member, IOperation root) = entry.Value;
            members.Add(entry.Key, new(member, root.Syntax, null, () => CreateGraph(root)));
        }

        return members;
    }

    private FunctionBody Nested(ISymbol symbol, SyntaxNode syntax, FunctionBody owner, Func<ControlFlowGraph> createGraph)
    {
        if (!_nested.TryGetValue(symbol, out FunctionBody? body))
        {
            body = new(symbol, syntax, owner, createGraph);
            _nested.Add(symbol, body);
        }

        return body;
    }

    /// <summary>An initializer belongs to the property, though the compiler gives it to the field behind it.</summary>
    private static ISymbol KeyOf(ISymbol member) =>
        member is IFieldSymbol { AssociatedSymbol: { } property } ? property : member;

    private static bool CanBeWalked(IOperation root) => root is IMethodBodyOperation or IConstructorBodyOperation
        or IFieldInitializerOperation or IPropertyInitializerOperation or IBlockOperation;

    private static ControlFlowGraph CreateGraph(IOperation root) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property),
        IBlockOperation block => ControlFlowGraph.Create(block),
        _ => throw new InvalidOperationException(root.Kind.ToString()),
    };
}
