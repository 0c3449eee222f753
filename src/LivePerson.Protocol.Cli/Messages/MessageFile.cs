using System.Text;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Cli.Messages;

/// <summary>The bytes of a message, and where things stand in them.</summary>
internal sealed class MessageFile
{
    /// <summary>The name that means the standard input.</summary>
    public const string StandardInput = "-";

    // Far beyond what the library reads, so that the library says what is too long.
    private const int Longest = 64 * 1024 * 1024;

    private readonly byte[] _bytes;
    private readonly int _start;
    private readonly Lazy<JsonValue?> _json;

    private MessageFile(byte[] bytes)
    {
        _bytes = bytes;
        _start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        _json = new(() => JsonReader.Read("", Encoding.UTF8.GetString(Json), CancellationToken.None).Value);
    }

    /// <summary>The message without a byte order mark.</summary>
    public ReadOnlySpan<byte> Json => _bytes.AsSpan(_start);

    public static MessageFile Read(string file)
    {
        using Stream stream = Open(file);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Longest)
            {
                throw new BadUseException($"'{file}' is longer than {Longest / 1024 / 1024} MiB.");
            }
        }

        return new(bytes.ToArray());
    }

    /// <summary>How many bytes of the file stand before a byte of the message.</summary>
    public long PositionInFile(long bytePosition) => bytePosition + _start;

    /// <summary>Line and column of a byte of the message, from 1.</summary>
    public (int Line, int Column) PlaceOf(long bytePosition)
    {
        ReadOnlySpan<byte> before = Json[..(int)Math.Clamp(bytePosition, 0, Json.Length)];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>
    /// Line and column of the value that a JSON Pointer leads to, from 1; of the innermost value around it, if the
    /// message wrote it in another form.
    /// </summary>
    public (int Line, int Column) PlaceOf(string pointer)
    {
        for (string nearest = pointer; nearest.Length > 0 && _json.Value is { } root; nearest = nearest[..nearest.LastIndexOf('/')])
        {
            if (JsonPointer.Find(root, nearest) is { } value)
            {
                return (value.Span.StartLine + 1, value.Span.StartColumn + 1);
            }
        }

        return _json.Value is { } whole ? (whole.Span.StartLine + 1, whole.Span.StartColumn + 1) : (1, 1);
    }

    private static Stream Open(string file)
    {
        if (file == StandardInput)
        {
            return Console.OpenStandardInput();
        }

        return File.Exists(file) ? File.OpenRead(file) : throw new BadUseException(Directory.Exists(file)
            ? $"'{file}' is a folder: name a file in it, or - for the standard input."
            : $"There is no file '{file}'.");
    }
}
