using System.Text;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Cli.Schemas;

/// <summary>Reads files as the compiler does, and names them as they are printed.</summary>
internal static class SourceFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SchemaFile Read(string path)
    {
        string name = DisplayPath(path);
        return new(name, name, ReadText(path));
    }

    /// <summary>A path relative to the current folder, with forward slashes.</summary>
    public static string DisplayPath(string path) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');

    // The compiler, too, takes a text that is not UTF-8 for one of a single byte a character.
    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, Strict);
        }
        catch (DecoderFallbackException)
        {
            return File.ReadAllText(path, Encoding.Latin1);
        }
    }
}
