using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LivePerson.Protocol.Cli.Commands;

namespace LivePerson.Protocol.Cli;

/// <summary>The usual help, and behind it the details and examples of the command and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            output.WriteLine("Details:");
            output.WriteLine($"  {command.Details.ReplaceLineEndings(output.NewLine + "  ")}");
            output.WriteLine();
            int width = command.Examples.Max(example => example.Command.Length);
            output.WriteLine("Examples:");
            foreach ((string text, string meaning) in command.Examples)
            {
                output.WriteLine($"  {text.PadRight(width)}  {meaning}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes: 0 fine, 1 findings, 2 bad use.");
        return ExitCode.Fine;
    }
}
