using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>Prints problems as the compiler does, each with the line that it speaks of.</summary>
internal static class ProblemPrinter
{
    public static void Print(Terminal terminal, IReadOnlyList<Problem> problems, IEnumerable<SchemaFile> files)
    {
        Dictionary<string, string> texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        foreach (Problem problem in problems)
        {
            PrintHead(terminal, problem);
            if (problem.Span.Path is not null && texts.TryGetValue(problem.Span.Path, out string? text))
            {
                PrintExcerpt(terminal, text, problem);
            }

            terminal.Output.WriteLine();
        }
    }

    /// <summary>One line: what was looked at, and how much is wrong.</summary>
    public static void PrintSummary(Terminal terminal, string subject, IReadOnlyList<Problem> problems)
    {
        int errors = problems.Count(problem => problem.Rule.IsError);
        int warnings = problems.Count - errors;
        string[] found =
        [
            .. errors == 0 ? [] : new[] { $"[bold red]{Count.Of(errors, "error")}[/]" },
            .. warnings == 0 ? [] : new[] { $"[bold yellow]{Count.Of(warnings, "warning")}[/]" },
        ];
        terminal.Output.MarkupLine($"{Markup.Escape(subject)}: {(found.Length == 0 ? "[green]nothing to report[/]" : string.Join(", ", found))}.");
    }

    private static void PrintHead(Terminal terminal, Problem problem)
    {
        string place = problem.Span.Path is null
            ? "lpp"
            : Invariant($"{problem.Span.Path}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1})");
        terminal.Output.MarkupInterpolated($"[bold]{place}[/]: ");
        terminal.Output.Markup(problem.Rule.IsError ? "[bold red]error[/] " : "[bold yellow]warning[/] ");
        terminal.Output.MarkupLineInterpolated($"[bold]{problem.Rule.Id}[/]: {problem.Message}");
    }

    private static void PrintExcerpt(Terminal terminal, string text, Problem problem)
    {
        string number = Invariant($"{problem.Span.StartLine + 1}").PadLeft(5);
        SourceExcerpt excerpt = SourceExcerpt.Of(text, problem.Span, Math.Min(terminal.Width, 160) - number.Length - 3);
        Style colour = problem.Rule.IsError ? Color.Red : Color.Yellow;
        terminal.Output.MarkupInterpolated($"[blue]{number} │[/] {excerpt.Before}");
        terminal.Output.Write(new Text(excerpt.Token, colour));
        terminal.Output.WriteLine(excerpt.After);
        terminal.Output.MarkupInterpolated($"[blue]{new string(' ', number.Length)} │[/] ");
        terminal.Output.Write(new Text(excerpt.Marker, colour));
        terminal.Output.WriteLine();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
