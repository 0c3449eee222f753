namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Where a schema stands, and what holds there.</summary>
/// <param name="Pointer">The JSON Pointer in its file.</param>
/// <param name="BaseUri">The base URI in force.</param>
/// <param name="Dialect">The draft in force.</param>
/// <param name="IsEnforced">Whether the keywords around it are enforced: inside one that is not, nothing is.</param>
internal readonly record struct SchemaPlace(string Pointer, string BaseUri, Dialect Dialect, bool IsEnforced)
{
    /// <summary>The place of a keyword's value.</summary>
    public SchemaPlace Keyword(string name) => Entry(name) with
    {
        IsEnforced = IsEnforced && Keywords.Schema.Find(name)?.Support != KeywordSupport.NotEnforced,
    };

    /// <summary>The place of an entry in a keyword's value.</summary>
    public SchemaPlace Entry(string name) => this with { Pointer = JsonPointer.Append(Pointer, name) };

    public SchemaPlace Entry(int index) => this with { Pointer = JsonPointer.Append(Pointer, index) };
}
