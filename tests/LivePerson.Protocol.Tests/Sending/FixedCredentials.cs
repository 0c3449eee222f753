namespace LivePerson.Protocol.Tests.Sending;

internal sealed class FixedCredentials(string? appToken, string? consumerToken) : IConnectorCredentials
{
    public const string AppToken = "app-token-4711";
    public const string ConsumerToken = "consumer-token-4712";

    public FixedCredentials()
        : this(AppToken, ConsumerToken)
    {
    }

    public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new(appToken!);

    public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(consumerToken!);
}
