using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Documentation comments from what schemas say: escaped, and wrapped to the width of a screen.</summary>
internal static class DocumentationComments
{
    private const int Width = 110;

    /// <summary>A space at which no line is broken.</summary>
    private const char Unbroken = '\u00A0';

    private static readonly Regex Code = new("`([^`]+)`", RegexOptions.CultureInvariant);

    public static void WriteSummary(this SourceWriter writer, string? text, string fallback) =>
        writer.WriteElement("summary", text ?? fallback);

    public static void WriteElement(this SourceWriter writer, string element, string text) =>
        writer.WriteMarkup(element, Escape(text));

    /// <summary>Writes an element with others in it.</summary>
    public static void WriteMarkup(this SourceWriter writer, string element, string markup)
    {
        if (markup.Length + (2 * element.Length) < Width - 9)
        {
            writer.WriteLine($"/// <{element}>{markup.Replace(Unbroken, ' ')}</{TagName(element)}>");
            return;
        }

        writer.WriteLine($"/// <{element}>");
        foreach (string line in Wrap(markup))
        {
            writer.WriteLine($"/// {line.Replace(Unbroken, ' ')}");
        }

        writer.WriteLine($"/// </{TagName(element)}>");
    }

    /// <summary>A reference to a type, for <see cref="WriteMarkup"/>.</summary>
    public static string See(string type) => $"<see{Unbroken}cref=\"{type}\"/>";

    /// <summary>Text as XML has it; what stands between backticks is code.</summary>
    public static string Escape(string text) => Code.Replace(
        new string([.. text.Select(Printable)]).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;"),
        "<c>$1</c>");

    /// <summary>Line ends would end the comment, and XML has no characters for controls and halves of surrogate pairs.</summary>
    private static char Printable(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or >= '\uFFFE' ? ' ' : character;

    private static string TagName(string element) => element.Split(' ')[0];

    private static IEnumerable<string> Wrap(string text)
    {
        string line = "";
        foreach (string word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
