using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting;

/// <inheritdoc cref="IConnector"/>
internal sealed class Connector(ConnectorServices services, TypingStop stop) : IConnector, IAsyncDisposable, IDisposable
{
    public IConsumerConnector ForConsumer(string externalId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(externalId);

        return new ConsumerConnector(externalId, services);
    }

    /// <summary>Ends typing, for applications without a host.</summary>
    public ValueTask DisposeAsync() => new(stop.EndTypingAsync(CancellationToken.None));

    /// <summary>A container that is not disposed asynchronously leaves no time to end typing.</summary>
    public void Dispose()
    {
    }
}
