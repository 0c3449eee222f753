using System.CommandLine;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Cli.Schemas;
using LivePerson.Protocol.Generators.Emission;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Writes what the compiler would generate into a folder, to be read.</summary>
internal static class GenerateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> directory = CommonArguments.Directory();
        Option<string> output = new("--output", "-o") { Description = "The folder to write to; it is made if it is not there.", HelpName = "OUT", Required = true };
        Option<string> rootNamespace = CommonArguments.Namespace();
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("generate", "Writes the C# that the compiler makes of schemas, to be read.")
        {
            Details = """
                The files are the compiler's, byte for byte, if the command is run where the project stands.
                They are copies: the compiler makes its own. Nothing in the folder is ever deleted.
                """,
            Arguments = { directory },
            Options = { output, rootNamespace, json },
            Examples =
            [
                ("lpp generate schema -o artifacts/generated", "run where the project stands"),
                ("lpp generate schema -o /tmp/shop --namespace Shop", "as a project with the root namespace Shop"),
            ],
        };
        command.SetAction((parsed, token) =>
        {
            LoadedProtocol protocol = LoadedProtocol.Load(parsed.GetRequiredValue(directory), parsed.GetRequiredValue(rootNamespace), token);
            GeneratedFolder? written = protocol.HasErrors
                ? null
                : GeneratedFolder.Write(parsed.GetRequiredValue(output), EmittedFiles.Of(protocol.Model), token);
            Print(terminal, protocol, written, parsed.GetRequiredValue(output), parsed.GetValue(json));
            return Task.FromResult(written is null ? ExitCode.Findings : ExitCode.Fine);
        });
        return command;
    }

    private static void Print(Terminal terminal, LoadedProtocol protocol, GeneratedFolder? written, string output, bool isJson)
    {
        string folder = SourceFiles.DisplayPath(output);
        if (isJson)
        {
            GenerateReport report = new(
                folder,
                written?.Written ?? [],
                written?.Unchanged ?? [],
                written?.NoLongerGenerated ?? [],
                [.. protocol.Problems.Select(DiagnosticReport.Of)]);
            terminal.WriteJson(report, ReportJsonContext.Default.GenerateReport);
            return;
        }

        ProblemPrinter.Print(terminal, protocol.Problems, protocol.Folder.Files);
        if (written is null)
        {
            ProblemPrinter.PrintSummary(terminal, $"Nothing was written to {folder}", protocol.Problems);
            return;
        }

        foreach (string file in written.Written)
        {
            terminal.Output.MarkupLineInterpolated($"[green]wrote[/] {folder}/{file}");
        }

        foreach (string file in written.NoLongerGenerated)
        {
            terminal.Output.MarkupLineInterpolated($"[yellow]stale[/] {folder}/{file} is no longer generated; delete it");
        }

        terminal.Output.WriteLine($"{folder}: {Count.Of(written.Written.Count, "file")} written, {written.Unchanged.Count} unchanged.");
    }
}
