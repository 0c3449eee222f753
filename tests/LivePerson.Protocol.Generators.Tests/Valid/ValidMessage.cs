using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Generators.Tests.Valid;

/// <summary>A message of a type that is made while the tests run.</summary>
internal abstract class ValidMessage
{
    /// <summary>What becomes of a message that the schema allows; null if all is well.</summary>
    public abstract string? Keep(string json);

    /// <summary>What becomes of a message that the schema forbids; null if it is refused.</summary>
    public abstract string? Refuse(string json);
}

/// <summary>A message of a type of that name.</summary>
internal sealed class ValidMessage<T> : ValidMessage
    where T : IProtocolValue<T>
{
    public override string? Keep(string json)
    {
        try
        {
            T message = ProtocolJson.Parse<T>(json);
            string written = Encoding.UTF8.GetString(ProtocolJson.ToUtf8Bytes(message));
            T again = ProtocolJson.Parse<T>(written);
            string violations = string.Join("; ", ProtocolJson.Validate(message));
            return violations.Length > 0 ? $"{json}: {violations}"
                : !JsonValueEquality.Equals(JsonElement.Parse(json), JsonElement.Parse(written)) ? $"{json} is written as {written}"
                : !message.Equals(again) || message.GetHashCode() != again.GetHashCode() ? $"{json}, read twice, is not equal"
                : null;
        }
        catch (ProtocolJsonException exception)
        {
            return $"{json}: {exception.Message}";
        }
    }

    public override string? Refuse(string json)
    {
        try
        {
            return ProtocolJson.Validate(ProtocolJson.Parse<T>(json)).Count > 0 ? null : $"{json} is taken as valid";
        }
        catch (ProtocolJsonException)
        {
            return null;
        }
    }
}
