using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol;

/// <summary>
/// What all senders do: refuse an invalid request, send it, read the answer. It does not retry and keeps nothing between
/// calls.
/// </summary>
public abstract partial class ProtocolSender
{
    private readonly HttpClient _httpClient;
    private readonly IConnectorCredentials? _credentials;
    private readonly AddressCache _addresses;

    /// <summary>
    /// A sender over a client, whose handlers, time limit and lifetime are the caller's business.
    /// </summary>
    /// <param name="httpClient">Sends the requests; its base address is not used.</param>
    /// <param name="endpoint">Where the service is.</param>
    /// <param name="credentials">Gives tokens; <see langword="null"/> only if no operation needs one.</param>
    protected ProtocolSender(HttpClient httpClient, ConnectorEndpoint endpoint, IConnectorCredentials? credentials)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(endpoint);

        _httpClient = httpClient;
        _credentials = credentials;
        _addresses = new(endpoint);
        Endpoint = endpoint;
    }

    /// <summary>
    /// Where the service is.
    /// </summary>
    public ConnectorEndpoint Endpoint { get; }

    /// <summary>
    /// Sends one request and reads its answer.
    /// </summary>
    /// <param name="operation">How it is sent.</param>
    /// <param name="request">What is sent.</param>
    /// <param name="cancellationToken">Ends the wait; the request may have arrived nevertheless.</param>
    /// <param name="pathValues">The values of the path's places, but for the account.</param>
    /// <exception cref="InvalidRequestException">The request violates its schema; nothing was sent.</exception>
    /// <exception cref="InvalidTextException">A text has a lone surrogate; nothing was sent.</exception>
    /// <exception cref="LivePersonResponseException">The answer is an error, or cannot be read.</exception>
    /// <exception cref="LivePersonTransportException">No answer came.</exception>
    protected Task<TResponse> SendCoreAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        TRequest request,
        CancellationToken cancellationToken,
        params ReadOnlySpan<string> pathValues)
        where TRequest : IProtocolValue<TRequest>
        where TResponse : IProtocolValue<TResponse> =>
        SendCoreAsync(operation, request, [], cancellationToken, pathValues);

    /// <summary>
    /// Sends one request with headers of its own and reads its answer.
    /// </summary>
    /// <param name="operation">How it is sent.</param>
    /// <param name="request">What is sent.</param>
    /// <param name="headers">Names and values; one without a value is left out.</param>
    /// <param name="cancellationToken">Ends the wait; the request may have arrived nevertheless.</param>
    /// <param name="pathValues">The values of the path's places, but for the account.</param>
    /// <inheritdoc cref="SendCoreAsync{TRequest, TResponse}(Operation{TRequest, TResponse}, TRequest, CancellationToken, ReadOnlySpan{string})"/>
    protected Task<TResponse> SendCoreAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation,
        TRequest request,
        ReadOnlySpan<KeyValuePair<string, string?>> headers,
        CancellationToken cancellationToken,
        params ReadOnlySpan<string> pathValues)
        where TRequest : IProtocolValue<TRequest>
        where TResponse : IProtocolValue<TResponse>
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();

        SchemaValidation validation = default;
        request.Validate(ref validation);
        if (validation.Count > 0)
        {
            throw new InvalidRequestException(operation.Name, validation.Violations);
        }

        Uri address = _addresses.Get(operation, operation.PathTemplate, pathValues);
        HttpRequestMessage message = new(operation.Method, address);
        try
        {
            foreach ((string name, string? value) in headers)
            {
                AddHeader(message, operation.Name, name, value);
            }

            if (typeof(TRequest) != typeof(NoBody))
            {
                message.Content = RequestContent.Create(request, operation.MediaType);
            }
        }
        catch
        {
            message.Dispose();
            throw;
        }

        return SendAsync(operation, message, cancellationToken);
    }

    private static void AddHeader(HttpRequestMessage message, string operation, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        // The client would name the value in its own error, or split the header.
        if (value.Length == 0 || value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0)
        {
            throw new InvalidRequestException(
                operation, [new("", "header", $"{name}: printable ASCII, not empty", value.Length)]);
        }

        message.Headers.TryAddWithoutValidation(name, value);
    }

    private async Task<TResponse> SendAsync<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, HttpRequestMessage message, CancellationToken cancellationToken)
        where TRequest : IProtocolValue<TRequest>
        where TResponse : IProtocolValue<TResponse>
    {
        using (message)
        {
            await AddTokensAsync(message, operation, cancellationToken).ConfigureAwait(false);
            try
            {
                using HttpResponseMessage response = await _httpClient
                    .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                    .ConfigureAwait(false);
                using ResponseBody body = await ResponseBody
                    .ReadAsync(response.Content, _httpClient.Timeout, cancellationToken)
                    .ConfigureAwait(false);

                return ReadAnswer(operation, response, body);
            }
            catch (Exception exception) when (TransportFault.IsOne(exception, cancellationToken))
            {
                throw TransportFault.ToException(operation.Name, exception);
            }
        }
    }

    private async ValueTask AddTokensAsync<TRequest, TResponse>(
        HttpRequestMessage message, Operation<TRequest, TResponse> operation, CancellationToken cancellationToken)
        where TRequest : IProtocolValue<TRequest>
        where TResponse : IProtocolValue<TResponse>
    {
        if (operation.AppTokenHeader is { } appTokenHeader)
        {
            string token = await Credentials().GetAppTokenAsync(cancellationToken).ConfigureAwait(false);
            AddHeader(message, operation.Name, appTokenHeader, token ?? "");
        }

        if (operation.ConsumerTokenHeader is { } consumerTokenHeader)
        {
            string token = await Credentials().GetConsumerTokenAsync(cancellationToken).ConfigureAwait(false);
            AddHeader(message, operation.Name, consumerTokenHeader, token ?? "");
        }
    }

    private IConnectorCredentials Credentials() =>
        _credentials ?? throw new InvalidOperationException("The operation needs a token, and the sender has no credentials.");

    private static TResponse ReadAnswer<TRequest, TResponse>(
        Operation<TRequest, TResponse> operation, HttpResponseMessage response, ResponseBody body)
        where TRequest : IProtocolValue<TRequest>
        where TResponse : IProtocolValue<TResponse>
    {
        Exception? fault = null;
        if (response.IsSuccessStatusCode)
        {
            try
            {
                return body.Parse<TResponse>();
            }
            catch (ProtocolJsonException exception)
            {
                fault = exception;
            }
        }

        throw new LivePersonResponseException(
            operation.Name,
            response.StatusCode,
            ErrorBody.Find(body.Written),
            body.ToText(),
            operation.AppTokenHeader is not null,
            fault)
        {
            RetryAfter = response.Headers.RetryAfter,
        };
    }
}
