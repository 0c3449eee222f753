using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol;

/// <summary>
/// The codes in the body of an error, as far as it has any: LivePerson's shape and the one of OAuth 2.0.
/// </summary>
internal readonly record struct ErrorBody(int? ErrorCode, string? OAuthError)
{
    /// <summary>Looks for the codes; a body of another kind has none.</summary>
    public static ErrorBody Find(ReadOnlySpan<byte> utf8Body)
    {
        int? code = null;
        string? error = null;
        try
        {
            Utf8JsonReader reader = new(utf8Body);
            while (reader.Read())
            {
                // {"body":{"errorCode":40102}} and {"error":"invalid_client"}; deeper places mean something else.
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > 2)
                {
                    continue;
                }

                if (reader.ValueTextEquals("errorCode"u8) && reader.Read())
                {
                    code ??= ToCode(ref reader);
                }
                else if (reader.CurrentDepth == 1 && reader.ValueTextEquals("error"u8) && reader.Read())
                {
                    error ??= reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What was found before counts.
        }

        return new(code, error);
    }

    private static int? ToCode(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt32(out int code) => code,
        JsonTokenType.String when int.TryParse(
            reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out int code) => code,
        _ => null,
    };
}
