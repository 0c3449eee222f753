using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The C# types of string formats: those of which every value that is read is written back the same.</summary>
internal static class Formats
{
    public static BuiltIn Of(SchemaNode schema) => IsCheckedAsText(schema) ? BuiltIn.String : schema.Format switch
    {
        "date-time" => BuiltIn.DateTimeOffset,
        "date" => BuiltIn.DateOnly,
        "uuid" => BuiltIn.Guid,
        "uri" => BuiltIn.Uri,
        _ => BuiltIn.String,
    };

    /// <summary>Whether its characters matter beyond the format.</summary>
    private static bool IsCheckedAsText(SchemaNode schema) => schema.Const is not null
        || schema.Enum is not null
        || schema.Constraints.Any(constraint => constraint.Keyword is "minLength" or "maxLength" or "pattern");
}
