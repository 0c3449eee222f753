using LivePerson.Protocol;

namespace Quickstart;

/// <summary>Tokens for as long as this program runs. A real connector renews its app token each hour.</summary>
internal sealed class FixedCredentials(string appToken, string consumerToken = "") : IConnectorCredentials
{
    public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new(appToken);

    public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(consumerToken);
}
