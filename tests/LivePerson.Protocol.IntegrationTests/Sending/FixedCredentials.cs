namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>Two tokens that do not change.</summary>
internal sealed class FixedCredentials(string appToken, string consumerToken) : IConnectorCredentials
{
    public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new(appToken);

    public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(consumerToken);
}
