using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.CodeFixes;

/// <summary>LPP2005: leaves the id out where the factory has one of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOutRequestId))]
[Shared]
public sealed class LeaveOutRequestId() : ProtocolFix("LPP2005")
{
    /// <inheritdoc/>
    private protected override Repair? Find(SyntaxNode node, Diagnostic diagnostic, SemanticModel model) =>
        node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax arguments } argument
        && arguments.Arguments.Last() == argument
        && model.GetOperation(argument) is IArgumentOperation { Parameter.HasExplicitDefaultValue: true }
            ? new("Leave the id out", [argument], root =>
                root.RemoveNode(root.GetCurrentNode(argument)!, SyntaxRemoveOptions.KeepNoTrivia)!)
            : null;
}
