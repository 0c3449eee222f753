namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A keyword of JSON Schema, or an annotation of ours.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Shape">What it takes.</param>
/// <param name="Support">What becomes of it.</param>
internal sealed record Keyword(string Name, KeywordShape Shape, KeywordSupport Support)
{
    /// <summary>The words that a <see cref="KeywordShape.Word"/> may be.</summary>
    public EquatableArray<string> Words { get; init; }
}

/// <summary>What becomes of a keyword.</summary>
internal enum KeywordSupport
{
    /// <summary>It names, documents or connects schemas, or says nothing that code could check.</summary>
    Annotation,

    /// <summary>It restricts values, and the emitted code makes sure of it.</summary>
    Enforced,

    /// <summary>It restricts values, and no emitted code looks at it: its use is reported.</summary>
    NotEnforced,
}

/// <summary>What a keyword takes.</summary>
internal enum KeywordShape
{
    Anything,
    Text,
    Uri,
    AnchorName,
    Word,
    Flag,
    FlagOrText,
    Count,
    Number,
    PositiveNumber,
    Pattern,
    TypeNames,
    Names,
    Values,
    List,
    JsonMap,
    ListOrMap,
    Subschema,
    SubschemaOrList,
    SubschemaList,
    SubschemaMap,
    PatternMap,
    NamesMap,
    SubschemaOrNamesMap,
}
