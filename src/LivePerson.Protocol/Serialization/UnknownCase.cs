using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// What the unknown cases of unions have in common; generated code calls it.
/// </summary>
public static class UnknownCase
{
    /// <summary>
    /// The text of the member that should have told the case; <see langword="null"/> if there is none.
    /// </summary>
    public static string? Discriminator(JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.Object
        && value.TryGetProperty(member, out JsonElement discriminator)
        && discriminator.ValueKind == JsonValueKind.String
            ? discriminator.GetString()
            : null;

    /// <summary>
    /// A hash that is the same for elements with the same content.
    /// </summary>
    public static int HashCode(JsonElement value) => JsonValueEquality.HashOf(value);

    /// <summary>
    /// Prints the kind of the value and what should have told the case, never the value.
    /// </summary>
    /// <returns>Always <see langword="true"/>: something was printed.</returns>
    public static bool Print(StringBuilder builder, JsonElement value, string? discriminator)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Discriminator = ").Append(discriminator).Append(", Value = (").Append(value.ValueKind).Append(')');

        return true;
    }
}
