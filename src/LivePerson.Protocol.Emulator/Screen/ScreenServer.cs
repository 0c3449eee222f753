using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;
using Microsoft.AspNetCore.Http;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>
/// Serves the agent's screen: the page at <c>/</c>, what happens as server-sent events, and the agent's actions. Other
/// web pages cannot use it: they can neither read across origins nor send JSON, and a name that was bent to this
/// address is not the emulator's.
/// </summary>
internal sealed class ScreenServer(EmulatorServices services, CancellationToken stopping)
{
    private const string EventsPath = "/screen/events";
    private const string ActionsPath = "/screen/actions";
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly ScreenActions _actions = new(services);

    /// <summary>Answers the request, if it is for the screen; false if it is not.</summary>
    public async Task<bool> TryHandleAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        string method = context.Request.Method;
        bool isRead = HttpMethods.IsGet(method);
        ScreenFile? file = isRead ? ScreenPage.Find(path) : null;
        bool isForScreen = file is not null
            || (isRead && path == EventsPath)
            || (HttpMethods.IsPost(method) && path == ActionsPath);
        if (!isForScreen)
        {
            return false;
        }

        HttpResponse response = context.Response;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        if (!IsOwnHost(context.Request.Host.Host))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (file is not null)
        {
            response.ContentType = file.MediaType;
            response.Headers.CacheControl = "no-cache";
            await response.Body.WriteAsync(file.Bytes, context.RequestAborted);
        }
        else if (path == EventsPath)
        {
            using CancellationTokenSource either =
                CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
            await new ScreenStream(services, response).RunAsync(either.Token);
        }
        else
        {
            await ActAsync(context);
        }

        return true;
    }

    private async Task ActAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        if (!context.Request.HasJsonContentType() || !IsOwnOrigin(context.Request))
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        RequestBody body = await RequestBody.ReadAsync(
            context.Request.Body, services.Options.MaxRequestBytes, context.RequestAborted);
        if (_actions.Do(body) is not { } problem)
        {
            services.Screen.OnTraffic();
            response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        response.StatusCode = StatusCodes.Status400BadRequest;
        response.ContentType = "application/json";
        string json = new JsonObject { ["problem"] = problem }.ToJsonString();
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(json), context.RequestAborted);
    }

    private bool IsOwnHost(string host) =>
        host == "localhost" || host == services.Options.HostName || IPAddress.TryParse(host.Trim('[', ']'), out _);

    private static bool IsOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || origin == $"{request.Scheme}://{request.Host.Value}";
}
