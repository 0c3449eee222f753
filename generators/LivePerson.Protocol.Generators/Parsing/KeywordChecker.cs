using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Serialization;
using static LivePerson.Protocol.Generators.Parsing.KeywordShape;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Holds the members of an object against the table of keywords, and leaves out what nobody can use, so that whoever
/// reads the rest need not ask again.
/// </summary>
internal sealed class KeywordChecker(ProblemList problems)
{
    /// <summary>Reports what is wrong with the members; returns the object with the usable ones.</summary>
    public JsonObject Check(JsonObject schema, KeywordTable table, bool isEnforced) => schema with
    {
        Members = schema.Members.Where(member => IsUsable(member, schema, table, isEnforced)).ToEquatableArray(),
    };

    private bool IsUsable(JsonMember member, JsonObject schema, KeywordTable table, bool isEnforced)
    {
        if (table.Find(member.Name) is not { } keyword)
        {
            return IsForeignAnnotation(member, table);
        }

        if (!Suits(keyword, member.Value))
        {
            return false;
        }

        if (isEnforced && keyword.Support == KeywordSupport.NotEnforced && !IsPartOfAnother(keyword.Name, schema))
        {
            problems.Add(SchemaRules.LPP1007_NotEnforced, member.NameSpan, keyword.Name);
        }

        return true;
    }

    private bool IsForeignAnnotation(JsonMember member, KeywordTable table)
    {
        string? nearest = table.Nearest(member.Name);
        bool isAnnotation = KeywordTable.IsAnnotation(member.Name);
        if (isAnnotation && nearest is null)
        {
            return true;
        }

        string kind = isAnnotation ? "annotation" : table.Kind;
        string hint = nearest is null ? "" : $"; the nearest is \"{nearest}\"";
        problems.Add(SchemaRules.LPP1003_UnknownKeyword, member.NameSpan, member.Name, kind, hint);
        return isAnnotation;
    }

    // "then" and "else" say nothing without "if", nor the two counts without "contains": one warning for all.
    private static bool IsPartOfAnother(string keyword, JsonObject schema) => keyword switch
    {
        "then" or "else" => schema["if"] is not null,
        "minContains" or "maxContains" => schema["contains"] is not null,
        _ => false,
    };

    private bool Suits(Keyword keyword, JsonValue value) => (keyword.Shape, value) switch
    {
        (Anything, _) => true,
        (Text or FlagOrText, JsonString) => true,
        (KeywordShape.Uri, JsonString uri) when SchemaUri.IsReference(uri.Value) => true,
        (AnchorName, JsonString name) when SchemaUri.IsAnchor(name.Value) => true,
        (KeywordShape.Uri or AnchorName, not JsonString) => Fail($"\"{keyword.Name}\"", Expected(Text), value),
        (Word, JsonString word) => IsWord(keyword, word),
        (Flag or FlagOrText, JsonBoolean) => true,
        (Count, JsonNumber number) when IsCount(number.Text) => true,
        (Number, JsonNumber) => true,
        (PositiveNumber, JsonNumber number) when JsonNumberText.Sign(number.Text) > 0 => true,
        (Pattern, JsonString pattern) => IsPattern(pattern),
        (TypeNames, JsonString name) => IsTypeName(keyword, name),
        (TypeNames, JsonArray { Items.Count: > 0 } names) => AllSuit(names, keyword, "a type's name", IsTypeName),
        (Names, JsonArray names) => AllSuit(names, keyword, "a string", AcceptAny),
        (Values, JsonArray { Items.Count: > 0 }) => true,
        (List or ListOrMap, JsonArray) => true,
        (JsonMap or ListOrMap, JsonObject) => true,
        (Subschema or SubschemaOrList, JsonObject or JsonBoolean) => true,
        (SubschemaList or SubschemaOrList, JsonArray { Items.Count: > 0 } schemas) => AllSchemas(schemas, keyword),
        (SubschemaOrList, JsonArray) => true,
        (SubschemaMap, JsonObject schemas) => AllSuit(schemas, keyword, Expected(Subschema), IsSchema),
        (PatternMap, JsonObject schemas) =>
            ArePatterns(schemas) && AllSuit(schemas, keyword, Expected(Subschema), IsSchema),
        (NamesMap, JsonObject names) =>
            AllSuit(names, keyword, Expected(Names), it => it is JsonArray) && AllNames(names, keyword),
        (SubschemaOrNamesMap, JsonObject entries) =>
            AllSuit(entries, keyword, "a schema or an array of strings", it => it is JsonArray || IsSchema(it))
                && AllNames(entries, keyword),
        _ => Fail($"\"{keyword.Name}\"", Expected(keyword.Shape), value),
    };

