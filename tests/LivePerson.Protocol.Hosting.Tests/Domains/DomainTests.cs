using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.Time.Testing;

namespace LivePerson.Protocol.Hosting.Tests.Domains;

/// <summary>Where requests go, and where they never go.</summary>
public sealed class DomainTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DomainAnswerShape.List)]
    [InlineData(DomainAnswerShape.OneObject)]
    public async Task BothShapesOfTheAnswer_AreUnderstood(DomainAnswerShape shape)
    {
        await using LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { DomainAnswer = shape }, Cancellation);
        await using EmulatedConnector connector =
            await EmulatedConnector.StartWithoutConversationAsync(emulator: emulator);

        string conversationId = await connector.Consumer.OpenAsync(cancellationToken: Cancellation);

        Assert.True(emulator.AgentSees(conversationId).IsOpen);
    }

    [Fact]
    public async Task Domain_IsKeptForItsTime_AndThenLookedUpAgain()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(clock: _clock);

        await connector.Consumer.SendTextAsync(connector.DialogId, "one", Cancellation);
        Assert.Equal(3, LookUps(connector));
        _clock.Advance(new LivePersonConnectorOptions().DomainCacheDuration - TimeSpan.FromSeconds(1));
        await connector.Consumer.SendTextAsync(connector.DialogId, "two", Cancellation);
        Assert.Equal(3, LookUps(connector));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await connector.Consumer.SendTextAsync(connector.DialogId, "three", Cancellation);

        // Messaging alone; sentinel and idp were not needed again.
        Assert.Equal(4, LookUps(connector));
    }

    [Fact]
    public async Task ManyCallsAtOnce_LookEachServiceUpOnce()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            connector.Connector.ForConsumer($"consumer {i}").OpenAsync(cancellationToken: Cancellation)));

        Assert.Equal(3, LookUps(connector));
    }

    [Fact]
    public async Task LookUpThatFails_LeavesTheLastDomainInUse()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = [], clock: _clock);
        connector.Script.Decide = static request => request.IsDomain ? Fault.Status(500) : null;

        _clock.Advance(TimeSpan.FromMinutes(2));
        await connector.Consumer.SendTextAsync(connector.DialogId, "arrives", Cancellation);

        Assert.Equal(["arrives"], connector.AgentTexts);
    }

    [Theory]
    [InlineData("va.msg.liveperson.net", "va.msg.liveperson.net")]
    [InlineData("liveperson.net:8443", "liveperson.net")]
    [InlineData("VA.LivePerson.NET", "va.liveperson.net")]
    public async Task AllowedDomain_IsReachedOverHttps(string domain, string host)
    {
        (Exception? failure, IReadOnlyList<Uri> addresses) = await OpenAsync(domain);

        Assert.IsType<LivePersonResponseException>(failure);
        Uri address = Assert.Single(addresses);
        Assert.Equal(("https", host), (address.Scheme, address.Host));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evilliveperson.net")]
    [InlineData("liveperson.net.evil.example")]
    [InlineData("liveperson.net@evil.example")]
    [InlineData("evil.example/liveperson.net")]
    [InlineData("evil.example#.liveperson.net")]
    [InlineData("evil.example?.liveperson.net")]
    [InlineData("https://va.msg.liveperson.net")]
    [InlineData("va.msg.liveperson.net/path")]
    [InlineData("va.msg.liveperson.net:")]
    [InlineData("va.msg.liveperson.net:99999")]
    [InlineData("va msg.liveperson.net")]
    [InlineData("10.0.0.1")]
    [InlineData("[fe80::1]")]
    [InlineData("127.0.0.1:8080")]
    [InlineData("localhost")]
    [InlineData("")]
    [InlineData(null)]
    public async Task OtherDomain_IsRefused_AndNothingIsSentToIt(string? domain)
    {
        (Exception? failure, IReadOnlyList<Uri> addresses) = await OpenAsync(domain);

        DomainRefusedException refused = Assert.IsType<DomainRefusedException>(failure);
        Assert.Equal("sentinel", refused.Service);
        Assert.Empty(addresses);
    }

    /// <summary>Opens a conversation while the real Domain API answers with a domain; the addresses behind it come back.</summary>
    private static async Task<(Exception? Failure, IReadOnlyList<Uri> Addresses)> OpenAsync(string? domain)
    {
        await using AnsweredConnector connector = AnsweredConnector.Start(request => request.IsDomain
            ? Fault.Status(200, body: domain is null ? "{}" : $$"""{"baseURIs":[{"service":"sentinel","account":"12345678","baseURI":"{{domain}}"}]}""")
            : Fault.Status(403));
        Exception? failure = await Record.ExceptionAsync(
            () => connector.Connector.ForConsumer("alice").OpenAsync(cancellationToken: Cancellation));
        return (failure, connector.Addresses);
    }

    private static int LookUps(EmulatedConnector connector) =>
        connector.Script.Seen.Count(static request => request.IsDomain);
}
