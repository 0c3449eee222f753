using System.Net.Http.Headers;
using System.Runtime.ExceptionServices;

namespace LivePerson.Protocol;

/// <summary>
/// Puts files into LivePerson's storage and gets them from there, in pieces: a file is never in memory as a whole.
/// </summary>
/// <remarks>
/// Where a file goes or lies is asked of the <see cref="ConnectorSender"/>, with <see cref="GenerateURLForUploadFile"/>
/// or <see cref="GenerateURLForDownloadFile"/>; the answer is good for about a minute. The address holds its own
/// signature, so that no token is sent here. Connector API, File sharing.
/// </remarks>
public sealed class FileSender
{
    /// <summary>
    /// The service's name, by which the domain of its endpoint is looked up.
    /// </summary>
    public const string ServiceName = "swift";

    /// <summary>
    /// How long a file may be, in bytes: 3 MB.
    /// </summary>
    public const long MaxLength = 3 * 1024 * 1024;

    private const string UploadName = "swift.Upload";
    private const string DownloadName = "swift.Download";

    private readonly HttpClient _httpClient;

    /// <summary>
    /// A sender over an <see cref="HttpClient"/>.
    /// </summary>
    /// <param name="httpClient">Carries the requests; time-outs, proxies and handlers are its owner's.</param>
    /// <param name="endpoint">Where the storage is.</param>
    public FileSender(HttpClient httpClient, ConnectorEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(endpoint);

        _httpClient = httpClient;
        Endpoint = endpoint;
    }

    /// <summary>
    /// Where the storage is.
    /// </summary>
    public ConnectorEndpoint Endpoint { get; }

    /// <summary>
    /// Puts a file to the address that was given for it. Publish a <see cref="HostedFileEvent"/> with the same relative
    /// path afterwards, or nobody sees it.
    /// </summary>
    /// <param name="url">The answer to <see cref="GenerateURLForUploadFile"/>.</param>
    /// <param name="content">Read from its present position; stays open.</param>
    /// <param name="length">How many bytes are read and sent; at most <see cref="MaxLength"/>.</param>
    /// <param name="cancellationToken">Ends the wait; the file may have arrived nevertheless.</param>
    /// <exception cref="InvalidRequestException">
    /// The file is too long, <paramref name="content"/> is known to be shorter than said, or the answer holds no
    /// address; nothing was sent.
    /// </exception>
    /// <exception cref="EndOfStreamException">
    /// <paramref name="content"/> ended before <paramref name="length"/> bytes: the upload was broken off.
    /// </exception>
    /// <exception cref="LivePersonResponseException">
    /// The storage refused it; 401 says that the address is invalid or expired.
    /// </exception>
    /// <exception cref="LivePersonTransportException">No answer came: the file's fate is not known.</exception>
    public async Task UploadAsync(
        GenerateURLResponse url, Stream content, long length, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        Uri address = TemporaryAddress.Of(UploadName, Endpoint, url);
        FileContent.CheckLength(UploadName, content, length);
        cancellationToken.ThrowIfCancellationRequested();

        using FileContent body = new(content, length);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using HttpRequestMessage message = new(HttpMethod.Put, address) { Content = body };
        try
        {
            using HttpResponseMessage response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
            await EnsureSuccessAsync(UploadName, response, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (body.Fault is not null)
        {
            // The caller's own stream failed, which is no fault of the transport.
            ExceptionDispatchInfo.Throw(body.Fault);
            throw;
        }
        catch (Exception exception) when (TransportFault.IsOne(exception, cancellationToken))
        {
            throw TransportFault.ToException(UploadName, exception);
        }
    }

    /// <summary>
    /// Gets a file from the address that was given for it.
    /// </summary>
    /// <param name="url">The answer to <see cref="GenerateURLForDownloadFile"/>.</param>
    /// <param name="destination">Where the bytes go; stays open. After a failure it may hold a part of the file.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>How many bytes the file has.</returns>
    /// <exception cref="InvalidRequestException">The answer holds no address; nothing was sent.</exception>
    /// <exception cref="LivePersonResponseException">
    /// The storage refused it; 401 says that the address is invalid or expired.
    /// </exception>
    /// <exception cref="LivePersonTransportException">The file did not come, or not to its end.</exception>
    public async Task<long> DownloadAsync(
        GenerateURLResponse url, Stream destination, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Uri address = TemporaryAddress.Of(DownloadName, Endpoint, url);
        cancellationToken.ThrowIfCancellationRequested();

        using HttpRequestMessage message = new(HttpMethod.Get, address);
        FilePieces pieces = new(destination, _httpClient.Timeout);
        try
        {
            using HttpResponseMessage response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
            await EnsureSuccessAsync(DownloadName, response, cancellationToken).ConfigureAwait(false);

            return await pieces.CopyAsync(response.Content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!pieces.IsFaultOfDestination && TransportFault.IsOne(exception, cancellationToken))
        {
            throw TransportFault.ToException(DownloadName, exception);
        }
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    private async Task EnsureSuccessAsync(
        string operation, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        using ResponseBody body = await ResponseBody
            .ReadAsync(response.Content, _httpClient.Timeout, cancellationToken)
            .ConfigureAwait(false);

        throw new LivePersonResponseException(
            operation, response.StatusCode, ErrorBody.Find(body.Written), body.ToText(), usesAppToken: false, inner: null)
        {
            RetryAfter = response.Headers.RetryAfter,
        };
    }
}
