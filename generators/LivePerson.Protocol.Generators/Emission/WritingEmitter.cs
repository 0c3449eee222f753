using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>
/// Statements that write JSON. Fixed text is gathered until something variable comes, so that it becomes one
/// UTF-8 literal: most of a message is fixed, and copying is the fastest way to write it. A text or a whole number takes the
/// fixed text before it into its call.
/// </summary>
/// <remarks>Every value has a comma behind it, which the end of its object or array overwrites.</remarks>
internal sealed class WritingEmitter(SourceWriter writer)
{
    private string _fixed = "";

    public void Fixed(string json) => _fixed += json;

    /// <param name="value">What is written.</param>
    /// <param name="expression">The value.</param>
    /// <param name="local">The local for a value that may be null; free in the block that is written into.</param>
    public void Value(ValueModel value, string expression, string local = "present")
    {
        if (!value.IsNullable && TextOf(value.Type, expression) is { } text)
        {
            Behind("WriteText", "\"", text);
        }
        else if (value is { IsNullable: false, Type: BuiltInType { Kind: BuiltIn.Int64 or BuiltIn.Int32 } number })
        {
            Behind($"Write{number.Kind}", "", expression);
        }
        else
        {
            Advance(Code(value, expression, local));
        }
    }

    /// <summary>The end of an object or an array; behind fixed text, it is a part of it.</summary>
    public void End(string end, string code)
    {
        if (_fixed.Length > 0)
        {
            _fixed = _fixed.TrimEnd(',') + end + ",";
        }
        else
        {
            Advance(code);
        }
    }

    /// <summary>Writes, and goes on behind it.</summary>
    public void Advance(string expression) => Statement($"at = {expression};");

    public void Statement(string statement)
    {
        Flush();
        writer.WriteLine(statement);
    }

    public void Flush()
    {
        if (_fixed == "{")
        {
            writer.WriteLine("at = output.WriteStartObject(at);");
        }
        else if (_fixed.Length > 0)
        {
            writer.WriteLine($"at = output.WriteRaw(at, {Literals.Utf8(_fixed)});");
        }

        _fixed = "";
    }

    private void Behind(string method, string quote, string expression)
    {
        string before = _fixed + quote;
        writer.WriteLine($"at = output.{method}(at, {(before.Length == 0 ? "" : Literals.Utf8(before) + ", ")}{expression});");
        _fixed = "";
    }

    private static string? TextOf(TypeReference type, string expression) => type switch
    {
        BuiltInType { Kind: BuiltIn.String } => expression,
        NamedType { Kind: NamedTypeKind.OpenEnum } => $"{expression}.Value",
        _ => null,
    };

    private static string Code(ValueModel value, string expression, string local = "present") => value.IsNullable
        ? $$"""{{expression}} is { } {{local}} ? {{Code(value.Type, local)}} : output.WriteNull(at)"""
        : Code(value.Type, expression);

    private static string Code(TypeReference type, string expression) => type switch
    {
        BuiltInType builtIn => $"output.Write{builtIn.Kind}(at, {expression})",
        NamedType { Kind: NamedTypeKind.OpenEnum } => $"output.WriteString(at, {expression}.Value)",
        NamedType => $"{expression}.WriteJson(ref output, at)",
        ListType list => $"output.WriteList{(list.WritesBareElement ? "OrElement" : "")}(at, {expression}, {ItemWriter(list.Item)})",
        DictionaryType dictionary => $"output.WriteDictionary(at, {expression}, {ItemWriter(dictionary.Value)})",
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static string ItemWriter(ValueModel item) =>
        $"static (ref JsonOutput output, int at, {item.TypeText} item) => {Code(item, "item")}";
}
