using LivePerson.Protocol.Generators.Locking;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>Prints the differences between two protocols: what breaks something first, then what is only new.</summary>
internal static class ChangePrinter
{
    public static IReadOnlyList<LockChange> Sort(IEnumerable<LockChange> changes) =>
    [
        .. changes
            .OrderBy(change => change.Rule is null)
            .ThenBy(change => change.Subject.Type, StringComparer.Ordinal)
            .ThenBy(change => change.Subject.Part)
            .ThenBy(change => change.Subject.Name, StringComparer.Ordinal)
            .ThenBy(change => change.Fact, StringComparer.Ordinal),
    ];

    public static void Print(Terminal terminal, IReadOnlyList<LockChange> changes)
    {
        foreach (LockChange change in changes)
        {
            string word = change.Breaks switch
            {
                Breakage.None => change.Fact == LockChange.Added ? "[green]new[/]         " : "[green]looser[/]      ",
                Breakage.Wire => "[red]wire[/]        ",
                Breakage.Source => "[yellow]source[/]      ",
                _ => "[red]wire[/]+[yellow]source[/] ",
            };
            terminal.Output.Markup(word);
            terminal.Output.MarkupLineInterpolated($"{change.Subject}[grey]: {change.Fact}[/]");
        }
    }
}
