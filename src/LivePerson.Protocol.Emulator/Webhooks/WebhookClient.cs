using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Emulator.Installations;

namespace LivePerson.Protocol.Emulator.Webhooks;

/// <summary>Sends one notification once, signed.</summary>
internal sealed class WebhookClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly LivePersonEmulatorOptions _options;
    private readonly HttpClient _http;

    public WebhookClient(LivePersonEmulatorOptions options)
    {
        _options = options;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = Patience,
            UseCookies = false,
            UseProxy = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                // An endpoint on this machine has a development certificate at best.
                RemoteCertificateValidationCallback = static (sender, _, _, errors) =>
                    errors == SslPolicyErrors.None || (sender is SslStream stream && IsLocal(stream.TargetHostName)),
            },
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>What the endpoint answered; null if it did not, in time.</summary>
    public async Task<int?> SendAsync(
        PendingDelivery delivery,
        AppInstallation installation,
        WebhookEndpoint endpoint,
        CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, endpoint.Address)
        {
            Content = new ByteArrayContent(delivery.Body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        request.Headers.TryAddWithoutValidation("x-liveperson-account-id", _options.AccountId);
        request.Headers.TryAddWithoutValidation("x-liveperson-client-id", installation.ClientId);
        request.Headers.TryAddWithoutValidation(
            "x-liveperson-signature", Sign(delivery.Body, installation.ClientSecret, _options.WebhookSignature));
        foreach ((string name, string value) in endpoint.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        // By the machine's clock: a test that moves the emulator's must not cut off what is on its way.
        using CancellationTokenSource timeLimit = new(Patience);
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(timeLimit.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response =
                await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return (int)response.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();

    private static bool IsLocal(string host) => host is "localhost" or "127.0.0.1" or "::1" or "[::1]";

#pragma warning disable CA5350 // SHA-1 is what LivePerson signs with.
    private static string Sign(byte[] body, string secret, WebhookSignature algorithm)
    {
        byte[] key = Encoding.UTF8.GetBytes(secret);
        return algorithm == WebhookSignature.Sha256
            ? "sha256=" + Convert.ToBase64String(HMACSHA256.HashData(key, body))
            : "sha1=" + Convert.ToBase64String(HMACSHA1.HashData(key, body));
    }
#pragma warning restore CA5350
}
