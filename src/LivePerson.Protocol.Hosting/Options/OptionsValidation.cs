using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Options;

/// <summary>
/// Says what is wrong with the options, each in a sentence that names the option and what to do.
/// </summary>
internal sealed class OptionsValidation : IValidateOptions<LivePersonConnectorOptions>
{
    public ValidateOptionsResult Validate(string? name, LivePersonConnectorOptions options)
    {
        OptionFailures failures = new();

        failures.Unless(
            options.AccountId is { Length: > 0 } account && account.All(char.IsAsciiLetterOrDigit),
            nameof(options.AccountId),
            "set it to the account's id at LivePerson, ASCII letters and digits");
        failures.UnlessText(options.ClientId, nameof(options.ClientId), "set it to the app installation's id");
        failures.UnlessText(
            options.ClientSecret, nameof(options.ClientSecret), "set it to the secret of the app installation");
        failures.Unless(
            options.DomainApiAddress is { IsAbsoluteUri: true } address && IsSafe(address),
            nameof(options.DomainApiAddress),
            "give an address of https; plain http goes to this machine only");
        failures.Unless(
            options.AllowedDomainSuffixes is { Count: > 0 } suffixes && suffixes.All(IsDomain),
            nameof(options.AllowedDomainSuffixes),
            "name at least one domain, such as liveperson.net");

        failures.Unless(
            options.ClientProperties is null || options.ClientProperties.Validate() is [],
            nameof(options.ClientProperties),
            $"correct it. {string.Join(" ", options.ClientProperties?.Validate() ?? [])}");

        ValidateTimes(options, failures);
        failures.Unless(
            options.ServerFaultDelays?.All(static delay => delay > TimeSpan.Zero) == true,
            nameof(options.ServerFaultDelays),
            "give times above zero; an empty list turns these repetitions off");
        failures.Unless(
            options.RetryJitter is >= 0 and <= 1, nameof(options.RetryJitter), "give a number from 0 to 1");
        failures.Unless(
            options.MaxConsumerTokensInMemory >= 2, nameof(options.MaxConsumerTokensInMemory), "give a number from 2 up");
        failures.Unless(
            options.MaxWaitingPerDialog >= 1, nameof(options.MaxWaitingPerDialog), "give a number from 1 up");

        return failures.ToResult();
    }

    private static void ValidateTimes(LivePersonConnectorOptions options, OptionFailures failures)
    {
        TimeSpan tick = TimeSpan.FromTicks(1);
        TimeSpan day = TimeSpan.FromDays(1);
        TimeSpan tenMinutes = TimeSpan.FromMinutes(10);

        failures.UnlessWithin(options.DomainCacheDuration, tick, day, nameof(options.DomainCacheDuration));
        failures.UnlessWithin(
            options.AppTokenRenewal, TimeSpan.Zero, TimeSpan.FromMinutes(30), nameof(options.AppTokenRenewal));
        failures.UnlessWithin(
            options.ConsumerTokenCacheDuration,
            TimeSpan.FromMinutes(1),
            TimeSpan.FromDays(3650),
            nameof(options.ConsumerTokenCacheDuration));
        failures.UnlessWithin(
            options.ConsumerTokenSettleTime,
            TimeSpan.Zero,
            TimeSpan.FromSeconds(5),
            nameof(options.ConsumerTokenSettleTime));
        failures.UnlessWithin(options.AttemptTimeout, tick, tenMinutes, nameof(options.AttemptTimeout));
        failures.UnlessWithin(options.UploadTimeout, tick, tenMinutes, nameof(options.UploadTimeout));
        failures.UnlessWithin(options.RateLimitDelay, tick, tenMinutes, nameof(options.RateLimitDelay));
        failures.UnlessWithin(options.LoginRateLimitDelay, tick, tenMinutes, nameof(options.LoginRateLimitDelay));
        failures.UnlessWithin(options.RetryBudget, TimeSpan.Zero, day, nameof(options.RetryBudget));
        failures.UnlessWithin(options.ComposingInterval, TimeSpan.Zero, tenMinutes, nameof(options.ComposingInterval));
        failures.UnlessWithin(options.TypingTimeout, tick, day, nameof(options.TypingTimeout));
        failures.UnlessWithin(
            options.StopTimeout, TimeSpan.Zero, TimeSpan.FromMinutes(5), nameof(options.StopTimeout));
    }

    private static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    // A suffix is compared label by label; a dot before it is habit, and harmless.
    private static bool IsDomain(string suffix) =>
        suffix is not null && Uri.CheckHostName(suffix.TrimStart('.')) == UriHostNameType.Dns;
}
