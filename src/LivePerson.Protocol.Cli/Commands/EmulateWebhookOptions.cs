using System.CommandLine;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Where <c>lpp emulate</c> sends notifications.</summary>
internal sealed class EmulateWebhookOptions
{
    private readonly Option<string?> _endpoint = new("--webhooks")
    {
        Description = "Where notifications go, signed with the client secret: https, or http on this machine.",
        HelpName = "URL",
    };

    private readonly Option<int?> _retries = new("--webhook-retries")
    {
        Description = "How often one that failed is sent again, 30 seconds apart: 0 to 5.",
        HelpName = "NUMBER",
    };

    private readonly Option<int?> _retention = new("--webhook-retention")
    {
        Description = "How long one that failed is sent again, while the others wait: 2 to 259200.",
        HelpName = "SECONDS",
    };

    private readonly Option<WebhookSignature> _signature = new("--webhook-signature")
    {
        Description = "The hash in their signatures.",
        DefaultValueFactory = static _ => WebhookSignature.Sha1,
    };

    public IEnumerable<Option> All => [_endpoint, _retries, _retention, _signature];

    public WebhookSignature ReadSignature(ParseResult parsed) => parsed.GetValue(_signature);

    /// <summary>Null if none are sent.</summary>
    /// <exception cref="BadUseException">There is no endpoint, or it is no address.</exception>
    public WebhookSettings? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_endpoint) is not { } endpoint)
        {
            Option? alone = ((Option[])[_retries, _retention]).FirstOrDefault(it => parsed.GetResult(it) is not null);
            return alone is null ? null : throw new BadUseException($"{alone.Name} needs {_endpoint.Name}.");
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address))
        {
            throw new BadUseException($"{_endpoint.Name} must be an address such as http://localhost:5000/webhooks.");
        }

        return new WebhookSettings
        {
            Endpoint = address,
            MaxRetries = parsed.GetValue(_retries),
            RetentionTime = parsed.GetValue(_retention) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
    }
}
