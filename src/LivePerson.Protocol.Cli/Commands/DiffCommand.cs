using System.CommandLine;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Cli.Schemas;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Parsing;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Compares two states of a protocol.</summary>
internal static class DiffCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> before = new("OLD") { Description = "A folder of schemas, or a lock file." };
        Argument<string> after = new("NEW") { Description = "The same, later." };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("diff", "Compares two states of a protocol: what breaks the wire or the source, what is only new.")
        {
            Details = """
                A change breaks the wire if JSON that was written or read before is now written differently, or
                refused; it breaks the source if C# that compiled before no longer does. These are findings.
                """,
            Arguments = { before, after },
            Options = { json },
            Examples =
            [
                ("lpp diff schema/protocol.lock.json schema", "what the edits since the lock mean"),
                ("lpp diff v1/schema v2/schema --json", "two versions, for a script"),
            ],
        };
        command.SetAction((parsed, token) =>
        {
            ProtocolLock old = Read(parsed.GetRequiredValue(before), token);
            ProtocolLock now = Read(parsed.GetRequiredValue(after), token);
            IReadOnlyList<LockChange> changes = ChangePrinter.Sort(LockComparer.Compare(old, now));
            Print(terminal, changes, parsed.GetValue(json));
            return Task.FromResult(changes.Any(change => change.Rule is not null) ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static ProtocolLock Read(string path, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            SchemaFile file = SourceFiles.Read(path);
            return LockReader.Read(file, cancellationToken) is { Lock: { } locked }
                ? locked
                : throw new BadUseException($"'{file.Path}' is no lock that can be read: \"lpp lock\" writes one.");
        }

        if (!Directory.Exists(path))
        {
            throw new BadUseException($"There is no folder or lock '{path}'.");
        }

        LoadedProtocol protocol = LoadedProtocol.Load(path, CommonArguments.DefaultNamespace, cancellationToken);
        if (protocol.Problems.FirstOrDefault(problem => problem.Rule.IsError) is { } error)
        {
            throw new BadUseException($"The schemas of '{protocol.Folder.DisplayPath}' have errors, so that a comparison would mislead; see \"lpp check\". The first: {error.Message}");
        }

        return protocol.Lock();
    }

    private static void Print(Terminal terminal, IReadOnlyList<LockChange> changes, bool isJson)
    {
        Breakage breaks = changes.Aggregate(Breakage.None, (all, change) => all | change.Breaks);
        if (isJson)
        {
            DiffReport report = new(
                breaks.HasFlag(Breakage.Wire), breaks.HasFlag(Breakage.Source), [.. changes.Select(ChangeReport.Of)]);
            terminal.WriteJson(report, ReportJsonContext.Default.DiffReport);
            return;
        }

        ChangePrinter.Print(terminal, changes);
        int breaking = changes.Count(change => change.Rule is not null);
        terminal.Output.WriteLine(changes.Count == 0
            ? "No difference."
            : $"{Count.Of(changes.Count, "difference")}: {breaking} breaking, {changes.Count - breaking} harmless.");
    }
}
