using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// One keyword of a schema, or a few that are checked in one go.
/// </summary>
/// <param name="name">The word.</param>
/// <param name="limit">What it asks for, as violations tell it.</param>
internal abstract class ElementSchemaKeyword(string name, string limit)
{
    public string Name { get; } = name;

    public string Limit { get; } = limit;

    /// <summary>
    /// Checks a value; one of a kind that the keyword does not speak of is valid.
    /// </summary>
    /// <param name="check">Takes the violations.</param>
    /// <param name="value">The value.</param>
    /// <param name="evaluated">Takes the members and items looked at; <see langword="null"/> if nobody asks.</param>
    public abstract bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated);
}
