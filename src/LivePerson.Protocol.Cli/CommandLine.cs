using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LivePerson.Protocol.Cli.Commands;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Cli;

/// <summary>The commands, and what becomes of everything that goes wrong in them: one line, never a stack trace.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        try
        {
            // A file name may begin with '@': no file of arguments is meant.
            ParseResult parsed = Create(terminal).Parse(arguments, new() { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction
                ? await RefuseAsync(parsed, terminal)
                : await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is BadUseException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
        }
        catch (Exception exception)
        {
            terminal.Complain($"This is a bug of lpp, please report it: {exception.GetType().Name}: {exception.Message}");
        }

        return ExitCode.BadUse;
    }

    private static RootCommand Create(Terminal terminal)
    {
        RootCommand root = new("Checks, generates, locks and compares the JSON Schemas of a protocol, validates messages, and runs an emulator of LivePerson's messaging services.")
        {
            CheckCommand.Create(terminal),
            GenerateCommand.Create(terminal),
            LockCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            EmulateCommand.Create(terminal),
        };
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private static async Task<int> RefuseAsync(ParseResult parsed, Terminal terminal)
    {
        Command command = parsed.CommandResult.Command;
        if (parsed.Tokens.Count == 0)
        {
            await command.Parse("--help").InvokeAsync();
            return ExitCode.BadUse;
        }

        string[] known = [.. command.Children.SelectMany(NamesOf)];
        foreach (string token in parsed.UnmatchedTokens)
        {
            string? meant = Spelling.Nearest(token, known);
            terminal.Complain($"Unrecognized command or argument '{token}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}");
        }

        // What is missing is not the mistake as long as something was not understood.
        string[] missing = [.. parsed.UnmatchedTokens.Count > 0 ? [] : command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => argument.Name)];
        if (missing.Length > 0)
        {
            terminal.Complain($"'{command.Name}' needs {string.Join(" and ", missing)}.");
        }

        foreach (string message in parsed.Errors.Select(error => error.Message).Where(_ => parsed.UnmatchedTokens.Count + missing.Length == 0))
        {
            terminal.Complain(message);
        }

        terminal.Complain($"Usage and examples: {(command is RootCommand ? "lpp" : $"lpp {command.Name}")} --help");
        return ExitCode.BadUse;
    }

    private static IEnumerable<string> NamesOf(Symbol symbol) => symbol switch
    {
        Command command => [command.Name],
        Option option => option.Aliases.Prepend(option.Name),
        _ => [],
    };
}
