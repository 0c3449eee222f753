using System.CommandLine;
using System.Text;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Cli.Schemas;
using LivePerson.Protocol.Generators;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Parsing;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Writes the lock that later schemas are held against.</summary>
internal static class LockCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> directory = CommonArguments.Directory();
        Option<bool> check = new("--check") { Description = "Write nothing; a lock that is not up to date is a finding." };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("lock", $"Writes DIR/{ProtocolLock.FileName}: what later edits of the schemas must not break.")
        {
            Details = """
                The lock holds public names and wire shape. A project that includes it as ProtocolLock gets an
                error for each edit of a schema that removes, renames or narrows something. Running the command
                again accepts the edit; it says what that breaks.
                """,
            Arguments = { directory },
            Options = { check, json },
            Examples =
            [
                ("lpp lock schema", "lock what is there, or accept what was changed"),
                ("lpp lock schema --check", "in CI: is the lock up to date?"),
            ],
        };
        command.SetAction((parsed, token) =>
        {
            LoadedProtocol protocol = LoadedProtocol.Load(parsed.GetRequiredValue(directory), CommonArguments.DefaultNamespace, token);
            return Task.FromResult(Run(terminal, protocol, isCheck: parsed.GetValue(check), isJson: parsed.GetValue(json), token));
        });
        return command;
    }

    private static int Run(Terminal terminal, LoadedProtocol protocol, bool isCheck, bool isJson, CancellationToken cancellationToken)
    {
        string file = SourceFiles.DisplayPath(protocol.Folder.LockPath);
        if (protocol.HasErrors)
        {
            Problem[] errors = [.. protocol.Problems.Where(problem => problem.Rule.IsError)];
            PrintErrors(terminal, protocol, errors, file, isJson);
            return ExitCode.Findings;
        }

        ProtocolLock now = protocol.Lock();
        string text = LockWriter.Write(now);
        bool isCurrent = protocol.Folder.Lock?.Text == text;
        LockReadResult? before = protocol.Folder.Lock is { } old ? LockReader.Read(old, cancellationToken) : null;
        if (!isCurrent && !isCheck)
        {
            File.WriteAllText(protocol.Folder.LockPath, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        IReadOnlyList<LockChange> changes = before?.Lock is { } known ? ChangePrinter.Sort(LockComparer.Compare(known, now)) : [];
        if (isJson)
        {
            terminal.WriteJson(
                new LockReport(file, isCurrent, IsWritten: !isCurrent && !isCheck, [.. changes.Select(ChangeReport.Of)], []),
                ReportJsonContext.Default.LockReport);
        }
        else
        {
            ChangePrinter.Print(terminal, changes);
            terminal.Output.WriteLine(Sentence(protocol.Folder, now, before, isCurrent, isCheck));
        }

        return isCheck && !isCurrent ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string Sentence(SchemaFolder folder, ProtocolLock now, LockReadResult? before, bool isCurrent, bool isCheck)
    {
        string file = SourceFiles.DisplayPath(folder.LockPath);
        string renew = $"\"lpp lock {folder.DisplayPath}\"";
        string content = $"{Count.Of(now.Types.Count, "type")}, {Count.Of(now.Operations.Count, "operation")}";
        return (isCurrent, isCheck, before) switch
        {
            (true, _, _) => $"{file} is up to date: {content}.",
            (_, true, null) => $"{file} is not there: write it with {renew}.",
            (_, true, _) => $"{file} is not up to date: renew it with {renew}.",
            (_, _, null) => $"{file}: locked {content}.",
            (_, _, { Lock: null }) => $"{file}: locked {content}, over a lock that could not be read.",
            _ => $"{file}: locked {content} anew.",
        };
    }

    private static void PrintErrors(Terminal terminal, LoadedProtocol protocol, Problem[] errors, string file, bool isJson)
    {
        if (isJson)
        {
            terminal.WriteJson(
                new LockReport(file, IsCurrent: false, IsWritten: false, [], [.. errors.Select(DiagnosticReport.Of)]),
                ReportJsonContext.Default.LockReport);
            return;
        }

        ProblemPrinter.Print(terminal, errors, protocol.Folder.Files);
        ProblemPrinter.PrintSummary(terminal, $"{file} was not written", errors);
    }
}
