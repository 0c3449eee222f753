using System.Net;

namespace LivePerson.Protocol.Tests.Sending;

/// <summary>What goes over the wire, and what does not.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task Request_IsTheDocumentedOne()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);

        await Senders.Over(handler).SendAsync(Senders.Typing, TestContext.Current.CancellationToken);

        Assert.Equal(
            $"""
            POST https://va.msg.example/api/account/le12345678/messaging/consumer/conversation/send?v=3
            Authorization: {FixedCredentials.AppToken}
            X-LP-ON-BEHALF: {FixedCredentials.ConsumerToken}
            Content-Type: application/json
            Content-Length: {Samples.Typing.Length}
            {Samples.Typing}
            """,
            Assert.Single(handler.Requests));
    }

    [Fact]
    public async Task Request_MaySentAgainByAHandler()
    {
        List<string> bodies = [];
        ScriptedHandler handler = new(async (request, token) =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(token));
            using MemoryStream copy = new();
            await request.Content.CopyToAsync(copy, token);
            bodies.Add(System.Text.Encoding.UTF8.GetString(copy.ToArray()));

            return ScriptedHandler.Answer(HttpStatusCode.OK, Senders.Sent);
        });

        await Senders.Over(handler).SendAsync(Senders.Typing, TestContext.Current.CancellationToken);

        Assert.Equal([Samples.Typing, Samples.Typing], bodies);
    }

    [Fact]
    public async Task Answer_IsRead()
    {
        ScriptedHandler handler = new(HttpStatusCode.Created, Senders.Sent);

        PublishEventResponse response =
            await Senders.Over(handler).SendAsync(Senders.Typing, TestContext.Current.CancellationToken);

        Assert.Equal(PublishEventResponse.Parse(Senders.Sent), response);
    }

    [Fact]
    public async Task Form_IsEncoded()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, """{"access_token":"t","token_type":"Bearer"}""");
        using HttpClient client = new(handler);
        AppTokenSender sender = new(client, ConnectorEndpoint.FromDomain("sentinel.example:8443", "le1"));

        await sender.SendAsync(
            new() { ClientId = "a b&c=d", ClientSecret = "\u00e9+%" }, TestContext.Current.CancellationToken);

        string request = Assert.Single(handler.Requests);
        Assert.StartsWith("POST https://sentinel.example:8443/sentinel/api/account/le1/app/token?", request, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded\n", request, StringComparison.Ordinal);
        Assert.EndsWith("\nclient_id=a+b%26c%3Dd&client_secret=%C3%A9%2B%25", request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ValuesInThePath_AreEscaped()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, """{"baseURIs":[]}""");
        using HttpClient client = new(handler);
        DomainSender sender = new(client, ConnectorEndpoint.FromDomain("api.example", "a/b"));

        await sender.GetAsync("x y?z/..", TestContext.Current.CancellationToken);

        Assert.Equal(
            "GET https://api.example/api/account/a%2Fb/service/x%20y%3Fz%2F../baseURI.json?version=1.0\n",
            Assert.Single(handler.Requests));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task ValueThatWouldChangeThePath_IsRefused(string service)
    {
        using HttpClient client = new(new ScriptedHandler(HttpStatusCode.OK, "{}"));
        DomainSender sender = new(client, ConnectorEndpoint.FromDomain("api.example", "le1"));

        await Assert.ThrowsAsync<ArgumentException>(() => sender.GetAsync(service, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task InvalidRequest_IsNotSent()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);
        PublishEvent request = PublishEvent.Create("", ChatStateEvent.Composing);

        InvalidRequestException exception = await Assert.ThrowsAsync<InvalidRequestException>(
            () => Senders.Over(handler).SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Equal("/body/dialogId", Assert.Single(exception.Violations).Pointer);
        Assert.Equal("ms.PublishEvent", exception.Operation);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task LoneSurrogate_IsNotSent()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);
        PublishEvent request = PublishEvent.Create("d", new TextEvent { Message = "\ud800" });

        await Assert.ThrowsAsync<InvalidTextException>(
            () => Senders.Over(handler).SendAsync(request, TestContext.Current.CancellationToken));

        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("secret\r\nX-Other: 1")]
    [InlineData("secret\u00e9")]
    public async Task TokenThatIsNoHeader_IsNotSentNorNamed(string? token)
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);
        ConnectorSender sender = Senders.Over(handler, new FixedCredentials(token, "c"));

        InvalidRequestException exception = await Assert.ThrowsAsync<InvalidRequestException>(
            () => sender.SendAsync(Senders.Typing, TestContext.Current.CancellationToken));

        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task CancelledToken_EndsBeforeTheWire()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);
        using CancellationTokenSource cancellation = new();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Senders.Over(handler).SendAsync(Senders.Typing, cancellation.Token));

        Assert.Empty(handler.Requests);
    }
}
