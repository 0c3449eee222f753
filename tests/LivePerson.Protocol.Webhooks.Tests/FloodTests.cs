using System.Net;

namespace LivePerson.Protocol.Webhooks.Tests;

public sealed class FloodTests
{
    [Fact]
    public async Task FloodWithRepetitionsAndASlowHandler_LosesNothingWithoutA503()
    {
        RecordingHandler handler = new() { Work = static (_, token) => Task.Delay(1, token) };
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(handler, static options => options.MaxPending = 200);
        List<(string Dialog, int Sequence)> events =
            [.. from sequence in Enumerable.Range(1, 50) from dialog in Enumerable.Range(1, 40) select ($"d{dialog}", sequence)];

        // In the order of each dialog, and again whenever there is no room, as LivePerson does by time; one in four comes twice.
        await Task.WhenAll(events.GroupBy(static it => it.Dialog).Select(async dialog =>
        {
            foreach ((string name, int sequence) in dialog)
            {
                for (int copy = 0; copy < (sequence % 4 == 0 ? 2 : 1); copy++)
                {
                    while (await application.SendAsync(Payloads.Text(name, sequence)) != HttpStatusCode.OK)
                    {
                        await Task.Delay(5, TestContext.Current.CancellationToken);
                    }
                }
            }
        }));
        await application.StopAsync(TestContext.Current.CancellationToken);

        string[] heard = await handler.HearAsync(events.Count);
        Assert.True(handler.HearsNothingMore);
        Assert.All(events.GroupBy(static it => it.Dialog), dialog => Assert.Equal(
            dialog.Select(static it => $"text {it.Dialog} {it.Sequence} Hi there"),
            heard.Where(line => line.StartsWith($"text {dialog.Key} ", StringComparison.Ordinal))));
    }
}
