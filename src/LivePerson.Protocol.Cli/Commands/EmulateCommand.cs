using System.CommandLine;
using System.Globalization;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Emulator;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Runs the emulator until it is interrupted.</summary>
internal static class EmulateCommand
{
    public static Command Create(Terminal terminal)
    {
        EmulateOptions options = new();
        Option<string?> certificate = new("--certificate")
        {
            Description = "Writes the certificate that clients must trust to speak https, as PEM, to this file.",
            HelpName = "FILE",
        };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("emulate", "Runs a local stand-in for LivePerson's messaging services until Ctrl-C.")
        {
            Details = """
                It is a real server with LivePerson's checks and error codes, and stores nothing: Domain API, tokens,
                conversations, messages, files, agent login and app installations, over http and https on one port. Its
                address, opened in a browser, is the agent's screen. SIGTERM stops it, too.
                """,
            Examples =
            [
                ("lpp emulate", "on a free port"),
                ("lpp emulate --port 8080 --account le12345", "where a connector expects it"),
                ("lpp emulate --webhooks http://localhost:5000/webhooks --surveys", "what the agent does goes there"),
                ("lpp emulate --faults 20 --fault-seed 7 --fault-kinds NoAnswer ServerError", "one in five fails"),
                ("lpp emulate --certificate emulator.pem", "for NODE_EXTRA_CA_CERTS or SSL_CERT_FILE"),
                ("lpp emulate --json", "one line of JSON when it listens, for a script"),
            ],
        };
        foreach (Option option in (Option[])[.. options.All, certificate, json])
        {
            command.Options.Add(option);
        }

        command.SetAction(async (parsed, token) =>
        {
            LivePersonEmulatorOptions emulator = options.Read(parsed);
            await RunAsync(terminal, emulator, parsed.GetValue(certificate), parsed.GetValue(json), token);
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task RunAsync(
        Terminal terminal,
        LivePersonEmulatorOptions options,
        string? certificateFile,
        bool isJson,
        CancellationToken cancellationToken)
    {
        await using LivePersonEmulator emulator = await StartAsync(options, cancellationToken);
        if (certificateFile is not null)
        {
            await File.WriteAllTextAsync(certificateFile, emulator.CertificatePem, cancellationToken);
        }

        Print(terminal, emulator, options, isJson);
        await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!isJson)
        {
            terminal.Output.WriteLine($"Stopped after {Count.Of(emulator.Exchanges.Count, "exchange")}.");
        }
    }

    private static async Task<LivePersonEmulator> StartAsync(
        LivePersonEmulatorOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return await LivePersonEmulator.StartAsync(options, cancellationToken);
        }
        catch (ArgumentException exception)
        {
            // The name of the property is close enough to the option's.
            string message = exception.Message.Split(" (Parameter")[0];
            throw new BadUseException(exception.ParamName is { } name ? $"{name}: {message}" : message);
        }
    }

    private static void Print(
        Terminal terminal, LivePersonEmulator emulator, LivePersonEmulatorOptions options, bool isJson)
    {
        if (isJson)
        {
            EmulateReport report = new(
                emulator.BaseAddress.AbsoluteUri,
                emulator.SecureBaseAddress.AbsoluteUri,
                emulator.Domain,
                emulator.AccountId,
                options.ClientId);
            terminal.WriteJson(report, LineJsonContext.Default.EmulateReport);
            return;
        }

        terminal.Output.MarkupLineInterpolated($"[bold]listening on[/]  [green]{emulator.BaseAddress.AbsoluteUri}[/]");
        terminal.Output.WriteLine($"domain        {emulator.Domain}");
        terminal.Output.WriteLine($"account       {emulator.AccountId}");
        terminal.Output.WriteLine($"client id     {options.ClientId}");
        if (options.Webhooks is { } webhooks)
        {
            terminal.Output.WriteLine($"webhooks to   {webhooks.Endpoint.AbsoluteUri}");
        }

        if (options.Faults is { } faults)
        {
            string percent = (faults.Share * 100).ToString(CultureInfo.InvariantCulture);
            terminal.Output.WriteLine($"faults        {percent} %, seed {faults.Seed}");
        }

        terminal.Output.MarkupLine("[grey]Open the address in a browser for the agent's screen; Ctrl-C stops it.[/]");
    }
}
