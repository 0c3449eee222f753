using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Reads JSON as RFC 8259 defines it, and remembers where every value stood. A reader of our own, because errors must
/// point at line and column, and because no library may travel beside a generator.
/// </summary>
internal static class JsonReader
{
    /// <summary>How deep arrays and objects may be nested: a stack overflow would take the compiler down.</summary>
    public const int MaxDepth = 256;

    /// <summary>
    /// Reads a text; the only exception that leaves is the one of <paramref name="cancellationToken"/>.
    /// </summary>
    /// <param name="path">The file, for the spans.</param>
    /// <param name="text">The text; a byte order mark at its start is skipped.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static JsonReadResult Read(string path, string text, CancellationToken cancellationToken) =>
        new JsonTreeReader(path, text, cancellationToken).ReadText();
}

/// <summary>What a text says.</summary>
/// <param name="Value">The value; after a syntax error, everything that could be read in spite of it.</param>
/// <param name="Problem">The first syntax error, or null.</param>
/// <param name="Duplicates">A problem for each member that is given again; the first one counts.</param>
internal readonly record struct JsonReadResult(
    JsonValue? Value, Problem? Problem, EquatableArray<Problem> Duplicates)
{
    /// <summary>All problems. After a syntax error only that one: whatever else there is may follow from it.</summary>
    public EquatableArray<Problem> Problems => Problem is null ? Duplicates : [Problem];
}
