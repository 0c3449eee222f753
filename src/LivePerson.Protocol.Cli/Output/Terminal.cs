using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Spectre.Console;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>
/// Where results and complaints go. Colours only on a terminal that has them: not into a file or a pipe, not for
/// <c>TERM=dumb</c>, and not for somebody who set <c>NO_COLOR</c> (no-color.org).
/// </summary>
internal sealed class Terminal
{
    /// <summary>Lines are never wrapped here: the terminal does it, and a copied line stays one.</summary>
    private const int Unlimited = 1_000_000;

    private readonly IAnsiConsole _error;

    private Terminal(IAnsiConsole output, IAnsiConsole error, int width) => (Output, _error, Width) = (output, error, width);

    /// <summary>Results.</summary>
    public IAnsiConsole Output { get; }

    /// <summary>How many columns an excerpt may have.</summary>
    public int Width { get; }

    public static Terminal Create()
    {
        if (System.OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        return new(
            CreateConsole(Console.Out, Console.IsOutputRedirected),
            CreateConsole(Console.Error, Console.IsErrorRedirected),
            Console.IsOutputRedirected || Console.WindowWidth < 40 ? 120 : Console.WindowWidth);
    }

    public void WriteJson<T>(T report, JsonTypeInfo<T> typeInfo) =>
        Output.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(report, typeInfo));

    /// <summary>Says on the error stream why the command did not do its work.</summary>
    public void Complain(string message) => _error.MarkupLineInterpolated($"[red]lpp:[/] {message}");

    private static IAnsiConsole CreateConsole(TextWriter writer, bool isRedirected)
    {
        bool hasColours = !isRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        IAnsiConsole console = AnsiConsole.Create(new()
        {
            Ansi = hasColours ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = hasColours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unlimited;
        return console;
    }
}
