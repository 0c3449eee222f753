using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LivePerson.Protocol.Tests.Sending;

/// <summary>Whatever the server does, one exception with the facts comes out, and no token or body in its text.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData(401, 40102, false, true)]
    [InlineData(401, 40105, false, true)]
    [InlineData(401, 40103, false, false)]
    [InlineData(401, 40104, false, false)]
    [InlineData(400, 40000, false, false)]
    [InlineData(429, 42900, true, false)]
    [InlineData(500, 50000, true, false)]
    [InlineData(503, 50300, true, false)]
    public async Task ErrorAnswer_IsAnExceptionWithTheFacts(int status, int code, bool isTransient, bool needsNewAppToken)
    {
        string body = $$$"""{"kind":"resp","code":{{{status}}},"body":{"title":"t","details":"private","errorCode":{{{code}}}},"type":".ReqBody$ErrorResp"}""";

        LivePersonResponseException exception = await Fail(new ScriptedHandler((HttpStatusCode)status, body));

        Assert.Equal(
            ("ms.PublishEvent", status, (int?)code, body, isTransient, needsNewAppToken),
            (exception.Operation, (int)exception.StatusCode, exception.ErrorCode, exception.Body, exception.IsTransient, exception.NeedsNewAppToken));
        AssertDiscreet(exception);
        Assert.Equal($"ms.PublishEvent: HTTP {status}, error {code}.", exception.Message);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(502, "<html>private</html>")]
    [InlineData(500, "{\"body\":")]
    [InlineData(500, "[1,2]")]
    [InlineData(400, "{\"body\":{\"errorCode\":\"x\"}}")]
    [InlineData(400, "{\"body\":{\"deeper\":{\"errorCode\":1}}}")]
    public async Task ErrorAnswerOfAnotherKind_HasNoCode(int status, string body)
    {
        LivePersonResponseException exception = await Fail(new ScriptedHandler((HttpStatusCode)status, body));

        Assert.Equal((null, body), (exception.ErrorCode, exception.Body));
        AssertDiscreet(exception);
    }

    [Theory]
    [InlineData("{\"body\":{\"errorCode\":\"40102\"}}")]
    [InlineData("{\"errorCode\":40102}")]
    [InlineData("{\"body\":{\"errorCode\":40102}")]
    public async Task ErrorCode_IsFoundWhereItCanBe(string body) =>
        Assert.Equal(40102, (await Fail(new ScriptedHandler(HttpStatusCode.Unauthorized, body))).ErrorCode);

    [Fact]
    public async Task OAuthError_IsKeptApart()
    {
        using HttpClient client = new(new ScriptedHandler(HttpStatusCode.Unauthorized, """{"error":"invalid_client"}"""));
        AppTokenSender sender = new(client, ConnectorEndpoint.FromDomain("sentinel.example", "le1"));

        LivePersonResponseException exception = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => sender.SendAsync(new() { ClientId = "i", ClientSecret = "private" }, TestContext.Current.CancellationToken));

        Assert.Equal(("invalid_client", null, false), (exception.OAuthError, exception.ErrorCode, exception.NeedsNewAppToken));
        AssertDiscreet(exception);
    }

    [Theory]
    [InlineData("")]
    [InlineData("private")]
    [InlineData("{\"reqId\":\"1\",\"code\":\"private\",\"x\":")]
    [InlineData("null")]
    public async Task SuccessThatCannotBeRead_IsAnExceptionWithThePlace(string body)
    {
        LivePersonResponseException exception = await Fail(new ScriptedHandler(HttpStatusCode.OK, body));

        Assert.Equal((HttpStatusCode.OK, body), (exception.StatusCode, exception.Body));
        Assert.IsType<ProtocolJsonException>(exception.InnerException);
        AssertDiscreet(exception);
    }

    [Fact]
    public async Task EndlessAnswer_IsCut()
    {
        ScriptedHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new EndlessStream()),
        }));

        LivePersonResponseException exception = await Fail(handler);

        Assert.Equal(64 * 1024, exception.Body.Length);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, false)]
    [InlineData(HttpRequestError.ConnectionError, false)]
    [InlineData(HttpRequestError.SecureConnectionError, false)]
    [InlineData(HttpRequestError.ResponseEnded, true)]
    [InlineData(HttpRequestError.Unknown, true)]
    public async Task BrokenConnection_SaysWhetherTheRequestMayHaveArrived(HttpRequestError error, bool mayHaveArrived)
    {
        ScriptedHandler handler = new(new HttpRequestException(error, "broken", new SocketException()));

        LivePersonTransportException exception = await Assert.ThrowsAsync<LivePersonTransportException>(() => Send(handler));

        Assert.Equal((false, mayHaveArrived), (exception.IsTimeout, exception.MayHaveArrived));
        AssertDiscreet(exception);
    }

    [Fact]
    public async Task ServerThatDoesNotAnswer_IsATimeOut()
    {
        ScriptedHandler handler = new(async (_, token) =>
        {
            await Task.Delay(Timeout.Infinite, token);

            return new HttpResponseMessage();
        });

        LivePersonTransportException exception = await Assert.ThrowsAsync<LivePersonTransportException>(
            () => Send(handler, TimeSpan.FromMilliseconds(50)));

        Assert.Equal((true, true), (exception.IsTimeout, exception.MayHaveArrived));
    }

    [Fact]
    public async Task ServerThatStopsAmidTheBody_IsATimeOut()
    {
        ScriptedHandler handler = new((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new SilentStream()),
        }));

        LivePersonTransportException exception = await Assert.ThrowsAsync<LivePersonTransportException>(
            () => Send(handler, TimeSpan.FromMilliseconds(50)));

        Assert.True(exception.IsTimeout);
    }

    [Fact]
    public async Task CallersCancellation_StaysWhatItIs()
    {
        using CancellationTokenSource cancellation = new();
        ScriptedHandler handler = new(async (_, token) =>
        {
            await cancellation.CancelAsync();
            token.ThrowIfCancellationRequested();

            return new HttpResponseMessage();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Senders.Over(handler).SendAsync(Senders.Typing, cancellation.Token));
    }

    private static Task<PublishEventResponse> Send(HttpMessageHandler handler, TimeSpan? timeout = null) =>
        Senders.Over(handler, timeout: timeout).SendAsync(Senders.Typing, TestContext.Current.CancellationToken);

    private static Task<LivePersonResponseException> Fail(HttpMessageHandler handler) =>
        Assert.ThrowsAsync<LivePersonResponseException>(() => Send(handler));

    private static void AssertDiscreet(Exception exception)
    {
        foreach (string secret in new[] { "private", FixedCredentials.AppToken, FixedCredentials.ConsumerToken, Samples.DialogId })
        {
            Assert.DoesNotContain(secret, exception.ToString(), StringComparison.Ordinal);
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'x');

            return new(buffer.Length);
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);

            return Encoding.UTF8.GetBytes("{", buffer.Span);
        }
    }
}
