using System.Reflection;

namespace LivePerson.Protocol.Hosting.Tests.Options;

/// <summary>Every option has the default that its documentation states.</summary>
public sealed class OptionDefaultsTests
{
    public static TheoryData<string, object?> Defaults { get; } = new()
    {
        { nameof(LivePersonConnectorOptions.AccountId), "" },
        { nameof(LivePersonConnectorOptions.ClientId), "" },
        { nameof(LivePersonConnectorOptions.ClientSecret), "" },
        { nameof(LivePersonConnectorOptions.DomainApiAddress), new Uri("https://api.liveperson.net/") },
        { nameof(LivePersonConnectorOptions.AllowedDomainSuffixes), new[] { "liveperson.net" } },
        { nameof(LivePersonConnectorOptions.ClientProperties), null },
        { nameof(LivePersonConnectorOptions.DomainCacheDuration), TimeSpan.FromMinutes(1) },
        { nameof(LivePersonConnectorOptions.AppTokenRenewal), TimeSpan.FromMinutes(5) },
        { nameof(LivePersonConnectorOptions.ConsumerTokenCacheDuration), TimeSpan.FromDays(7) },
        { nameof(LivePersonConnectorOptions.ConsumerTokenSettleTime), TimeSpan.FromMilliseconds(100) },
        { nameof(LivePersonConnectorOptions.MaxConsumerTokensInMemory), 10_000 },
        { nameof(LivePersonConnectorOptions.AttemptTimeout), TimeSpan.FromSeconds(10) },
        { nameof(LivePersonConnectorOptions.UploadTimeout), TimeSpan.FromMinutes(1) },
        {
            nameof(LivePersonConnectorOptions.ServerFaultDelays),
            new[] { TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15) }
        },
        { nameof(LivePersonConnectorOptions.RateLimitDelay), TimeSpan.FromSeconds(1) },
        { nameof(LivePersonConnectorOptions.LoginRateLimitDelay), TimeSpan.FromSeconds(5) },
        { nameof(LivePersonConnectorOptions.RetryJitter), 0.2 },
        { nameof(LivePersonConnectorOptions.RetryBudget), TimeSpan.FromMinutes(1) },
        { nameof(LivePersonConnectorOptions.ComposingInterval), TimeSpan.FromSeconds(5) },
        { nameof(LivePersonConnectorOptions.TypingTimeout), TimeSpan.FromSeconds(30) },
        { nameof(LivePersonConnectorOptions.StopTimeout), TimeSpan.FromSeconds(10) },
        { nameof(LivePersonConnectorOptions.MaxWaitingPerDialog), 1_000 },
    };

    public static IEnumerable<PropertyInfo> All => typeof(LivePersonConnectorOptions).GetProperties();

    [Theory]
    [MemberData(nameof(Defaults))]
    public void Option_HasItsDefault(string option, object? expected) =>
        Assert.Equal(expected, typeof(LivePersonConnectorOptions).GetProperty(option)!.GetValue(new LivePersonConnectorOptions()));

    [Fact]
    public void EveryOption_HasATestOfItsDefault() => Assert.Equal(
        All.Select(static option => option.Name).Order(),
        Defaults.Select(static row => row.Data.Item1).Order());

    [Fact]
    public void ToString_TellsNoSecret()
    {
        LivePersonConnectorOptions options = new() { AccountId = "12345678", ClientId = "the id", ClientSecret = "the secret" };

        Assert.Equal("LivePersonConnectorOptions { AccountId = 12345678 }", options.ToString());
    }
}
