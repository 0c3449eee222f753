using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// The address of a file, put together from its parts.
/// </summary>
internal static class TemporaryAddress
{
    /// <exception cref="InvalidRequestException">The answer holds no address.</exception>
    public static Uri Of(string operation, ConnectorEndpoint endpoint, GenerateURLResponse url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (url.Body is not { } body)
        {
            throw new InvalidRequestException(operation, [new("/body", "required", "an address")]);
        }

        if (ProtocolJson.Validate(url) is { Count: > 0 } violations)
        {
            throw new InvalidRequestException(operation, violations);
        }

        // As a text, not as a relative reference: a path that begins with two slashes would name another host.
        string host = endpoint.BaseAddress.GetLeftPart(UriPartial.Authority);
        string slash = body.RelativePath.StartsWith('/') ? "" : "/";
        string path = body.RelativePath
            .Replace("?", "%3F", StringComparison.Ordinal)
            .Replace("#", "%23", StringComparison.Ordinal);
        string signature = Uri.EscapeDataString(body.QueryParams.TempUrlSig);
        string expires = Uri.EscapeDataString(body.QueryParams.TempUrlExpires);

        return new($"{host}{slash}{path}?temp_url_sig={signature}&temp_url_expires={expires}");
    }
}
