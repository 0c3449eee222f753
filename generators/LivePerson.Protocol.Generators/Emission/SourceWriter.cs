using System.Text;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Text with indentation: the only thing in emission that has a state.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes one or more lines at the present indentation.</summary>
    public void WriteLine(string lines)
    {
        // Line ends are fixed: a snapshot taken on Windows must match one taken in CI.
        foreach (string line in lines.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', _depth * 4).Append(line);
            }

            _text.Append('\n');
        }
    }

    public void WriteLine() => _text.Append('\n');

    /// <summary>Opens a block; disposing what is returned closes it.</summary>
    public Block WriteBlock(string closing = "}")
    {
        WriteLine("{");
        _depth++;
        return new Block(this, closing);
    }

    /// <summary>Lines that continue a statement; disposing what is returned ends them.</summary>
    public Indentation Indent()
    {
        _depth++;
        return new Indentation(this);
    }

    /// <summary>Writes items with one blank line between them.</summary>
    public void WriteSeparated<T>(IEnumerable<T> items, Action<SourceWriter, T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
            {
                WriteLine();
            }

            isFirst = false;
            write(this, item);
        }
    }

    public override string ToString() => _text.ToString();

    /// <summary>Indentation that lasts.</summary>
    internal readonly struct Indentation(SourceWriter writer) : IDisposable
    {
        public void Dispose() => writer._depth--;
    }

    /// <summary>A block that is open.</summary>
    internal readonly struct Block(SourceWriter writer, string closing) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            writer.WriteLine(closing);
        }
    }
}
