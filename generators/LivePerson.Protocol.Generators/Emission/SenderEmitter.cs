using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A sender: one thin method per operation.</summary>
internal static class SenderEmitter
{
    public static SourceFile Emit(SenderModel sender)
    {
        SourceWriter writer = new();
        writer.WriteSummary(sender.Summary, "Sends the requests of this protocol.");
        writer.WriteLine($"""
            /// <remarks>Each method validates, sends and reads, once: nothing is retried and nothing is remembered.</remarks>
            {Tool.GeneratedCode}
            public sealed partial class {sender.Name} : ProtocolSender
            """);
        using (writer.WriteBlock())
        {
            if (sender.Service is { } service)
            {
                writer.WriteLine($"""
                    /// <summary>The service's name, by which the domain of its endpoint is looked up.</summary>
                    public const string ServiceName = {Literals.Of(service)};

                    """);
            }

            writer.WriteSeparated(sender.Operations, WriteField);
            writer.WriteLine();
            foreach (HeaderModel header in sender.Headers)
            {
                writer.WriteLine($"""
                    private readonly JsonHeader<{header.TypeName}> {header.FieldName} = new({Literals.Of(header.Name)}, null);

                    """);
            }

            WriteConstructor(writer, sender);
            writer.WriteLine();
            foreach (HeaderModel header in sender.Headers)
            {
                WriteHeader(writer, header);
                writer.WriteLine();
            }

            writer.WriteSeparated(sender.Operations, WriteMethod);
        }

        return SourceFile.Of($"{sender.Name}.g.cs", "the links of this project's schemas", sender.Namespace, sender.UsesObsolete, writer);
    }

    private static void WriteField(SourceWriter writer, OperationModel operation)
    {
        List<string> settings = [.. Settings(operation)];
        writer.WriteLine($"""
            private static readonly Operation<{operation.RequestType ?? "NoBody"}, {operation.ResponseType}> {operation.FieldName} =
                new({Literals.Of(operation.Name)}, HttpMethod.{Method(operation)}, {Literals.Of(operation.PathTemplate)}){(settings.Count == 0 ? ";" : "")}
            """);
        if (settings.Count == 0)
        {
            return;
        }

        using (writer.Indent())
        using (writer.WriteBlock("};"))
        {
            foreach (string setting in settings)
            {
                writer.WriteLine($"{setting},");
            }
        }
    }

    /// <summary>What is not as in most operations.</summary>
    private static IEnumerable<string> Settings(OperationModel operation)
    {
        if (operation.MediaType != "application/json")
        {
            yield return $"MediaType = {Literals.Of(operation.MediaType)}";
        }

        if (operation.AppTokenHeader is { } appToken)
        {
            yield return $"AppTokenHeader = {Literals.Of(appToken)}";
        }

        if (operation.ConsumerTokenHeader is { } consumerToken)
        {
            yield return $"ConsumerTokenHeader = {Literals.Of(consumerToken)}";
        }

        if (operation.IsIdempotent)
        {
            yield return "IsIdempotent = true";
        }
    }

    private static void WriteConstructor(SourceWriter writer, SenderModel sender)
    {
        writer.WriteLine($$"""
            /// <summary>A sender over an <see cref="HttpClient"/>.</summary>
            /// <param name="httpClient">Carries the requests; time-outs, proxies and handlers are its owner's.</param>
            /// <param name="endpoint">Where to, and for which account.</param>
            """);
        if (sender.NeedsCredentials)
        {
            writer.WriteLine("/// <param name=\"credentials\">Gives the tokens, whenever a request is sent.</param>");
        }

        writer.WriteLine($$"""
            public {{sender.Name}}(HttpClient httpClient, ConnectorEndpoint endpoint{{(sender.NeedsCredentials ? ", IConnectorCredentials credentials" : "")}})
                : base(httpClient, endpoint, {{(sender.NeedsCredentials ? "credentials" : "null")}})
            {
            }
            """);
    }

    private static void WriteHeader(SourceWriter writer, HeaderModel header)
    {
        writer.WriteSummary(header.Summary, $"The header {header.Name}, as JSON text.");
        writer.WriteLine($$"""
            /// <value>Null, the default, sends no such header.</value>
            /// <exception cref="InvalidRequestException">It violates its schema.</exception>
            public {{header.TypeName}}? {{header.PropertyName}}
            {
                get => {{header.FieldName}}.Value;
                init => {{header.FieldName}} = new({{Literals.Of(header.Name)}}, value);
            }
            """);
    }

    private static void WriteMethod(SourceWriter writer, OperationModel operation)
    {
        writer.WriteSummary(operation.Summary, $"Sends {operation.Name}.");
        foreach (OperationParameterModel parameter in operation.Parameters.Where(it => it.Summary is not null))
        {
            writer.WriteElement($"param name=\"{parameter.Name}\"", parameter.Summary!);
        }

        writer.WriteLine("""
            /// <exception cref="InvalidRequestException">The request is not valid; nothing was sent.</exception>
            /// <exception cref="LivePersonResponseException">The service refused it, or answered what is not this answer.</exception>
            /// <exception cref="LivePersonTransportException">No answer came: its fate is not known.</exception>
            """);
        writer.WriteLine("[SendsRequest]");
        if (operation.IsIdempotent)
        {
            writer.WriteLine("[Idempotent]");
        }

        List<string> parameters = [.. operation.Parameters.Select(parameter => $"string {parameter.Name}")];
        if (operation.RequestType is { } type)
        {
            parameters.Insert(0, $"{type} request");
        }

        parameters.Add("CancellationToken cancellationToken = default");
        string request = operation.RequestType is null ? "default" : "request";
        string headers = operation.Headers.Count == 0
            ? ""
            : $"[{string.Join(", ", operation.Headers.Select(header => $"{header.FieldName}.Pair"))}], ";
        string values = string.Join(", ", operation.Parameters.Select(parameter => parameter.Name));
        writer.WriteLine($"""
            public Task<{operation.ResponseType}> {operation.MethodName}({string.Join(", ", parameters)}) =>
                SendCoreAsync({operation.FieldName}, {request}, {headers}cancellationToken, [{values}]);
            """);
    }

    private static string Method(OperationModel operation)
    {
        string method = operation.HttpMethod;
        return method.Substring(0, 1).ToUpperInvariant() + method.Substring(1).ToLowerInvariant();
    }
}
