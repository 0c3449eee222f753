using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Operations among themselves: whether each has a sender, and a method that no other has.</summary>
internal sealed class OperationChecks(BuildScope scope)
{
    private readonly Dictionary<string, string?> _servicesOfSenders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _missingServices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _methods = new(StringComparer.Ordinal);

    /// <summary>Whether the operation can be a method of the sender; why not, is reported.</summary>
    public bool Accepts(string sender, OperationModel operation, SchemaLink link)
    {
        CheckIdempotence(operation, link);
        return IsOfItsService(sender, operation, link) && IsAlone(sender, operation, link);
    }

    private void CheckIdempotence(OperationModel operation, SchemaLink link)
    {
        if (link.Annotation("x-idempotent") is JsonString pointer
            && operation.RequestType is { } request
            && scope.Find(request) is RecordModel record
            && new FactoryTree(scope, record).Find(pointer.Value) is null
            && !(scope.PlaceOf(request) is { } place && scope.Damage.Touches(place, levels: 1)))
        {
            scope.Report(ModelRules.FactoryPointer, pointer.Span, pointer.Value, "x-idempotent", "leads nowhere");
        }
    }

    // A sender talks to one host: that of another service would get what is not meant for it.
    private bool IsOfItsService(string sender, OperationModel operation, SchemaLink link)
    {
        string[] known = [.. scope.Settings.Senders.Select(it => it.Service).OfType<string>()];
        if (!_servicesOfSenders.TryGetValue(sender, out string? own))
        {
            own = operation.Service;
            _servicesOfSenders.Add(sender, own);
        }

        bool isKnown = operation.Service is null || known.Contains(operation.Service) || known.Length == 0;
        if ((isKnown && own == operation.Service) || link.Annotation("x-service") is not { } service)
        {
            return true;
        }

        // The mistake may be in the settings: all links of a service suffer from one.
        if (_missingServices.Add(operation.Service!))
        {
            string? nearest = Spelling.Nearest(operation.Service!, known);
            string hint = nearest is null ? "" : $" (the nearest is \"{nearest}\")";
            scope.Report(ModelRules.UnknownService, service.Span, operation.Service!, hint);
        }

        return false;
    }

    private bool IsAlone(string sender, OperationModel operation, SchemaLink link)
    {
        string method = $"{sender}.{operation.MethodName}({operation.RequestType}/{operation.Parameters.Count})";
        SourceSpan place = link.RelSpan ?? link.Span;
        if (!_methods.TryGetValue(method, out SourceSpan other)
            && !_methods.TryGetValue(sender + "." + operation.FieldName, out other))
        {
            _methods.Add(method, place);
            _methods.Add(sender + "." + operation.FieldName, place);
            return true;
        }

        string first = $"the link at {scope.Describe(other)}";
        scope.Report(ModelRules.MemberNameCollision, place, "rel", first, "this one", operation.MethodName);
        return false;
    }
}
