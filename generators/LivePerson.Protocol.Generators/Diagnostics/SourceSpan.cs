namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>A place in a schema file: what an editor needs to underline it and a command line to print it.</summary>
/// <param name="Path">The file, as the compiler names it.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of UTF-16 code units.</param>
/// <param name="StartLine">Line of the first character, from 0.</param>
/// <param name="StartColumn">Column of the first character, from 0, in UTF-16 code units.</param>
/// <param name="EndLine">Line behind the last character, from 0.</param>
/// <param name="EndColumn">Column behind the last character, from 0.</param>
internal readonly record struct SourceSpan(
    string Path, int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
