using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>What the surroundings of hand-written JSON expect.</summary>
internal enum JsonForm
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>Bytes in UTF-8.</summary>
    Bytes,

    /// <summary>The object itself, which something serialises.</summary>
    Record,

    /// <summary>A <c>JsonObject</c> of System.Text.Json.</summary>
    Node,

    /// <summary>A <c>JObject</c> of Newtonsoft.Json.</summary>
    ForeignNode,
}

/// <summary>What stands around the expression that makes the record.</summary>
internal sealed record JsonFrame(string Before, string After)
{
    /// <summary>The frame that gives a record the form; null if the library has no way.</summary>
    public static JsonFrame? Of(JsonForm form, INamedTypeSymbol record, SemanticModel model, int position)
    {
        string? info = TypeInfoOf(record, model, position);
        string? serializer = NameOf("System.Text.Json.JsonSerializer", model, position);
        return form switch
        {
            JsonForm.Record => new("", ""),
            JsonForm.Bytes => new("", ".ToUtf8Bytes()"),
            _ when info is null || serializer is null => null,
            JsonForm.Text => new($"{serializer}.Serialize(", $", {info})"),
            JsonForm.Node => new($"{serializer}.SerializeToNode(", $", {info})!.AsObject()"),
            JsonForm.ForeignNode when NameOf("Newtonsoft.Json.Linq.JObject", model, position) is { } node =>
                new($"{node}.Parse({serializer}.Serialize(", $", {info}))"),
            _ => null,
        };
    }

    /// <summary>How the JSON context of the record's assembly names it.</summary>
    private static string? TypeInfoOf(INamedTypeSymbol record, SemanticModel model, int position)
    {
        foreach (INamedTypeSymbol context in record.ContainingNamespace.GetTypeMembers()
            .Where(type => type.BaseType?.Name == "JsonSerializerContext"))
        {
            IPropertySymbol? info = context.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property =>
                property.Type is INamedTypeSymbol { Name: "JsonTypeInfo", TypeArguments: [var described] }
                && SymbolEqualityComparer.Default.Equals(described, record));
            if (info is not null && context.GetMembers("Default").Any(member => member.IsStatic))
            {
                return $"{context.ToMinimalDisplayString(model, position)}.Default.{info.Name}";
            }
        }

        return null;
    }

    private static string? NameOf(string type, SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(model, position);
}
