using System.Globalization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Prints sensitive members without their values.
/// </summary>
public static class Redacted
{
    /// <summary>
    /// The length of a text, for instance <c>(12 characters)</c>; empty for <see langword="null"/>.
    /// </summary>
    public static string Length(string? text) =>
        text is null ? "" : string.Create(CultureInfo.InvariantCulture, $"({text.Length} characters)");

    /// <summary>
    /// A placeholder for a value that is no text: <c>(hidden)</c>, or empty for <see langword="null"/>.
    /// </summary>
    public static string Value(object? value) => value is null ? "" : "(hidden)";
}
