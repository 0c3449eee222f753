using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>What the configuration says, what the application says after it, and what is said of both at the start.</summary>
public sealed class OptionTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["LivePerson:AccountId"] = "12345678",
        ["LivePerson:ClientId"] = "the id",
        ["LivePerson:ClientSecret"] = "hush-hush",
    };

    /// <summary>Every option, as it is written, as it is read, and its default.</summary>
    public static TheoryData<string, string, object, object> All { get; } = new()
    {
        { "AccountId", "87654321", "87654321", "" },
        { "ClientId", "another id", "another id", "" },
        { "ClientSecret", "another secret", "another secret", "" },
        { "SignatureEncoding", "hexadecimal", WebhookSignatureEncoding.Hexadecimal, WebhookSignatureEncoding.Base64 },
        { "RequireSha256", "true", true, false },
        { "MaxBodyBytes", "1000", 1000, 1_048_576 },
        { "MaxPending", "1", 1, 10_000 },
        { "MaxConcurrency", "2", 2, 16 },
        { "MaxRemembered", "3", 3, 50_000 },
        { "HandlesOwnEvents", "true", true, false },
    };

    /// <summary>A wrong value, and what its message must name and say.</summary>
    public static TheoryData<string, string?, string> Wrong { get; } = new()
    {
        { "AccountId", null, "set it to the account's id at LivePerson" },
        { "ClientId", " ", "set it to the app installation's id" },
        { "ClientSecret", "", "set it to the secret of the app installation" },
        { "Webhooks:SignatureEncoding", "7", "give Base64 or Hexadecimal" },
        { "Webhooks:MaxBodyBytes", "0", "give a number from 1 to 4194304" },
        { "Webhooks:MaxBodyBytes", "4194305", "give a number from 1 to 4194304" },
        { "Webhooks:MaxPending", "0", "give a number from 1 up" },
        { "Webhooks:MaxConcurrency", "-1", "give a number from 1 up" },
        { "Webhooks:MaxRemembered", "0", "give a number from 1 up" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void ConfiguredOption_TakesThePlaceOfItsDefault(
        string name, string written, object expected, object @default)
    {
        WebhookOptions options = Read(new(Complete) { [$"LivePerson:Webhooks:{name}"] = written });

        Assert.Equal(expected, typeof(WebhookOptions).GetProperty(name)!.GetValue(options));
        Assert.Equal(@default, typeof(WebhookOptions).GetProperty(name)!.GetValue(new WebhookOptions()));
    }

    [Fact]
    public void EveryOption_CanBeConfigured() => Assert.Equal(
        typeof(WebhookOptions).GetProperties().Select(static property => property.Name).Order(),
        All.Select(static row => row.Data.Item1).Order());

    [Fact]
    public void Credentials_AreTheConnectors_AndWhatTheApplicationGivesComesAfterThem()
    {
        WebhookOptions options = Read(Complete, static it => it.AccountId = "87654321");

        Assert.Equal(("87654321", "the id", "hush-hush"), (options.AccountId, options.ClientId, options.ClientSecret));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WrongOption_IsNamedWithWhatToDo(string key, string? value, string whatToDo)
    {
        OptionsValidationException refused =
            Assert.Throws<OptionsValidationException>(() => Read(new(Complete) { [$"LivePerson:{key}"] = value }));

        Assert.Equal([$"LivePerson:{key} is not right: {whatToDo}."], refused.Failures);
        Assert.DoesNotContain("hush-hush", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MaxPendng", "7", "MaxPendng")]
    [InlineData("MaxPending", "many", "LivePerson:Webhooks:MaxPending")]
    public void WrongNameOrValueThatIsNone_IsNamed(string key, string value, string named)
    {
        Dictionary<string, string?> configuration = new(Complete) { [$"LivePerson:Webhooks:{key}"] = value };

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => Read(configuration));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongOption_StopsTheStart() => await Assert.ThrowsAsync<OptionsValidationException>(
        static () => WebhookApplication.StartAsync(new RecordingHandler(), static options => options.ClientSecret = " "));

    [Fact]
    public void SecretThatIsChanged_IsSeenWithoutARestart()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(Complete).Build();
        using ServiceProvider services = Build(configuration, null);
        IOptionsMonitor<WebhookOptions> options = services.GetRequiredService<IOptionsMonitor<WebhookOptions>>();
        Assert.Equal("hush-hush", options.CurrentValue.ClientSecret);

        configuration["LivePerson:ClientSecret"] = "its successor";
        configuration.Reload();

        Assert.Equal("its successor", options.CurrentValue.ClientSecret);
    }

    [Fact]
    public void AddedTwice_IsOneQueueWithBothSettings()
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(Complete).Build());
        services.AddLivePersonWebhooks(static options => options.AccountId = "87654321");
        services.AddLivePersonWebhooks(static options => options.MaxPending = 7);
        using ServiceProvider provider = services.BuildServiceProvider();

        WebhookOptions read = provider.GetRequiredService<IOptions<WebhookOptions>>().Value;

        Assert.Equal(("87654321", 7), (read.AccountId, read.MaxPending));
    }

    private static WebhookOptions Read(
        Dictionary<string, string?> configuration, Action<WebhookOptions>? configure = null)
    {
        using ServiceProvider services =
            Build(new ConfigurationBuilder().AddInMemoryCollection(configuration).Build(), configure);
        return services.GetRequiredService<IOptions<WebhookOptions>>().Value;
    }

    private static ServiceProvider Build(IConfigurationRoot configuration, Action<WebhookOptions>? configure)
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(configuration).AddLivePersonWebhooks(configure);
        return services.BuildServiceProvider();
    }
}
