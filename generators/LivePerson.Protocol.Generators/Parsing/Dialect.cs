namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>A draft of JSON Schema, oldest first.</summary>
internal enum Dialect
{
    /// <summary>The file names none: each keyword is read in the draft that knows it.</summary>
    Any,
    Draft4,
    Draft6,
    Draft7,
    Draft201909,
    Draft202012,
}

/// <summary>What differs between the drafts.</summary>
internal static class Dialects
{
    private static readonly (string Name, Dialect Dialect)[] Known =
    [
        ("json-schema.org/draft-04/", Dialect.Draft4),
        ("json-schema.org/draft-06/", Dialect.Draft6),
        ("json-schema.org/draft-07/", Dialect.Draft7),
        ("json-schema.org/draft/2019-09/", Dialect.Draft201909),
        ("json-schema.org/draft/2020-12/", Dialect.Draft202012),
    ];

    /// <summary>The dialect that a value of <c>$schema</c> names, or null if it is none of the known ones.</summary>
    public static Dialect? Find(string schemaUri)
    {
        string uri = schemaUri.TrimEnd('#');
        int scheme = uri.IndexOf("://", StringComparison.Ordinal);
        string name = scheme < 0 ? uri : uri.Substring(scheme + 3);
        if (name == "json-schema.org/schema")
        {
            return Dialect.Any;
        }

        bool isMetaSchema = name.EndsWith("/schema", StringComparison.Ordinal)
            || name.EndsWith("/hyper-schema", StringComparison.Ordinal);
        foreach ((string prefix, Dialect dialect) in Known)
        {
            if (isMetaSchema && name.StartsWith(prefix, StringComparison.Ordinal))
            {
                return dialect;
            }
        }

        return null;
    }

    /// <summary>Whether a <c>$ref</c> hides the keywords beside it.</summary>
    public static bool HidesSiblingsOfReference(this Dialect dialect) =>
        dialect is Dialect.Draft4 or Dialect.Draft6 or Dialect.Draft7;

    /// <summary>Whether <c>id</c> identifies a schema; later drafts write <c>$id</c>.</summary>
    public static bool KnowsPlainId(this Dialect dialect) => dialect is Dialect.Any or Dialect.Draft4;

    /// <summary>Whether <c>exclusiveMinimum</c> is true or false, and speaks of the <c>minimum</c> beside it.</summary>
    public static bool KnowsBooleanLimits(this Dialect dialect) => dialect is Dialect.Any or Dialect.Draft4;

    /// <summary>Whether <c>items</c> may be an array of schemas; 2020-12 writes <c>prefixItems</c>.</summary>
    public static bool KnowsItemsArray(this Dialect dialect) => dialect != Dialect.Draft202012;
}
