using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>Senders, from the links of the schemas: those of one service become the methods of one sender.</summary>
internal sealed class SenderBuilder(BuildScope scope)
{
    public EquatableArray<SenderModel> Build(IEnumerable<SchemaDocument> documents)
    {
        OperationChecks checks = new(scope);
        List<(string Sender, OperationModel Operation)> operations = [];
        foreach (SchemaDocument document in documents)
        {
            foreach (SchemaLink link in document.Root.Links)
            {
                if (Operation(document, link) is { } operation
                    && checks.Accepts(SenderName(operation.Service), operation, link))
                {
                    operations.Add((SenderName(operation.Service), operation));
                }
            }
        }

        return operations
            .GroupBy(it => it.Sender)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Sender(group.Key, [.. group.Select(it => it.Operation)]))
            .ToEquatableArray();
    }

    private SenderModel Sender(string name, List<OperationModel> operations) => new()
    {
        Namespace = scope.Namespace,
        Name = name,
        Summary = scope.Settings.Senders.FirstOrDefault(sender => sender.Name == name)?.Description,
        Service = operations[0].Service,
        NeedsCredentials = operations.Any(
            operation => (operation.AppTokenHeader ?? operation.ConsumerTokenHeader) is not null),
        Operations = operations.ToEquatableArray(),
        Headers = operations
            .SelectMany(operation => operation.Headers)
            .GroupBy(header => header.PropertyName)
            .Select(group => group.First())
            .ToEquatableArray(),
    };

    private string SenderName(string? service) =>
        scope.Settings.Senders.FirstOrDefault(
            sender => sender.Service == service && Identifier.IsValid(sender.Name))?.Name
        ?? Identifier.Pascal(scope.Namespace.Substring(scope.Namespace.LastIndexOf('.') + 1)) + "Sender";

    private static string? Header(SchemaLink link, string credential)
    {
        foreach (SchemaProperty header in link.HeaderSchema?.Properties ?? [])
        {
            if (header.Schema.Text("x-credential") == credential)
            {
                return header.Name;
            }
        }

        return null;
    }

    private void Report(SchemaLink link, SourceSpan place, string missing)
    {
        if (!scope.Damage.IsIn(link.Span))
        {
            scope.Report(ModelRules.LinkIncomplete, place, missing);
        }
    }

    private List<HeaderModel> JsonHeaders(SchemaLink link)
    {
        List<HeaderModel> headers = [];
        foreach (SchemaProperty header in link.HeaderSchema?.Properties ?? [])
        {
            if (header.Schema.OtherSchemas.FirstOrDefault(
                it => it.Name == "contentSchema") is not { Schema: { } content })
            {
                continue;
            }

            if (Message(content) is not { } type)
            {
                Report(
                    link,
                    content.Span,
                    $"a \"contentSchema\" of an object, an array or a union for the header {header.Name}");
                continue;
            }

            string property = Identifier.Pascal(header.Name);
            headers.Add(
                new(header.Name, property, "_" + Identifier.Camel(property), type.Name, header.Schema.Description));
        }

        return headers;
    }

    /// <summary>
    /// The type of what is sent or answered: a type of its own, also where a member would be a list or a string.
    /// </summary>
    private NamedType? Message(SchemaNode? schema)
    {
        if (schema is null)
        {
            return null;
        }

        SchemaNode place = scope.Merger.Follow(schema);
        NamedType type = scope.Values.DefineRoot(place, scope.Merger.Merge(place));
        return type.Kind == NamedTypeKind.OpenEnum ? null : type;
    }

    private OperationModel? Operation(SchemaDocument document, SchemaLink link)
    {
        if (link.Allow.Count != 1)
        {
            Report(link, link.AllowSpan ?? link.Span, "one HTTP method as \"targetHints\": { \"allow\": [\"POST\"] }");
            return null;
        }

        if (Message(link.TargetSchema) is not { } response)
        {
            Report(
                link,
                link.TargetSchema?.Span ?? link.Span,
                "a \"targetSchema\" that refers to an object, an array or a union");
            return null;
        }

        NamedType? request = Message(link.SubmissionSchema);
        string method = Identifier.Pascal(link.Rel);
        return new OperationModel
        {
            Name = (link.Annotation("x-name") as JsonString)?.Value ?? document.Stem,
            MethodName = method + "Async",
            FieldName = $"{(request is null ? document.Stem : request.Name)}{method}",
            Summary = link.Description ?? link.Title,
            HttpMethod = link.Allow[0],
            PathTemplate = link.Href,
            MediaType = link.SubmissionMediaType ?? "application/json",
            RequestType = request?.Name,
            ResponseType = response.Name,
            Parameters = AddressTemplate.VariablesOf(link.Href)
                .Where(variable => variable != "accountId")
                .Select(variable => new OperationParameterModel(Identifier.Parameter(variable), variable, null))
                .ToEquatableArray(),
            AppTokenHeader = Header(link, "appToken"),
            ConsumerTokenHeader = Header(link, "consumerToken"),
            Headers = JsonHeaders(link).ToEquatableArray(),
            IsIdempotent = link.Annotation("x-idempotent") is JsonBoolean { Value: true },
            Service = (link.Annotation("x-service") as JsonString)?.Value,
        };
    }
}
