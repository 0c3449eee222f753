using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.Analyzers.Literals;

/// <summary>A call of an HTTP client: where it goes and what it carries, as far as the same member says.</summary>
internal sealed class HttpCall
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly List<ExpressionSyntax> _addresses = [];
    private readonly List<ExpressionSyntax> _bodies = [];

    private HttpCall(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What may be the address; more than one if a request gets another later.</summary>
    public IReadOnlyList<ExpressionSyntax> Addresses => _addresses;

    /// <summary>What may be the body.</summary>
    public IReadOnlyList<ExpressionSyntax> Bodies => _bodies;

    public static HttpCall Of(InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken)
    {
        HttpCall call = new(model, cancellationToken);
        SeparatedSyntaxList<ArgumentSyntax> arguments = invocation.ArgumentList.Arguments;
        if (arguments is [{ Expression: var request }, ..] && call.TypeOf(request) == "HttpRequestMessage")
        {
            call.AddRequest(request);
        }
        else if (arguments is [{ Expression: var address }, { Expression: var body }, ..])
        {
            call.AddAddress(address);
            call.AddBody(body);
        }

        return call;
    }

    /// <summary>The text of an address, with holes.</summary>
    public string TextOf(ExpressionSyntax address) => WrittenText.Of(address, _model, _cancellationToken);

    private void AddRequest(ExpressionSyntax request)
    {
        if (Resolve(request) is BaseObjectCreationExpressionSyntax creation)
        {
            if (creation.ArgumentList?.Arguments is [_, { Expression: var address }, ..])
            {
                AddAddress(address);
            }

            foreach (ExpressionSyntax expression in creation.Initializer?.Expressions ?? [])
            {
                if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment)
                {
                    AddProperty(name.Identifier.ValueText, assignment.Right);
                }
            }
        }

        if (request is not IdentifierNameSyntax variable || request.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return;
        }

        foreach (AssignmentExpressionSyntax assignment in member.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access
                && owner.Identifier.ValueText == variable.Identifier.ValueText)
            {
                AddProperty(access.Name.Identifier.ValueText, assignment.Right);
            }
        }
    }

    private void AddProperty(string name, ExpressionSyntax value)
    {
        switch (name)
        {
            case nameof(HttpRequestMessage.RequestUri):
                AddAddress(value);
                break;
            case nameof(HttpRequestMessage.Content):
                AddBody(value);
                break;
        }
    }

    private void AddAddress(ExpressionSyntax address)
    {
        ExpressionSyntax resolved = Resolve(address);
        switch (resolved)
        {
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } parts }:
                foreach (ArgumentSyntax part in parts)
                {
                    AddAddress(part.Expression);
                }

                break;
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Format) or nameof(string.Concat) },
                ArgumentList.Arguments: var arguments,
            }:
                _addresses.AddRange(arguments.Select(argument => Resolve(argument.Expression)));
                break;
            default:
                _addresses.Add(resolved);
                break;
        }
    }

    private void AddBody(ExpressionSyntax body) => _bodies.Add(Resolve(body));

    private string? TypeOf(ExpressionSyntax expression) => _model.GetTypeInfo(expression, _cancellationToken).Type?.Name;

    private ExpressionSyntax Resolve(ExpressionSyntax expression) => DeclaredValue.Of(expression, _model, _cancellationToken);
}
