using LivePerson.Protocol.Analyzers.Facts;
using LivePerson.Protocol.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>
/// LPP2101 to LPP2107: what begins is ended, on every way. The bodies of a type are gathered while the compiler visits
/// them, and walked together when it has seen them all, because one member may end what another began.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatesMustEnd() : ProtocolAnalyzer(FlowRules.All)
{
    internal const string BeginNameProperty = "BeginName";
    internal const string EndStateProperty = "EndState";
    internal const string EnumProperty = "Enum";

    /// <inheritdoc/>
    private protected override void Register(CompilationStartAnalysisContext context, ProtocolFacts facts) =>
        context.RegisterSymbolStartAction(start => GatherAndJudge(start, facts), SymbolKind.NamedType);

    private static void GatherAndJudge(SymbolStartAnalysisContext context, ProtocolFacts facts)
    {
        TypeBodies bodies = new();
        context.RegisterOperationAction(
            it => Note((IInvocationOperation)it.Operation, it.ContainingSymbol), OperationKind.Invocation);
        context.RegisterOperationAction(
            it => bodies.Calls.AddReference(it.ContainingSymbol, ((IMethodReferenceOperation)it.Operation).Method),
            OperationKind.MethodReference);
        context.RegisterOperationBlockAction(it =>
        {
            foreach (IOperation operation in it.OperationBlocks)
            {
                bodies.Add(it.OwningSymbol, operation);
            }
        });
        context.RegisterSymbolEndAction(end =>
        {
            if (bodies.HasSends)
            {
                foreach (Verdict verdict in TypeVerdicts.Of(bodies, facts, end.CancellationToken))
                {
                    end.ReportDiagnostic(VerdictReport.Of(verdict));
                }
            }
        });

        void Note(IInvocationOperation call, ISymbol member)
        {
            if (facts.IsSend(call.TargetMethod))
            {
                bodies.AddSend(member);
            }

            if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingAssembly, facts.Compilation.Assembly))
            {
                bodies.Calls.AddCall(member, call.TargetMethod);
            }
        }
    }
}
