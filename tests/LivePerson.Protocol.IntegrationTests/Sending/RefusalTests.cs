using System.Net;
using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.IntegrationTests.Emulation;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>What the senders make of the emulator's refusals.</summary>
public sealed class RefusalTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ExpiredAppToken_AsksForANewOne()
    {
        MovableClock clock = new();
        await using LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { TimeProvider = clock }, Stop);
        using HttpClient http = new();
        string appToken = emulator.IssueAppToken();
        ConnectorSender sender = Sender(http, emulator, appToken, emulator.IssueConsumerToken("alice"));
        clock.Advance(TimeSpan.FromHours(1));

        LivePersonResponseException refused = await RefusedAsync(sender);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(40102, refused.ErrorCode);
        Assert.Equal("ms.PublishEvent", refused.Operation);
        Assert.True(refused.NeedsNewAppToken);
        Assert.Contains("40102", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(appToken, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BadConsumerToken_DoesNotAskForANewAppToken()
    {
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(cancellationToken: Stop);
        using HttpClient http = new();

        ConnectorSender sender = Sender(http, emulator, emulator.IssueAppToken(), "garbage");

        LivePersonResponseException refused = await RefusedAsync(sender);

        Assert.Equal(40103, refused.ErrorCode);
        Assert.False(refused.NeedsNewAppToken);
        Assert.False(refused.IsTransient);
    }

    [Fact]
    public async Task WrongSecret_SaysWhatOAuthSays()
    {
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(cancellationToken: Stop);
        using HttpClient http = new();
        AppTokenSender sender = new(http, ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId));

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => sender.SendAsync(AppTokenRequest.Create("emulated-client", "a-wrong-secret"), Stop));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("invalid_client", refused.OAuthError);
        Assert.DoesNotContain("a-wrong-secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidRequest_NeverReachesTheWire()
    {
        await using EmulatedConversation conversation = await EmulatedConversation.StartAsync();
        PublishEvent invalid = PublishEvent.Create(conversation.DialogId, ChatStateEvent.Pause, new string('x', 65));

        InvalidRequestException refused = await Assert.ThrowsAsync<InvalidRequestException>(
            () => conversation.Sender.SendAsync(invalid, Stop));

        Assert.Equal("/id", refused.Violations.Single().Pointer);
        Assert.Empty(conversation.Sent);
    }

    private static ConnectorSender Sender(
        HttpClient http,
        LivePersonEmulator emulator,
        string appToken,
        string consumerToken) => new(
            http,
            ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId),
            new FixedCredentials(appToken, consumerToken));

    private static Task<LivePersonResponseException> RefusedAsync(ConnectorSender sender) =>
        Assert.ThrowsAsync<LivePersonResponseException>(
            () => sender.SendAsync(PublishEvent.Create("a-dialog", ChatStateEvent.Pause), Stop));
}
