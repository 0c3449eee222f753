using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Tests.Options;

/// <summary>What the configuration says, and what the host says of it at its start.</summary>
public sealed class OptionBindingTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["LivePerson:AccountId"] = "12345678",
        ["LivePerson:ClientId"] = "the id",
        ["LivePerson:ClientSecret"] = "hush-hush",
    };

    /// <summary>Every option that is not in <see cref="Complete"/>, as it is written, and as it is read.</summary>
    public static TheoryData<string, string, object> Written { get; } = new()
    {
        { "DomainApiAddress", "http://127.0.0.1:4000/", new Uri("http://127.0.0.1:4000/") },
        { "AllowedDomainSuffixes:0", "example.com", new[] { "example.com" } },
        {
            "ClientProperties",
            """{"type":".ClientProperties","features":["RICH_CONTENT"]}""",
            new ClientPropertiesHeader { Features = [ClientFeature.RichContent] }
        },
        { "DomainCacheDuration", "00:00:10", TimeSpan.FromSeconds(10) },
        { "AppTokenRenewal", "00:10:00", TimeSpan.FromMinutes(10) },
        { "ConsumerTokenCacheDuration", "1.00:00:00", TimeSpan.FromDays(1) },
        { "ConsumerTokenSettleTime", "00:00:00.5", TimeSpan.FromMilliseconds(500) },
        { "MaxConsumerTokensInMemory", "50", 50 },
        { "AttemptTimeout", "00:00:05", TimeSpan.FromSeconds(5) },
        { "UploadTimeout", "00:00:30", TimeSpan.FromSeconds(30) },
        { "ServerFaultDelays:0", "00:00:01", new[] { TimeSpan.FromSeconds(1) } },
        { "ServerFaultDelays", "", Array.Empty<TimeSpan>() },
        { "RateLimitDelay", "00:00:02", TimeSpan.FromSeconds(2) },
        { "LoginRateLimitDelay", "00:00:06", TimeSpan.FromSeconds(6) },
        { "RetryJitter", "0.5", 0.5 },
        { "RetryBudget", "00:02:00", TimeSpan.FromMinutes(2) },
        { "ComposingInterval", "00:00:03", TimeSpan.FromSeconds(3) },
        { "TypingTimeout", "00:00:20", TimeSpan.FromSeconds(20) },
        { "StopTimeout", "00:00:04", TimeSpan.FromSeconds(4) },
        { "MaxWaitingPerDialog", "7", 7 },
    };

    /// <summary>A wrong value, and what its message must name and say.</summary>
    public static TheoryData<string, string?, string> Wrong { get; } = new()
    {
        { "AccountId", null, "LivePerson:AccountId is not right: set it to the account's id" },
        { "AccountId", "12/34", "LivePerson:AccountId is not right: set it to the account's id" },
        { "ClientId", null, "LivePerson:ClientId is not right: set it to the app installation's id" },
        { "ClientSecret", " ", "LivePerson:ClientSecret is not right: set it to the secret" },
        { "DomainApiAddress", "http://api.liveperson.net/", "LivePerson:DomainApiAddress is not right: give an address of https" },
        { "DomainApiAddress", "api", "LivePerson:DomainApiAddress: write an address here" },
        { "AllowedDomainSuffixes", "", "LivePerson:AllowedDomainSuffixes is not right: name at least one" },
        { "AllowedDomainSuffixes:0", "https://x", "LivePerson:AllowedDomainSuffixes is not right: name at least one" },
        { "ClientProperties", "{", "LivePerson:ClientProperties: write the header's JSON text here" },
        {
            "ClientProperties",
            $$"""{"type":".ClientProperties","appId":"{{new string('x', 65)}}"}""",
            "LivePerson:ClientProperties is not right: correct it. /appId"
        },
        { "DomainCacheDuration", "00:00:00", "LivePerson:DomainCacheDuration is not right: give a time above zero, at most 1.00:00:00" },
        { "AppTokenRenewal", "01:00:00", "LivePerson:AppTokenRenewal is not right: give a time of at least zero, at most 00:30:00" },
        { "ConsumerTokenCacheDuration", "00:00:01", "LivePerson:ConsumerTokenCacheDuration is not right: give a time from 00:01:00 to" },
        { "ConsumerTokenSettleTime", "00:01:00", "LivePerson:ConsumerTokenSettleTime is not right" },
        { "MaxConsumerTokensInMemory", "1", "LivePerson:MaxConsumerTokensInMemory is not right: give a number from 2 up" },
        { "MaxConsumerTokensInMemory", "many", "LivePerson:MaxConsumerTokensInMemory: write a whole number here" },
        { "AttemptTimeout", "-00:00:01", "LivePerson:AttemptTimeout is not right" },
        { "UploadTimeout", "1.00:00:00", "LivePerson:UploadTimeout is not right" },
        { "ServerFaultDelays:0", "00:00:00", "LivePerson:ServerFaultDelays is not right: give times above zero" },
        { "ServerFaultDelays", "5", "LivePerson:ServerFaultDelays: write a list here" },
        { "RateLimitDelay", "00:00:00", "LivePerson:RateLimitDelay is not right" },
        { "LoginRateLimitDelay", "00:00:00", "LivePerson:LoginRateLimitDelay is not right" },
        { "RetryJitter", "2", "LivePerson:RetryJitter is not right: give a number from 0 to 1" },
        { "RetryJitter", "x", "LivePerson:RetryJitter: write a number here" },
        { "RetryBudget", "-00:00:01", "LivePerson:RetryBudget is not right" },
        { "ComposingInterval", "-00:00:01", "LivePerson:ComposingInterval is not right" },
        { "TypingTimeout", "30", "LivePerson:TypingTimeout is not right: give a time above zero, at most 1.00:00:00" },
        { "TypingTimeout", "soon", "LivePerson:TypingTimeout: write a time here, such as 00:00:30" },
        { "StopTimeout", "01:00:00", "LivePerson:StopTimeout is not right" },
        { "MaxWaitingPerDialog", "0", "LivePerson:MaxWaitingPerDialog is not right: give a number from 1 up" },
        { "TypingTimout", "00:00:30", "LivePerson:TypingTimout is not an option of the connector" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void ConfiguredOption_TakesThePlaceOfItsDefault(string key, string value, object expected)
    {
        using IHost host = Build(new(Complete) { [$"LivePerson:{key}"] = value });

        LivePersonConnectorOptions options =
            host.Services.GetRequiredService<IOptions<LivePersonConnectorOptions>>().Value;

        Assert.Equal(expected, typeof(LivePersonConnectorOptions).GetProperty(key.Split(':')[0])!.GetValue(options));
        Assert.Equal(("12345678", "the id", "hush-hush"), (options.AccountId, options.ClientId, options.ClientSecret));
    }

    [Fact]
    public void EveryOption_CanBeConfigured() => Assert.Equal(
        OptionDefaultsTests.All.Select(static option => option.Name).Order(),
        Written.Select(static row => row.Data.Item1)
            .Concat(Complete.Keys.Select(static key => key["LivePerson:".Length..]))
            .Select(static key => key.Split(':')[0])
            .Distinct()
            .Order());

    [Fact]
    public void WhatTheApplicationGives_ComesAfterTheConfiguration()
    {
        using IHost host = Build(Complete, static options => options.AccountId = "87654321");

        Assert.Equal(
            "87654321", host.Services.GetRequiredService<IOptions<LivePersonConnectorOptions>>().Value.AccountId);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task WrongOption_StopsTheHostAtItsStart_AndNamesIt(string key, string? value, string message)
    {
        using IHost host = Build(new(Complete) { [$"LivePerson:{key}"] = value });

        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith(message, Assert.Single(refused.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SectionOfTheWebhooks_IsNotTheConnectors()
    {
        using IHost host = Build(new(Complete) { ["LivePerson:Webhooks:MaxPending"] = "7" });

        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task NoOptions_AllThatAreNeededAreNamed()
    {
        using IHost host = Build([]);

        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(
            () => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(3, refused.Failures.Count());
    }

    [Fact]
    public void AddedTwice_IsOneConnectorWithBothSettings()
    {
        ServiceCollection services = new();
        services.AddLivePersonConnector(static options => (options.AccountId, options.ClientId) = ("12345678", "the id"));
        services.AddLivePersonConnector(static options => options.ClientSecret = "the secret");
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Single(provider.GetServices<IConnector>());
        Assert.Equal("the id", provider.GetRequiredService<IOptions<LivePersonConnectorOptions>>().Value.ClientId);
    }

    private static IHost Build(
        Dictionary<string, string?> configuration, Action<LivePersonConnectorOptions>? configure = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(configuration);
        builder.Services.AddLivePersonConnector(configure);
        return builder.Build();
    }
}
