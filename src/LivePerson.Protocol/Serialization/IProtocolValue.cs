using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A type that reads and writes itself as JSON; generated types implement it.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IProtocolValue<TSelf>
    where TSelf : IProtocolValue<TSelf>
{
    /// <summary>
    /// Reads a value. The reader stands on the value's first token, and on its last afterwards.
    /// </summary>
    /// <exception cref="JsonException">The JSON is not such a value.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>
    /// Writes the value and a comma behind it; nothing is validated.
    /// </summary>
    /// <param name="output">What writes.</param>
    /// <param name="at">The place of the value, as the output's methods count it.</param>
    /// <returns>The place behind the comma.</returns>
    /// <exception cref="InvalidTextException">A text has a lone surrogate, or a number is not finite.</exception>
    int Write(ref JsonOutput output, int at);

    /// <summary>
    /// Adds a violation for each rule of the schema that the value breaks.
    /// </summary>
    void Validate(ref SchemaValidation validation);
}
