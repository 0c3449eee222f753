using System.CommandLine;
using System.CommandLine.Completions;
using LivePerson.Protocol.Cli.Messages;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Cli.Schemas;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Holds a message against its schema. No value of the message is ever printed.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> type = new("TYPE") { Description = "A type of LivePerson.Protocol, for instance PublishEvent or Notification.", HelpName = "TYPE" };
        type.CompletionSources.Add(_ => MessageType.Names.Select(name => new CompletionItem(name)));
        Argument<string> file = new("FILE") { Description = "A file with one message; - reads it from the standard input." };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("validate", "Says what a message violates, and where.")
        {
            Details = """
                Each finding has its JSON Pointer, line and column; a message that cannot be read has one, with what
                was expected. Values of the message are never printed.
                """,
            Arguments = { type, file },
            Options = { json },
            Examples =
            [
                ("lpp validate PublishEvent request.json", "a request that is to be sent"),
                ("curl -s $URL | lpp validate Notification -", "what another program prints"),
            ],
        };
        command.SetAction((parsed, _) =>
        {
            MessageType messageType = MessageType.Find(parsed.GetRequiredValue(type));
            string path = parsed.GetRequiredValue(file);
            IReadOnlyList<FindingReport> findings = Validate(messageType, MessageFile.Read(path));
            string name = path == MessageFile.StandardInput ? path : SourceFiles.DisplayPath(path);
            Print(terminal, new(parsed.GetRequiredValue(type), name, findings.Count == 0, findings), parsed.GetValue(json));
            return Task.FromResult(findings.Count == 0 ? ExitCode.Fine : ExitCode.Findings);
        });
        return command;
    }

    private static IReadOnlyList<FindingReport> Validate(MessageType type, MessageFile file)
    {
        try
        {
            return [.. type.Validate(file.Json).Select(violation => Describe(violation, file))];
        }
        catch (ProtocolJsonException fault)
        {
            (int line, int column) = file.PlaceOf(fault.BytePosition);
            long position = file.PositionInFile(fault.BytePosition);
            string place = fault.Pointer.Length == 0 ? "The root" : fault.Pointer;
            return
            [
                new(
                    fault.Pointer, line, column, $"{place} cannot be read, byte {position}: expected {fault.Expected}.",
                    Expected: fault.Expected, BytePosition: position),
            ];
        }
    }

    private static FindingReport Describe(SchemaViolation violation, MessageFile file)
    {
        (int line, int column) = file.PlaceOf(violation.Pointer);
        return new(violation.Pointer, line, column, violation.Message, violation.Keyword, violation.Limit, violation.Length);
    }

    private static void Print(Terminal terminal, ValidateReport report, bool isJson)
    {
        if (isJson)
        {
            terminal.WriteJson(report, ReportJsonContext.Default.ValidateReport);
            return;
        }

        string name = report.File == MessageFile.StandardInput ? "(standard input)" : report.File;
        foreach (FindingReport finding in report.Findings)
        {
            terminal.Output.MarkupLineInterpolated($"[bold]{name}({finding.Line},{finding.Column})[/]: [bold red]error[/]: {finding.Message}");
        }

        terminal.Output.MarkupLine(report.IsValid
            ? $"{Markup.Escape(name)}: [green]valid[/] {report.Type}."
            : $"{Markup.Escape(name)}: [bold red]{Count.Of(report.Findings.Count, "finding")}[/], not a valid {report.Type}.");
    }
}
