using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Statements that write JSON. Fixed text is gathered until something variable comes, so that it becomes one
/// UTF-8 literal: most of a message is fixed, and copying is the fastest way to write it.
/// </summary>
internal sealed class WritingEmitter(SourceWriter writer)
{
    private string _fixedText = "";

    public void Fixed(string json) => _fixedText += json;

    public void Value(ValueModel value, string expression)
    {
        if (value.IsNullable)
        {
            Statement(Code(value, expression));
            return;
        }

        // The quotes of a string join the fixed text around it.
        (string quote, string? text) = TextOf(value.Type, expression);
        Fixed(quote);
        Statement(text ?? Code(value, expression));
        Fixed(quote);
    }

    public void Statement(string statement)
    {
        Flush();
        writer.WriteLine(statement);
    }

    public void Flush()
    {
        if (_fixedText.Length == 1)
        {
            writer.WriteLine($"output.WriteByte((byte)'{_fixedText.Replace("'", "\\'").Replace("\\", "\\\\")}');");
        }
        else if (_fixedText.Length > 0)
        {
            writer.WriteLine($"output.WriteRaw({Literals.Utf8(_fixedText)});");
        }

        _fixedText = "";
    }

    private static (string Quote, string? Text) TextOf(TypeReference type, string expression) => type switch
    {
        BuiltInType { Kind: BuiltIn.String } => ("\"", $"output.WriteText({expression});"),
        NamedType { Kind: NamedTypeKind.OpenEnum } => ("\"", $"output.WriteText({expression}.Value);"),
        _ => ("", null),
    };

    private static string Code(ValueModel value, string expression) => value.IsNullable
        ? $$"""if ({{expression}} is { } present) { {{Code(value.Type, "present")}} } else { output.WriteNull(); }"""
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
