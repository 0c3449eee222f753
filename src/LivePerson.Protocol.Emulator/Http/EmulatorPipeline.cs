using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Faults;
using Microsoft.AspNetCore.Http;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>
/// The way of every request. Checks come in this order, and the first that fails is the answer: path (404), method
/// (405), account and version (400), tokens (401, or 400 for a claim that is missing), body (400), dialog (400 or 401).
/// A fault that is planned comes before all of them, or after.
/// </summary>
internal sealed class EmulatorPipeline(EmulatorServices services)
{
    public async Task HandleAsync(HttpContext context)
    {
        RouteMatch match = services.Routes.Find(context.Request.Method, context.Request.Path.Value ?? "");
        RequestBody body = await RequestBody.ReadAsync(
            context.Request.Body,
            match.Endpoint?.MaxRequestBytes ?? services.Options.MaxRequestBytes,
            context.RequestAborted);
        PlannedFault? fault = match.Endpoint is { IsLivePersons: true } endpoint
            ? services.Faults.Next(endpoint.Route.Operation)
            : null;
        Answer answer = fault is { IsProcessed: false } unprocessed
            ? Refusals.Planned(unprocessed.Kind) ?? Answer.None
            : await AnswerAsync(context.Request, match, body);

        // Recorded before it is sent: who has the answer also finds the exchange.
        if (match.Endpoint?.IsLivePersons ?? true)
        {
            services.Exchanges.Add(number => Record(number, context.Request, match, body, answer, fault));
            services.Screen.OnTraffic();
        }

        await SendAsync(context, answer, fault);
    }

    private static async ValueTask<Answer> AnswerAsync(HttpRequest httpRequest, RouteMatch match, RequestBody body)
    {
        if (match.Endpoint is not { } endpoint)
        {
            return match.AllowedMethods.Count == 0
                ? Refusals.UnknownPath()
                : Refusals.WrongMethod(match.AllowedMethods);
        }

        EmulatorRequest request = new(httpRequest, match.Values!, body);
        if (endpoint.Route.HasAccount && request.Account.Length == 0)
        {
            return Refusals.MissingParameter("The path names no account.");
        }

        if (endpoint.Route.VersionParameter is { } version && request.Query(version) != endpoint.Route.Version)
        {
            return Refusals.MissingParameter($"The query needs {version}={endpoint.Route.Version}, once.");
        }

        try
        {
            return await endpoint.AnswerAsync(request);
        }
        catch (Exception exception)
        {
            // A fault of the emulator's must reach the test that met it, and must not stop the next one.
            return Refusals.Fault(exception);
        }
    }

    private async Task SendAsync(HttpContext context, Answer answer, PlannedFault? fault)
    {
        switch (fault?.Kind)
        {
            case FaultKind.SlowAnswer:
                await Task.Delay(fault.Value.Delay, services.Options.TimeProvider, context.RequestAborted);
                break;
            case FaultKind.NoAnswer:
                context.Abort();
                return;
        }

        HttpResponse response = context.Response;
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (answer.AllowedMethods.Count > 0)
        {
            response.Headers.Allow = string.Join(", ", answer.AllowedMethods);
        }

        if (answer.Revision is { } revision)
        {
            response.Headers["ac-revision"] = revision;
        }

        if (fault?.Kind == FaultKind.HalfAnswer)
        {
            await response.Body.WriteAsync(answer.Body[..(answer.Body.Length / 2)], context.RequestAborted);
            await response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
            return;
        }

        await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private Exchange Record(
        long number,
        HttpRequest request,
        RouteMatch match,
        RequestBody body,
        Answer answer,
        PlannedFault? fault) => new()
        {
            Number = number,
            At = services.Options.TimeProvider.GetUtcNow(),
            Operation = match.Endpoint?.Route.Operation,
            Method = request.Method,
            Path = request.Path.Value ?? "",
            Query = QueryRecord.Of(request.Query),
            RequestJson = match.Endpoint?.RecordBody(body) ?? body.AsText(),
            StatusCode = answer.StatusCode,
            ResponseJson = answer.RecordedBody,
            ErrorCode = answer.ErrorCode,
            Verdict = answer.Verdict,
            Fault = fault?.Kind,
            IsProcessed = fault?.IsProcessed ?? true,
        };
}
