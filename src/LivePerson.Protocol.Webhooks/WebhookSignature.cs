using System.Security.Cryptography;
using System.Text;

namespace LivePerson.Protocol.Webhooks;

/// <summary>
/// The signature of a webhook: an HMAC of the body's very bytes, with the secret of the app installation as its key.
/// Connector API, Webhooks, Protocol and Security.
/// </summary>
public static class WebhookSignature
{
    /// <summary>The header that carries the signature: <c>x-liveperson-signature</c>.</summary>
    public const string HeaderName = "x-liveperson-signature";

    private const string Sha1Prefix = "sha1=";
    private const string Sha256Prefix = "sha256=";

    /// <summary>Compares a header with the signature of a body, in a time that does not depend on where they differ.</summary>
    /// <param name="header">The header's value, such as <c>sha1=12DcfY3NhieG0uMlGlNX/SHWBeQ=</c>; null if there was none.</param>
    /// <param name="body">The body's bytes as they came. Text that was decoded and encoded again, or JSON that was read and
    /// written, may differ.</param>
    /// <param name="clientSecret">The secret of the app installation.</param>
    /// <param name="encoding">How the signature is written.</param>
    /// <returns>Whether the header is exactly what LivePerson would have sent.</returns>
    public static bool Matches(
        string? header,
        ReadOnlySpan<byte> body,
        string clientSecret,
        WebhookSignatureEncoding encoding = WebhookSignatureEncoding.Base64)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        if (header is null || HashName(header) is not { } algorithm)
        {
            return false;
        }

        // The texts are compared, not what they decode to: more than one text decodes to the same bytes.
        byte[] expected = Encoding.ASCII.GetBytes(Create(body, clientSecret, algorithm, encoding));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(header));
    }

    /// <summary>Signs a body as LivePerson does; for tests of an application's own.</summary>
    /// <param name="body">The body's bytes.</param>
    /// <param name="clientSecret">The secret of the app installation.</param>
    /// <param name="algorithm"><see cref="HashAlgorithmName.SHA1"/> or <see cref="HashAlgorithmName.SHA256"/>.</param>
    /// <param name="encoding">How the signature is written.</param>
    /// <returns>The header's value.</returns>
    /// <exception cref="ArgumentException">The algorithm is another one, or the secret is empty.</exception>
    public static string Create(
        ReadOnlySpan<byte> body,
        string clientSecret,
        HashAlgorithmName algorithm,
        WebhookSignatureEncoding encoding = WebhookSignatureEncoding.Base64)
    {
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        byte[] key = Encoding.UTF8.GetBytes(clientSecret);
        if (algorithm == HashAlgorithmName.SHA1)
        {
            return Sha1Prefix + Write(HMACSHA1.HashData(key, body), encoding);
        }

        return algorithm == HashAlgorithmName.SHA256
            ? Sha256Prefix + Write(HMACSHA256.HashData(key, body), encoding)
            : throw new ArgumentException("LivePerson signs with SHA1 or SHA256.", nameof(algorithm));
    }

    internal static bool IsSha256(string header) => header.StartsWith(Sha256Prefix, StringComparison.Ordinal);

    private static HashAlgorithmName? HashName(string header) => header switch
    {
        _ when header.StartsWith(Sha1Prefix, StringComparison.Ordinal) => HashAlgorithmName.SHA1,
        _ when IsSha256(header) => HashAlgorithmName.SHA256,
        _ => null,
    };

    private static string Write(byte[] hash, WebhookSignatureEncoding encoding) => encoding switch
    {
        WebhookSignatureEncoding.Hexadecimal => Lower(Convert.ToHexString(hash)),
        _ => Convert.ToBase64String(hash),
    };

    // Convert.ToHexStringLower came with .NET 9.
    private static string Lower(string digits) =>
        string.Create(digits.Length, digits, static (lower, upper) => upper.AsSpan().ToLowerInvariant(lower));
}
