using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Statements that write JSON. Fixed text is gathered until something variable comes, so that it becomes one
/// UTF-8 literal: most of a message is fixed, and copying is the fastest way to write it. A text takes the fixed text
/// before and after it into one call.
/// </summary>
internal sealed class WritingEmitter(SourceWriter writer)
{
    private const string Quote = "\"";

    private string _before = "";
    private string? _text;
    private string _after = "";
    private bool _isSeparated;

    public void Fixed(string json)
    {
        if (_text is null)
        {
            _before += json;
        }
        else
        {
            _after += json;
        }
    }

    /// <summary>What comes next begins with the brace or the comma that is known at run time alone.</summary>
    public void Separator()
    {
        Flush();
        _before = ",";
        _isSeparated = true;
    }

    /// <param name="value">What is written.</param>
    /// <param name="expression">The value.</param>
    /// <param name="local">The local for a value that may be null; free in the block that is written into.</param>
    public void Value(ValueModel value, string expression, string local = "present")
    {
        if (!value.IsNullable && TextOf(value.Type, expression) is { } text)
        {
            Text(text);
        }
        else
        {
            Statement(Code(value, expression, local));
        }
    }

    public void Statement(string statement)
    {
        Flush();
        writer.WriteLine(statement);
    }

    public void Flush()
    {
        string separator = _isSeparated ? "ref separator, " : "";
        if (_text is not null)
        {
            writer.WriteLine($"output.WriteText({separator}{Literals.Utf8(_before)}, {_text}, {Literals.Utf8(_after)});");
        }
        else if (_before.Length == 1 && !_isSeparated)
        {
            writer.WriteLine($"output.WriteByte((byte)'{_before.Replace("'", "\\'").Replace("\\", "\\\\")}');");
        }
        else if (_before.Length > 0)
        {
            writer.WriteLine($"output.WriteRaw({separator}{Literals.Utf8(_before)});");
        }

        (_before, _text, _after, _isSeparated) = ("", null, "", false);
    }

    private void Text(string text)
    {
        if (_text is not null)
        {
            // Between two texts, all but the closing quote belongs to the second.
            string between = _after.Substring(Quote.Length);
            _after = Quote;
            Flush();
            _before = between;
        }

        _before += Quote;
        _text = text;
        _after = Quote;
    }

    private static string? TextOf(TypeReference type, string expression) => type switch
    {
        BuiltInType { Kind: BuiltIn.String } => expression,
        NamedType { Kind: NamedTypeKind.OpenEnum } => $"{expression}.Value",
        _ => null,
    };

    private static string Code(ValueModel value, string expression, string local = "present") => value.IsNullable
        ? $$"""if ({{expression}} is { } {{local}}) { {{Code(value.Type, local)}} } else { output.WriteNull(); }"""
        : Code(value.Type, expression);

    private static string Code(TypeReference type, string expression) => type switch
    {
        BuiltInType builtIn => $"output.Write{builtIn.Kind}({expression});",
        NamedType { Kind: NamedTypeKind.OpenEnum } => $"output.WriteString({expression}.Value);",
        NamedType => $"{expression}.WriteJson(ref output);",
        ListType list => $"output.WriteList{(list.WritesBareElement ? "OrElement" : "")}({expression}, {ItemWriter(list.Item)});",
        DictionaryType dictionary => $"output.WriteDictionary({expression}, {ItemWriter(dictionary.Value)});",
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static string ItemWriter(ValueModel item) =>
        $$"""static (ref JsonOutput output, {{item.TypeText}} item) => { {{Code(item, "item")}} }""";
}
