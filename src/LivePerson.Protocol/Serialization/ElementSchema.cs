using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A JSON Schema that values are checked against as they are: for the keywords that types of C# cannot express.
/// Generated code keeps each in a static field.
/// </summary>
/// <remarks>
/// The words are those of JSON Schema 2020-12. A reference leads to <c>#</c> or <c>#/$defs/name</c> of the same schema;
/// <c>format</c> and words that are not known ask for nothing. Numbers are compared exactly, texts counted in Unicode
/// code points, patterns read as ECMAScript has them. Instances are immutable and safe for use by several threads.
/// </remarks>
public sealed class ElementSchema
{
    private readonly Lazy<ElementSchemaNode> _root;

    private ElementSchema(string json) => _root = new(() => ElementSchemaReader.Read(json));

    /// <summary>
    /// Takes a schema. It is read only when a value is checked for the first time.
    /// </summary>
    /// <param name="json">
    /// The schema: an object or a boolean. Checking throws <see cref="JsonException"/> if it is no JSON, or if a
    /// reference in it leads nowhere.
    /// </param>
    public static ElementSchema Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);

        return new(json);
    }

    /// <summary>
    /// Whether the value fulfils the schema.
    /// </summary>
    internal bool IsValid(JsonElement value) => Violations(value, areWanted: false) is null;

    /// <summary>
    /// The rules that the value breaks, with places from its own root.
    /// </summary>
    internal IReadOnlyList<SchemaViolation> Validate(JsonElement value)
    {
        // Valid values are the rule, and knowing no more than that is cheaper.
        return IsValid(value) ? [] : Violations(value, areWanted: true) ?? [];
    }

    private IReadOnlyList<SchemaViolation>? Violations(JsonElement value, bool areWanted)
    {
        try
        {
            ElementSchemaCheck check = new(value, areWanted);

            return check.Here(_root.Value, value, null, "false") ? null : check.Violations;
        }
        catch (InvalidOperationException exception) when (exception is not ObjectDisposedException)
        {
            // A lone surrogate: no keyword can be asked of such a text.
            return [new("", "type", JsonInput.ValidText)];
        }
    }
}
