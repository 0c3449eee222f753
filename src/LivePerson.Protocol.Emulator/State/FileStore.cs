using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LivePerson.Protocol.Emulator.State;

/// <summary>
/// The storage behind swift: files by their path, and signed addresses that expire.
/// </summary>
internal sealed class FileStore(LivePersonEmulatorOptions options)
{
    /// <summary>Template of a route; the storage names its containers like this.</summary>
    public const string PathTemplate = "/v1/AUTH_async-images/3/{account}/{file}";

    public const int MaxFileLength = 3 * 1024 * 1024;

    // All files together: a test that uploads without end must not fill the memory.
    private const long MaxTotalLength = 64 * MaxFileLength;

    private readonly object _lock = new();
    private readonly Dictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldest = new();
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private long _totalLength;

    public static string NewPath(string account) => PathTemplate
        .Replace("{account}", account, StringComparison.Ordinal)
        .Replace("{file}", Guid.NewGuid().ToString("N"), StringComparison.Ordinal);

    /// <summary>Whether an address may be given for a path: it is the account's own.</summary>
    public static bool IsPathOf(string account, string path)
    {
        string folder = NewPath(account)[..^32];
        return path.StartsWith(folder, StringComparison.Ordinal)
            && path.Length > folder.Length
            && path.AsSpan(folder.Length).IndexOfAny("/?#%") < 0;
    }

    /// <summary>The query of an address that is good for one method, for a while.</summary>
    public TemporaryUrlQuery Sign(string method, string path)
    {
        DateTimeOffset expires = options.TimeProvider.GetUtcNow() + options.FileUrlLifetime;
        string seconds = expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new() { TempUrlSig = Signature(method, path, seconds), TempUrlExpires = seconds };
    }

    /// <summary>Why an address is not good; null if it is.</summary>
    public string? Problem(string method, string path, string? signature, string? expires)
    {
        if (signature is null || expires is null)
        {
            return "The query needs temp_url_sig and temp_url_expires, once each.";
        }

        byte[] expected = Encoding.ASCII.GetBytes(Signature(method, path, expires));
        if (!CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(signature)))
        {
            return "The signature is not of this path, method and time.";
        }

        // Signed, so that it is a number.
        long until = long.Parse(expires, NumberStyles.None, CultureInfo.InvariantCulture);
        return options.TimeProvider.GetUtcNow().ToUnixTimeSeconds() < until ? null : "The address has expired.";
    }

    public void Put(string path, StoredFile file)
    {
        lock (_lock)
        {
            if (_files.Remove(path, out StoredFile? former))
            {
                _totalLength -= former.Bytes.Length;
            }
            else
            {
                _oldest.Enqueue(path);
            }

            _files.Add(path, file);
            _totalLength += file.Bytes.Length;
            while (_totalLength > MaxTotalLength && _files.Remove(_oldest.Dequeue(), out StoredFile? dropped))
            {
                _totalLength -= dropped.Bytes.Length;
            }
        }
    }

    public bool TryGet(string path, [NotNullWhen(true)] out StoredFile? file)
    {
        lock (_lock)
        {
            return _files.TryGetValue(path, out file);
        }
    }

    private string Signature(string method, string path, string expires) =>
        Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{method}\n{expires}\n{path}")));
}