    private static string Expected(KeywordShape shape) => shape switch
    {
        Text or Word => "a string",
        KeywordShape.Uri => "a URI",
        AnchorName => "a name of letters, digits, '-', '_' and '.' that begins with a letter or '_'",
        Flag => "true or false",
        FlagOrText => "true, false or a string",
        Count => "a whole number from 0",
        Number => "a number",
        PositiveNumber => "a number above 0",
        Pattern => "a regular expression",
        TypeNames => "a type's name or an array of them",
        Names => "an array of strings",
        Values => "an array of at least one value",
        List => "an array",
        JsonMap => "an object",
        ListOrMap => "an array or an object",
        Subschema or SubschemaOrList => "a schema (an object, true or false)",
        SubschemaList => "an array of at least one schema",
        SubschemaMap or PatternMap => "an object of schemas",
        NamesMap => "an object of arrays of strings",
        SubschemaOrNamesMap => "an object of schemas or arrays of strings",
        _ => "a value",
    };

    private static bool IsCount(string number) =>
        JsonNumberText.IsInteger(number) && JsonNumberText.Sign(number) >= 0;

    private bool IsPattern(JsonString pattern)
    {
        if (IsExpression(EcmaScriptPattern.Translate(pattern.Value)) || IsExpression(pattern.Value))
        {
            return true;
        }

        problems.Add(SchemaRules.LPP1015_BadPattern, pattern.Span, JsonExcerpt.Of(pattern));
        return false;
    }

    private bool ArePatterns(JsonObject map)
    {
        bool arePatterns = true;
        foreach (JsonMember member in map.Members)
        {
            arePatterns &= IsPattern(new(member.NameSpan, member.Name));
        }

        return arePatterns;
    }

    private static bool IsExpression(string? pattern)
    {
        try
        {
            return pattern is not null && new Regex(pattern) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private bool IsTypeName(Keyword keyword, JsonString name) => IsOneOf(JsonTypes.Names, keyword, name);

    private bool IsWord(Keyword keyword, JsonString word) => IsOneOf(keyword.Words, keyword, word);

    private bool IsOneOf(EquatableArray<string> words, Keyword keyword, JsonString word)
    {
        if (words.Contains(word.Value))
        {
            return true;
        }

        string? nearest = words.Count == 1 ? words[0] : Spelling.Nearest(word.Value, words);
        string expected = nearest is null ? $"one of {string.Join(", ", words)}" : $"\"{nearest}\"";
        return Fail($"\"{keyword.Name}\"", expected, word);
    }

    private static bool IsSchema(JsonValue value) => value is JsonObject or JsonBoolean;

    private static bool AcceptAny(Keyword keyword, JsonString text) => true;

    // The entries that do not suit are reported one by one; the others keep the list usable.
    private bool AllSuit(JsonArray list, Keyword keyword, string expected, Func<Keyword, JsonString, bool> suits)
    {
        foreach (JsonValue item in list.Items)
        {
            _ = item is JsonString text
                ? suits(keyword, text)
                : Fail($"each entry of \"{keyword.Name}\"", expected, item);
        }

        return true;
    }

    private bool AllSchemas(JsonArray list, Keyword keyword)
    {
        foreach (JsonValue item in list.Items.Where(item => !IsSchema(item)))
        {
            Fail($"each entry of \"{keyword.Name}\"", Expected(Subschema), item);
        }

        return true;
    }

    private bool AllSuit(JsonObject map, Keyword keyword, string expected, Func<JsonValue, bool> suits)
    {
        foreach (JsonMember member in map.Members.Where(member => !suits(member.Value)))
        {
            Fail($"\"{member.Name}\" in \"{keyword.Name}\"", expected, member.Value);
        }

        return true;
    }

    private bool AllNames(JsonObject map, Keyword keyword)
    {
        foreach (JsonArray names in map.Members.Select(member => member.Value).OfType<JsonArray>())
        {
            AllSuit(names, keyword, "a string", AcceptAny);
        }

        return true;
    }

    private bool Fail(string place, string expected, JsonValue found)
    {
        problems.Add(SchemaRules.LPP1004_WrongValue, found.Span, expected, place, JsonExcerpt.Of(found));
        return false;
    }
}
