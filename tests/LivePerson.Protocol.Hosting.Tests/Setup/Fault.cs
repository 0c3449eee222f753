using System.Net;
using System.Text;

namespace LivePerson.Protocol.Hosting.Tests.Setup;

/// <summary>What goes wrong with a request.</summary>
internal sealed class Fault
{
    private readonly Func<CancellationToken, Task<HttpResponseMessage>> _make;

    private Fault(Func<CancellationToken, Task<HttpResponseMessage>> make) => _make = make;

    /// <summary>Whether the request is processed before.</summary>
    public bool IsAfterwards { get; private init; }

    /// <summary>The service is not reached: surely not processed.</summary>
    public static Fault NotConnected { get; } =
        new(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused."));

    /// <summary>The connection breaks before anything is processed; the connector cannot know that.</summary>
    public static Fault Broken { get; } = new(_ => throw new HttpRequestException("Connection reset."));

    /// <summary>The same after it was processed.</summary>
    public static Fault BrokenAfterwards { get; } =
        new(_ => throw new HttpRequestException("Connection reset.")) { IsAfterwards = true };

    /// <summary>No answer comes.</summary>
    public static Fault Silent { get; } = new(async token =>
    {
        await Task.Delay(Timeout.Infinite, token);
        throw new InvalidOperationException();
    });

    /// <summary>Done, says an answer that nobody made.</summary>
    public static Fault Ok { get; } = Status(200, body: """{"code":"OK","reqId":"1"}""");

    public static Fault Status(
        int status, Action<HttpResponseMessage>? change = null, string body = "", bool afterwards = false) =>
        new(_ =>
        {
            HttpResponseMessage response = new((HttpStatusCode)status)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            change?.Invoke(response);
            return Task.FromResult(response);
        })
        {
            IsAfterwards = afterwards,
        };

    public static Fault Error(int status, int errorCode) => Status(
        status,
        body: $$"""
            {"kind":"resp","code":{{status}},"body":{"title":"t","details":"d","errorCode":{{errorCode}}},"type":".ReqBody$ErrorResp"}
            """);

    public Task<HttpResponseMessage> MakeAsync(CancellationToken cancellationToken) => _make(cancellationToken);
}
