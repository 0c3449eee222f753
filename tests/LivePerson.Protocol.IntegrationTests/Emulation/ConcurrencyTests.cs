using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class ConcurrencyTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task ManySendersInOneDialog_GetEachSequenceOnce()
    {
        const int Count = 200;
        string dialogId = await connector.OpenAsync();

        RawAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, Count).Select(
            number => connector.SendAsync(Payloads.Text(dialogId, $"message {number}"))));

        Assert.Equal(
            Enumerable.Range(1, Count),
            answers.Select(static answer => (int)PublishEventResponse.Parse(answer.Text).Body!.Sequence!).Order());
        AgentView agent = connector.Emulator.AgentSees(dialogId);
        Assert.Equal(Enumerable.Range(1, Count), agent.Messages.Select(static message => message.Sequence));
        Assert.Equal(Count, agent.Messages.Select(static message => message.Text).Distinct().Count());
    }

    [Fact]
    public async Task ManyConsumers_KeepTheirDialogsApart()
    {
        string[] consumers = [.. Enumerable.Range(0, 20).Select(static number => $"consumer {number}")];

        string[] dialogs = await Task.WhenAll(consumers.Select(connector.OpenAsync));

        Assert.Equal(dialogs.Length, dialogs.Distinct().Count());
        Assert.Equal(
            consumers,
            dialogs.Select(dialogId => connector.Emulator.AgentSees(dialogId).ExternalConsumerId));
    }
}
