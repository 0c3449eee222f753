using System.CommandLine;
using System.Net;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Emulator;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Runs the emulator until it is interrupted.</summary>
internal static class EmulateCommand
{
    private static readonly LivePersonEmulatorOptions Defaults = new();

    public static Command Create(Terminal terminal)
    {
        Option<int> port = new("--port") { Description = "The TCP port; 0 takes a free one.", DefaultValueFactory = _ => Defaults.Port, HelpName = "PORT" };
        Option<IPAddress> address = new("--address")
        {
            Description = "The address to listen on; anything but loopback lets other machines in.",
            DefaultValueFactory = _ => Defaults.Address,
            CustomParser = result => ParseAddress(result),
            HelpName = "IP",
        };
        Option<string?> hostName = new("--host-name") { Description = "The host that the Domain API names; the address itself by default.", HelpName = "HOST" };
        Option<string> account = new("--account") { Description = "The account that it knows.", DefaultValueFactory = _ => Defaults.AccountId, HelpName = "ID" };
        Option<string> clientId = new("--client-id") { Description = "The app installation that may ask for an AppJWT.", DefaultValueFactory = _ => Defaults.ClientId, HelpName = "ID" };
        Option<string> clientSecret = new("--client-secret") { Description = "Its secret, never printed; 'emulated-secret' by default.", HelpName = "SECRET" };
        Option<DomainAnswerShape> domainAnswer = new("--domain-answer") { Description = "The shape of the Domain API's answer for one service.", DefaultValueFactory = _ => Defaults.DomainAnswer };
        Option<int> tokenSeconds = new("--token-seconds") { Description = "How long an AppJWT is good for.", DefaultValueFactory = _ => (int)Defaults.AppTokenLifetime.TotalSeconds, HelpName = "SECONDS" };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("emulate", "Runs a local stand-in for LivePerson's messaging services until Ctrl-C.")
        {
            Details = """
                It is a real server with LivePerson's checks and error codes, and stores nothing: Domain API, tokens,
                conversations and messages. SIGTERM stops it, too.
                """,
            Options = { port, address, hostName, account, clientId, clientSecret, domainAnswer, tokenSeconds, json },
            Examples =
            [
                ("lpp emulate", "on a free port"),
                ("lpp emulate --port 8080 --account le12345", "where a connector expects it"),
                ("lpp emulate --json", "one line of JSON when it listens, for a script"),
            ],
        };
        command.SetAction(async (parsed, token) =>
        {
            if (parsed.GetValue(port) is < 0 or > IPEndPoint.MaxPort)
            {
                throw new BadUseException($"A port is a number from 0 to {IPEndPoint.MaxPort}.");
            }

            LivePersonEmulatorOptions options = new()
            {
                Port = parsed.GetValue(port),
                Address = parsed.GetRequiredValue(address),
                HostName = parsed.GetValue(hostName),
                AccountId = parsed.GetRequiredValue(account),
                ClientId = parsed.GetRequiredValue(clientId),
                ClientSecret = parsed.GetValue(clientSecret) ?? Defaults.ClientSecret,
                DomainAnswer = parsed.GetValue(domainAnswer),
                AppTokenLifetime = TimeSpan.FromSeconds(parsed.GetValue(tokenSeconds)),
            };
            await RunAsync(terminal, options, parsed.GetValue(json), token);
            return ExitCode.Fine;
        });
        return command;
    }

    private static IPAddress ParseAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (IPAddress.TryParse(result.Tokens.Single().Value, out IPAddress? address))
        {
            return address;
        }

        result.AddError($"'{result.Tokens.Single().Value}' is no IP address.");
        return IPAddress.None;
    }

    private static async Task RunAsync(Terminal terminal, LivePersonEmulatorOptions options, bool isJson, CancellationToken cancellationToken)
    {
        await using LivePersonEmulator emulator = await StartAsync(options, cancellationToken);
        Print(terminal, emulator, options, isJson);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!isJson)
        {
            terminal.Output.WriteLine($"Stopped after {Count.Of(emulator.Exchanges.Count, "exchange")}.");
        }
    }

    private static async Task<LivePersonEmulator> StartAsync(LivePersonEmulatorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await LivePersonEmulator.StartAsync(options, cancellationToken);
        }
        catch (ArgumentException exception)
        {
            // The name of the property is close enough to the option's.
            throw new BadUseException($"{exception.ParamName}: {exception.Message.Split(" (Parameter")[0]}");
        }
    }

    private static void Print(Terminal terminal, LivePersonEmulator emulator, LivePersonEmulatorOptions options, bool isJson)
    {
        if (isJson)
        {
            EmulateReport report = new(emulator.BaseAddress.AbsoluteUri, emulator.Domain, emulator.AccountId, options.ClientId);
            terminal.WriteJson(report, LineJsonContext.Default.EmulateReport);
            return;
        }

        terminal.Output.MarkupLineInterpolated($"[bold]listening on[/]  [green]{emulator.BaseAddress.AbsoluteUri}[/]");
        terminal.Output.WriteLine($"domain        {emulator.Domain}");
        terminal.Output.WriteLine($"account       {emulator.AccountId}");
        terminal.Output.WriteLine($"client id     {options.ClientId}");
        terminal.Output.MarkupLine("[grey]Ctrl-C stops it.[/]");
    }
}
