using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Domains;
using LivePerson.Protocol.Hosting.Telemetry;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// Asks LivePerson for the token of one consumer.
/// </summary>
internal sealed class ConsumerTokenRequester(
    DomainCache domains,
    AppTokenCache appTokens,
    CallRunner calls,
    ConnectorClients clients,
    ConnectorMetrics metrics,
    ConnectorLogger logger) : IConnectorCredentials
{
    public async Task<string> RequestAsync(string consumerId)
    {
        ConnectorEndpoint endpoint = await domains
            .GetAsync(ConsumerTokenSender.ServiceName, CancellationToken.None).ConfigureAwait(false);
        string appToken = await appTokens.GetAsync(CancellationToken.None).ConfigureAwait(false);
        ConsumerTokenSender sender = new(clients.Tokens, endpoint, this);
        ConsumerTokenResponse answer;
        try
        {
            answer = await SendAsync(sender, consumerId).ConfigureAwait(false);
        }
        catch (LivePersonResponseException exception) when (exception.NeedsNewAppToken)
        {
            appTokens.Forget(appToken);
            answer = await SendAsync(sender, consumerId).ConfigureAwait(false);
        }

        metrics.TokenRenewed(TokenKind.Consumer);
        Log.ConsumerTokenRenewed(logger.Value);

        return answer.Token;
    }

    ValueTask<string> IConnectorCredentials.GetAppTokenAsync(CancellationToken cancellationToken) =>
        appTokens.GetAsync(cancellationToken);

    ValueTask<string> IConnectorCredentials.GetConsumerTokenAsync(CancellationToken cancellationToken) =>
        throw new InvalidOperationException("A consumer's token is asked for without one.");

    private ValueTask<ConsumerTokenResponse> SendAsync(ConsumerTokenSender sender, string consumerId) => calls.RunAsync(
        CallFacts.GetConsumerToken,
        (sender, consumerId),
        static (state, token) => state.sender.SendAsync(ConsumerTokenRequest.Create(state.consumerId), token),
        CancellationToken.None);
}
