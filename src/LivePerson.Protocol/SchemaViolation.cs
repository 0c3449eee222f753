using System.Globalization;

namespace LivePerson.Protocol;

/// <summary>
/// One rule of the schema that a value breaks. It never holds the value itself.
/// </summary>
/// <param name="Pointer">The place of the value, a JSON Pointer; empty for the root.</param>
/// <param name="Keyword">The keyword of the schema, for instance <c>maxLength</c>.</param>
/// <param name="Limit">What the keyword asks for, for instance <c>64</c>.</param>
/// <param name="Length">
/// How long the value is: code points of a text, items of a list, members of an object; <see langword="null"/> where
/// length says nothing.
/// </param>
public sealed record SchemaViolation(string Pointer, string Keyword, string Limit, int? Length = null)
{
    /// <summary>
    /// The violation as a sentence.
    /// </summary>
    public string Message
    {
        get
        {
            string place = Pointer.Length == 0 ? "The root" : Pointer;
            string length = Length is int found
                ? string.Create(CultureInfo.InvariantCulture, $", its length is {found}")
                : "";

            return $"{place} violates {Keyword} ({Limit}){length}.";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
