using LivePerson.Protocol;
using LivePerson.Protocol.Emulator;

namespace Quickstart;

/// <summary>Who talks to LivePerson, from environment variables.</summary>
internal sealed record Settings(string AccountId, string ClientId, string ClientSecret, string ConsumerId)
{
    private const string Prefix = "LP_";
    private const string AccountIdName = Prefix + "ACCOUNT_ID";
    private const string ClientIdName = Prefix + "CLIENT_ID";
    private const string ClientSecretName = Prefix + "CLIENT_SECRET";
    private const string ConsumerIdName = Prefix + "CONSUMER_ID";
    private const string DomainApiName = Prefix + "DOMAIN_API";

    /// <summary>LivePerson's own, or a stand-in's host and port from <c>LP_DOMAIN_API</c>.</summary>
    public string DomainApi { get; private init; } = "api.liveperson.net";

    /// <summary>The settings for LivePerson itself; null if none of the four variables is set.</summary>
    /// <exception cref="StoryException">Some are missing, or a value cannot be right.</exception>
    public static Settings? Read()
    {
        string[] names = [AccountIdName, ClientIdName, ClientSecretName, ConsumerIdName];
        string[] missing = [.. names.Where(static name => Variable(name) is null)];
        if (missing.Length == names.Length)
        {
            return null;
        }

        if (missing.Length > 0)
        {
            throw new StoryException(
                $"{string.Join(", ", missing)}: missing. "
                + $"Set all of {string.Join(", ", names)} to talk to LivePerson, or none for the emulator.");
        }

        string accountId = Variable(AccountIdName)!;
        if (!accountId.All(char.IsAsciiLetterOrDigit))
        {
            throw new StoryException($"{AccountIdName}: an account id has letters and digits only.");
        }

        Settings settings =
            new(accountId, Variable(ClientIdName)!, Variable(ClientSecretName)!, Variable(ConsumerIdName)!);
        return Variable(DomainApiName) is { } domainApi ? settings with { DomainApi = Checked(domainApi) } : settings;
    }

    public static Settings For(LivePersonEmulator emulator, LivePersonEmulatorOptions options) =>
        new(options.AccountId, options.ClientId, options.ClientSecret, "quickstart") { DomainApi = emulator.Domain };

    /// <summary>Without the secret.</summary>
    public override string ToString() => $"{nameof(Settings)} {{ AccountId = {AccountId} }}";

    private static string Checked(string domainApi)
    {
        try
        {
            ConnectorEndpoint.FromDomain(domainApi, "any");
            return domainApi;
        }
        catch (ArgumentException)
        {
            throw new StoryException($"{DomainApiName}: not a host or host:port.");
        }
    }

    private static string? Variable(string name)
    {
        string? value = Environment.GetEnvironmentVariable(name);
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
