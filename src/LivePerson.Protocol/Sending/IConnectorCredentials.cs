namespace LivePerson.Protocol;

/// <summary>
/// Gives the tokens of a connector whenever a request needs them, so that they can be renewed in between.
/// </summary>
public interface IConnectorCredentials
{
    /// <summary>
    /// The app token (AppJWT), without a scheme before it.
    /// </summary>
    ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The consumer's token (ConsumerJWS), without a scheme before it.
    /// </summary>
    ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken);
}
