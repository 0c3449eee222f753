using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Which methods of the project a type's members call or pass on, as the compiler visits them.</summary>
internal sealed class TypeCalls
{
    private readonly ConcurrentQueue<(ISymbol Member, ISymbol Method, bool IsCall)> _noted = [];
    private readonly Lazy<HashSet<ISymbol>> _called;
    private readonly Lazy<HashSet<ISymbol>> _passedOn;

    public TypeCalls()
    {
        _called = new(() => MethodsWhere(isCall: true));
        _passedOn = new(() => MethodsWhere(isCall: false));
    }

    public void AddCall(ISymbol member, IMethodSymbol method) =>
        _noted.Enqueue((member, TypeBodies.Written(method), true));

    public void AddReference(ISymbol member, IMethodSymbol method) =>
        _noted.Enqueue((member, TypeBodies.Written(method), false));

    public bool IsCalled(IMethodSymbol method) => _called.Value.Contains(method.OriginalDefinition);

    /// <summary>Whether a method becomes a delegate, to be called by whoever gets it.</summary>
    public bool IsPassedOn(IMethodSymbol method) => _passedOn.Value.Contains(method.OriginalDefinition);

    /// <summary>Bodies and all that call them, however far away.</summary>
    public HashSet<FunctionBody> WithCallers(IEnumerable<FunctionBody?> bodies, Func<ISymbol, FunctionBody?> find) =>
        Close(bodies, _noted.Select(it => (From: find(it.Method), To: find(it.Member))));

    /// <summary>Bodies and all that they call, however far away.</summary>
    public HashSet<FunctionBody> WithCallees(IEnumerable<FunctionBody?> bodies, Func<ISymbol, FunctionBody?> find) =>
        Close(bodies, _noted.Select(it => (From: find(it.Member), To: find(it.Method))));

    private static HashSet<FunctionBody> Close(
        IEnumerable<FunctionBody?> bodies, IEnumerable<(FunctionBody? From, FunctionBody? To)> steps)
    {
        HashSet<FunctionBody> closed = [.. bodies.OfType<FunctionBody>()];
        (FunctionBody? From, FunctionBody? To)[] all = [.. steps];
        while (Array.Exists(
            all, step => step is { From: { } from, To: { } to } && closed.Contains(from) && closed.Add(to)))
        {
        }

        return closed;
    }

    private HashSet<ISymbol> MethodsWhere(bool isCall) =>
        new(_noted.Where(it => it.IsCall == isCall).Select(it => it.Method), SymbolEqualityComparer.Default);
}
