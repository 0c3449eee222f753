using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>A method, an accessor, an initializer, a local function or a lambda, with its control-flow graph.</summary>
internal sealed class FunctionBody
{
    private readonly Lazy<ControlFlowGraph> _graph;
    private readonly Lazy<GraphShape> _shape;
    private readonly Lazy<bool> _isIterator;

    public FunctionBody(ISymbol symbol, SyntaxNode syntax, FunctionBody? owner, Func<ControlFlowGraph> createGraph)
    {
        Symbol = symbol;
        Syntax = syntax;
        Owner = owner;
        _graph = new(createGraph);
        _shape = new(() => new GraphShape(Graph, symbol));
        _isIterator = new(() => symbol is IMethodSymbol && YieldsIn(syntax));
    }

    public ISymbol Symbol { get; }

    public SyntaxNode Syntax { get; }

    /// <summary>The function it stands in, for lambdas and local functions.</summary>
    public FunctionBody? Owner { get; }

    /// <summary>Whether a call runs nothing until somebody enumerates.</summary>
    public bool IsIterator => _isIterator.Value;

    public bool IsAsync => Symbol is IMethodSymbol { IsAsync: true };

    public ControlFlowGraph Graph => _graph.Value;

    /// <summary>The compiler's answers for the code of the body; operations in a graph have none of their own.</summary>
    public SemanticModel? Model => Graph.OriginalOperation.SemanticModel;

    public GraphShape Shape => _shape.Value;

    private static bool YieldsIn(SyntaxNode syntax) => syntax
        .DescendantNodes(node => node == syntax || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
        .Any(node => node is YieldStatementSyntax);
}
