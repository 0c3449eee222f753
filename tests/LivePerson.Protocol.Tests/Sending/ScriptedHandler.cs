using System.Net;
using System.Text;

namespace LivePerson.Protocol.Tests.Sending;

/// <summary>Answers requests as the test says, and remembers them.</summary>
internal sealed class ScriptedHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    : HttpMessageHandler
{
    public ScriptedHandler(HttpStatusCode status, string body)
        : this((_, _) => Task.FromResult(Answer(status, body)))
    {
    }

    public ScriptedHandler(Exception exception)
        : this((_, _) => Task.FromException<HttpResponseMessage>(exception))
    {
    }

    /// <summary>What came: method, address, headers and body, one text for each request.</summary>
    public List<string> Requests { get; } = [];

    public static HttpResponseMessage Answer(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        string headers = string.Concat(request.Headers.NonValidated.Select(it => $"{it.Key}: {it.Value}\n"));
        string content = request.Content is null
            ? ""
            : $"Content-Type: {request.Content.Headers.ContentType}\nContent-Length: {request.Content.Headers.ContentLength}\n";
        Requests.Add($"{request.Method} {request.RequestUri!.AbsoluteUri}\n{headers}{content}{body}");

        return await answer(request, cancellationToken);
    }
}
