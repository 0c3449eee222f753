using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>JSON as somebody wrote it, in text or in objects, with the places that are filled when the program runs.</summary>
internal abstract record WrittenJson;

/// <summary>An object.</summary>
internal sealed record ObjectJson(ImmutableArray<MemberJson> Members) : WrittenJson
{
    public MemberJson? Find(string name) => Members.FirstOrDefault(member => member.Name == name);
}

/// <summary>A member of an object.</summary>
internal sealed record MemberJson(string Name, WrittenJson Value);

/// <summary>An array.</summary>
internal sealed record ArrayJson(ImmutableArray<WrittenJson> Elements) : WrittenJson;

/// <summary>A string, in pieces if something is filled in.</summary>
internal sealed record TextJson(ImmutableArray<TextPiece> Pieces) : WrittenJson
{
    /// <summary>The text, if nothing is filled in.</summary>
    public string? Constant => Pieces.All(piece => piece.Hole is null)
        ? string.Concat(Pieces.Select(piece => piece.Text))
        : null;

    /// <summary>What is filled in, if that is the whole text.</summary>
    public Hole? OnlyHole => Pieces is [{ Hole: { } hole }] ? hole : null;
}

/// <summary>A piece of a string: text, or a hole.</summary>
internal sealed record TextPiece(string Text, Hole? Hole);

/// <summary>A number, a boolean or null, as it is spelled.</summary>
internal sealed record ScalarJson(string Spelling) : WrittenJson;

/// <summary>A value that is known only when the program runs.</summary>
/// <param name="Hole">Where it comes from.</param>
/// <param name="IsText">Whether it gives JSON text, and not the value itself.</param>
internal sealed record FilledJson(Hole Hole, bool IsText) : WrittenJson;

/// <summary>An expression that fills a place.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Format">How an interpolation formats it, from the comma or the colon on; "" if it does not.</param>
internal sealed record Hole(ExpressionSyntax Expression, string Format);
