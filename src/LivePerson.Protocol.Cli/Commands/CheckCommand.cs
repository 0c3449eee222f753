using System.CommandLine;
using LivePerson.Protocol.Cli.Output;
using LivePerson.Protocol.Cli.Schemas;
using LivePerson.Protocol.Generators.Diagnostics;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Says what the compiler would say of schemas, without a project.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> directory = CommonArguments.Directory();
        Option<string> rootNamespace = CommonArguments.Namespace();
        Option<bool> errorsOnly = new("--errors-only") { Description = "Leave out warnings; they are no findings then." };
        Option<bool> json = CommonArguments.Json();
        ToolCommand command = new("check", "Reports what is wrong in schemas, each with the line that it speaks of.")
        {
            Details = """
                The diagnostics are the compiler's own: same ids, places and messages, for the schemas,
                protocol.json and protocol.lock.json.
                """,
            Arguments = { directory },
            Options = { rootNamespace, errorsOnly, json },
            Examples =
            [
                ("lpp check schema", "all findings"),
                ("lpp check schema --errors-only", "what would stop a build"),
                ("lpp check schema --json", "for a script"),
            ],
        };
        command.SetAction((parsed, token) =>
        {
            LoadedProtocol protocol = LoadedProtocol.Load(parsed.GetRequiredValue(directory), parsed.GetRequiredValue(rootNamespace), token);
            bool keepsWarnings = !parsed.GetValue(errorsOnly);
            Problem[] problems = [.. protocol.Check(token).Where(problem => problem.Rule.IsError || keepsWarnings)];
            Print(terminal, protocol, problems, parsed.GetValue(json));
            return Task.FromResult(problems.Length == 0 ? ExitCode.Fine : ExitCode.Findings);
        });
        return command;
    }

    private static void Print(Terminal terminal, LoadedProtocol protocol, Problem[] problems, bool isJson)
    {
        int schemas = protocol.Folder.Schemas.Count;
        int errors = problems.Count(problem => problem.Rule.IsError);
        if (isJson)
        {
            CheckReport report = new(schemas, errors, problems.Length - errors, [.. problems.Select(DiagnosticReport.Of)]);
            terminal.WriteJson(report, ReportJsonContext.Default.CheckReport);
            return;
        }

        ProblemPrinter.Print(terminal, problems, protocol.Folder.Files);
        ProblemPrinter.PrintSummary(terminal, $"{Count.Of(schemas, "schema")} in {protocol.Folder.DisplayPath}", problems);
    }
}
