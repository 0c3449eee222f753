using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>The options of <c>lpp emulate</c>, and the emulator's that they become.</summary>
internal sealed class EmulateOptions
{
    private static readonly LivePersonEmulatorOptions Defaults = new();

    private readonly EmulateFaultOptions _faults = new();
    private readonly EmulateWebhookOptions _webhooks = new();

    private readonly Option<int> _port = new("--port")
    {
        Description = "The TCP port, for http and https; 0 takes a free one.",
        DefaultValueFactory = static _ => Defaults.Port,
        HelpName = "PORT",
    };

    private readonly Option<IPAddress> _address = new("--address")
    {
        Description = "The address to listen on; anything but loopback lets other machines in.",
        DefaultValueFactory = static _ => Defaults.Address,
        CustomParser = ParseAddress,
        HelpName = "IP",
    };

    private readonly Option<string?> _hostName = new("--host-name")
    {
        Description = "The host that the Domain API names, and the certificate is for; the address itself by default.",
        HelpName = "HOST",
    };

    private readonly Option<string> _account =
        Text("--account", "The account that it knows.", "ID", Defaults.AccountId);

    private readonly Option<string> _clientId =
        Text("--client-id", "The app installation that may ask for an AppJWT.", "ID", Defaults.ClientId);

    private readonly Option<string?> _clientSecret =
        Hidden("--client-secret", "Its secret, which also signs webhooks", Defaults.ClientSecret);

    private readonly Option<string> _agentId =
        Text("--agent-id", "The agent who speaks on the screen, as notifications name it.", "ID", Defaults.AgentId);

    private readonly Option<string> _agent =
        Text("--agent", "The name with which an agent logs in.", "NAME", Defaults.AgentUserName);

    private readonly Option<string?> _agentPassword =
        Hidden("--agent-password", "The agent's password", Defaults.AgentPassword);

    private readonly Option<DomainAnswerShape> _domainAnswer = new("--domain-answer")
    {
        Description = "The shape of the Domain API's answer for one service.",
        DefaultValueFactory = static _ => Defaults.DomainAnswer,
    };

    private readonly Option<bool> _surveys = new("--surveys")
    {
        Description = "Lets a survey follow when a main dialog is closed, as a dialog of its own.",
    };

    private readonly Option<int> _tokenSeconds = Number(
        "--token-seconds", "How long an AppJWT is good for.", "SECONDS", (int)Defaults.AppTokenLifetime.TotalSeconds);

    private readonly Option<int> _fileUrlSeconds = Number(
        "--file-url-seconds",
        "How long the address of a file is good for.",
        "SECONDS",
        (int)Defaults.FileUrlLifetime.TotalSeconds);

    private readonly Option<int> _maxRequestBytes = Number(
        "--max-request-bytes", "The longest body that it reads, files apart.", "BYTES", Defaults.MaxRequestBytes);

    private readonly Option<int> _maxExchanges = Number(
        "--max-exchanges", "How many requests, and how many webhooks, it remembers.", "NUMBER", Defaults.MaxExchanges);

    /// <summary>All of them, in the order of the help.</summary>
    public IEnumerable<Option> All =>
    [
        _port, _address, _hostName, _account, _clientId, _clientSecret, _agentId, _agent, _agentPassword, _domainAnswer,
        _surveys, _tokenSeconds, _fileUrlSeconds, _maxRequestBytes, _maxExchanges, .. _webhooks.All, .. _faults.All,
    ];

    /// <exception cref="BadUseException">Options do not go together.</exception>
    public LivePersonEmulatorOptions Read(ParseResult parsed)
    {
        if (parsed.GetValue(_port) is < 0 or > IPEndPoint.MaxPort)
        {
            throw new BadUseException($"A port is a number from 0 to {IPEndPoint.MaxPort}.");
        }

        return new LivePersonEmulatorOptions
        {
            Port = parsed.GetValue(_port),
            Address = parsed.GetRequiredValue(_address),
            HostName = parsed.GetValue(_hostName),
            AccountId = parsed.GetRequiredValue(_account),
            ClientId = parsed.GetRequiredValue(_clientId),
            ClientSecret = parsed.GetValue(_clientSecret) ?? Defaults.ClientSecret,
            AgentId = parsed.GetRequiredValue(_agentId),
            AgentUserName = parsed.GetRequiredValue(_agent),
            AgentPassword = parsed.GetValue(_agentPassword) ?? Defaults.AgentPassword,
            DomainAnswer = parsed.GetValue(_domainAnswer),
            SendsSurveys = parsed.GetValue(_surveys),
            AppTokenLifetime = TimeSpan.FromSeconds(parsed.GetValue(_tokenSeconds)),
            FileUrlLifetime = TimeSpan.FromSeconds(parsed.GetValue(_fileUrlSeconds)),
            MaxRequestBytes = parsed.GetValue(_maxRequestBytes),
            MaxExchanges = parsed.GetValue(_maxExchanges),
            Webhooks = _webhooks.Read(parsed),
            WebhookSignature = _webhooks.ReadSignature(parsed),
            Faults = _faults.Read(parsed),
        };
    }

    private static Option<string> Text(string name, string description, string helpName, string standard) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        HelpName = helpName,
    };

    // The default is told in words: a value that somebody gave would be shown beside it otherwise.
    private static Option<string?> Hidden(string name, string description, string standard) => new(name)
    {
        Description = $"{description}, never printed; '{standard}' by default.",
        HelpName = "SECRET",
    };

    private static Option<int> Number(string name, string description, string helpName, int standard) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => standard,
        HelpName = helpName,
    };

    private static IPAddress ParseAddress(ArgumentResult result)
    {
        if (IPAddress.TryParse(result.Tokens.Single().Value, out IPAddress? address))
        {
            return address;
        }

        result.AddError($"'{result.Tokens.Single().Value}' is no IP address.");
        return IPAddress.None;
    }
}
