using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Options;

/// <summary>
/// Binds the options from the application's configuration, if it has one. By hand, so that a wrong value or name is
/// told with its place, lists replace their defaults, and no reflection is needed.
/// </summary>
internal sealed class OptionsBinding(IServiceProvider services) : IConfigureOptions<LivePersonConnectorOptions>
{
    // LivePerson.Protocol.Webhooks has its options there.
    private const string WebhooksSection = "Webhooks";

    private delegate void Binder(LivePersonConnectorOptions options, IConfigurationSection section);

    private static readonly Dictionary<string, Binder> Binders = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(LivePersonConnectorOptions.AccountId)] = static (o, s) => o.AccountId = Text(s),
        [nameof(LivePersonConnectorOptions.ClientId)] = static (o, s) => o.ClientId = Text(s),
        [nameof(LivePersonConnectorOptions.ClientSecret)] = static (o, s) => o.ClientSecret = Text(s),
        [nameof(LivePersonConnectorOptions.DomainApiAddress)] = static (o, s) => o.DomainApiAddress = Address(s),
        [nameof(LivePersonConnectorOptions.AllowedDomainSuffixes)] =
            static (o, s) => o.AllowedDomainSuffixes = List(s, Text),
        [nameof(LivePersonConnectorOptions.ClientProperties)] = static (o, s) => o.ClientProperties = Properties(s),
        [nameof(LivePersonConnectorOptions.DomainCacheDuration)] = static (o, s) => o.DomainCacheDuration = Time(s),
        [nameof(LivePersonConnectorOptions.AppTokenRenewal)] = static (o, s) => o.AppTokenRenewal = Time(s),
        [nameof(LivePersonConnectorOptions.ConsumerTokenCacheDuration)] =
            static (o, s) => o.ConsumerTokenCacheDuration = Time(s),
        [nameof(LivePersonConnectorOptions.ConsumerTokenSettleTime)] =
            static (o, s) => o.ConsumerTokenSettleTime = Time(s),
        [nameof(LivePersonConnectorOptions.MaxConsumerTokensInMemory)] =
            static (o, s) => o.MaxConsumerTokensInMemory = Integer(s),
        [nameof(LivePersonConnectorOptions.AttemptTimeout)] = static (o, s) => o.AttemptTimeout = Time(s),
        [nameof(LivePersonConnectorOptions.UploadTimeout)] = static (o, s) => o.UploadTimeout = Time(s),
        [nameof(LivePersonConnectorOptions.ServerFaultDelays)] = static (o, s) => o.ServerFaultDelays = List(s, Time),
        [nameof(LivePersonConnectorOptions.RateLimitDelay)] = static (o, s) => o.RateLimitDelay = Time(s),
        [nameof(LivePersonConnectorOptions.LoginRateLimitDelay)] = static (o, s) => o.LoginRateLimitDelay = Time(s),
        [nameof(LivePersonConnectorOptions.RetryJitter)] = static (o, s) => o.RetryJitter = Number(s),
        [nameof(LivePersonConnectorOptions.RetryBudget)] = static (o, s) => o.RetryBudget = Time(s),
        [nameof(LivePersonConnectorOptions.ComposingInterval)] = static (o, s) => o.ComposingInterval = Time(s),
        [nameof(LivePersonConnectorOptions.TypingTimeout)] = static (o, s) => o.TypingTimeout = Time(s),
        [nameof(LivePersonConnectorOptions.StopTimeout)] = static (o, s) => o.StopTimeout = Time(s),
        [nameof(LivePersonConnectorOptions.MaxWaitingPerDialog)] = static (o, s) => o.MaxWaitingPerDialog = Integer(s),
    };

    /// <exception cref="OptionsValidationException">A value cannot be read, or a name is not an option's.</exception>
    public void Configure(LivePersonConnectorOptions options)
    {
        if (services.GetService(typeof(IConfiguration)) is not IConfiguration configuration)
        {
            return;
        }

        List<string> failures = [];
        foreach (IConfigurationSection section in
            configuration.GetSection(LivePersonConnectorOptions.SectionName).GetChildren())
        {
            if (string.Equals(section.Key, WebhooksSection, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!Binders.TryGetValue(section.Key, out Binder? bind))
            {
                failures.Add($"{section.Path} is not an option of the connector. Correct its name, or remove it.");
                continue;
            }

            try
            {
                bind(options, section);
            }
            catch (FormatException exception)
            {
                failures.Add($"{section.Path}: {exception.Message}");
            }
        }

        if (failures.Count > 0)
        {
            throw new OptionsValidationException(
                nameof(LivePersonConnectorOptions), typeof(LivePersonConnectorOptions), failures);
        }
    }

    private static string Text(IConfigurationSection section) => section.Value ?? "";

    private static TimeSpan Time(IConfigurationSection section) =>
        TimeSpan.TryParse(section.Value, CultureInfo.InvariantCulture, out TimeSpan value)
            ? value
            : throw new FormatException("write a time here, such as 00:00:30 for 30 seconds.");

    private static int Integer(IConfigurationSection section) =>
        int.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw new FormatException("write a whole number here, such as 1000.");

    private static double Number(IConfigurationSection section) =>
        double.TryParse(section.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw new FormatException("write a number here, such as 0.2.");

    private static Uri Address(IConfigurationSection section) =>
        Uri.TryCreate(section.Value, UriKind.Absolute, out Uri? value)
            ? value
            : throw new FormatException("write an address here, such as https://api.liveperson.net/.");

    private static ClientPropertiesHeader? Properties(IConfigurationSection section)
    {
        try
        {
            return string.IsNullOrEmpty(section.Value) ? null : ClientPropertiesHeader.Parse(section.Value);
        }
        catch (ProtocolJsonException exception)
        {
            throw new FormatException($"write the header's JSON text here. {exception.Message}", exception);
        }
    }

    // What is configured takes the place of the default, where the framework's binder would add to it.
    private static List<T> List<T>(IConfigurationSection section, Func<IConfigurationSection, T> read) =>
        section.Value switch
        {
            null => [.. section.GetChildren().Select(read)],
            "" => [],
            _ => throw new FormatException($"write a list here: {section.Key}:0, {section.Key}:1, …"),
        };
}
