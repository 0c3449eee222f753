namespace LivePerson.Protocol.Hosting.Tests.Readme;

public sealed class Channel(IConnector connector)
{
    public async Task OnCustomerWritesAsync(string phoneNumber, string text, CancellationToken cancellationToken)
    {
        IConsumerConnector consumer = connector.ForConsumer(phoneNumber);
        string conversationId = await consumer.OpenAsync(cancellationToken: cancellationToken);

        await using (await consumer.BeginTypingAsync(conversationId, cancellationToken))    // COMPOSING
        {
            await consumer.SendTextAsync(conversationId, text, cancellationToken);
        }                                                                                   // PAUSE, on every way out
    }
}
