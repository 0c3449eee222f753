using System.Net;
using System.Runtime.CompilerServices;
using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Sends a consumer's requests with the consumer's credentials. A token that is refused is renewed, and the request tried
/// once more.
/// </summary>
internal sealed class ConsumerCalls(string consumerId, ConnectorServices services) : IConnectorCredentials
{
    // 40103: ConsumerJWS invalid (Connector API, error codes).
    private const int ConsumerTokenInvalid = 40103;

    private ConnectorSender? _sender;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<TResponse> SendAsync<TRequest, TResponse>(
        CallFacts facts,
        TRequest request,
        Func<ConnectorSender, TRequest, CancellationToken, Task<TResponse>> send,
        CancellationToken cancellationToken,
        Turn? turn = null)
    {
        // What the request will be sent with: they are known afterwards as the ones that were refused.
        string appToken = await services.AppTokens.GetAsync(cancellationToken).ConfigureAwait(false);
        string consumerToken = await services.ConsumerTokens.GetAsync(consumerId, cancellationToken).ConfigureAwait(false);
        ConnectorSender sender = await GetSenderAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunAsync(sender, facts, request, send, turn, cancellationToken).ConfigureAwait(false);
        }
        catch (LivePersonResponseException exception) when (exception.NeedsNewAppToken)
        {
            services.AppTokens.Forget(appToken);
        }
        catch (LivePersonResponseException exception) when (NeedsNewConsumerToken(exception))
        {
            await services.ConsumerTokens.ForgetAsync(consumerId, consumerToken, cancellationToken).ConfigureAwait(false);
        }

        return await RunAsync(sender, facts, request, send, turn, cancellationToken).ConfigureAwait(false);
    }

    ValueTask<string> IConnectorCredentials.GetAppTokenAsync(CancellationToken cancellationToken) =>
        services.AppTokens.GetAsync(cancellationToken);

    ValueTask<string> IConnectorCredentials.GetConsumerTokenAsync(CancellationToken cancellationToken) =>
        services.ConsumerTokens.GetAsync(consumerId, cancellationToken);

    private ValueTask<TResponse> RunAsync<TRequest, TResponse>(
        ConnectorSender sender,
        CallFacts facts,
        TRequest request,
        Func<ConnectorSender, TRequest, CancellationToken, Task<TResponse>> send,
        Turn? turn,
        CancellationToken cancellationToken) => services.Calls.RunAsync(
            facts,
            (Sender: sender, Request: request, Send: send),
            static (all, token) => all.Send(all.Sender, all.Request, token),
            cancellationToken,
            turn);

    private async ValueTask<ConnectorSender> GetSenderAsync(CancellationToken cancellationToken)
    {
        ConnectorEndpoint endpoint = await services.Domains
            .GetAsync(ConnectorSender.ServiceName, cancellationToken).ConfigureAwait(false);
        ConnectorSender? sender = _sender;
        if (sender?.Endpoint != endpoint)
        {
            sender = new(services.Clients.Messaging, endpoint, this)
            {
                ClientProperties = services.Options.ClientProperties,
            };
            _sender = sender;
        }

        return sender;
    }

    private static bool NeedsNewConsumerToken(LivePersonResponseException exception) =>
        exception is { StatusCode: HttpStatusCode.Unauthorized, ErrorCode: ConsumerTokenInvalid };
}
