using System.Net;
using System.Text;

namespace LivePerson.Protocol.Webhooks.Tests;

public sealed class AnswerTests
{
    [Fact]
    public async Task Answer_DoesNotWaitForTheHandler()
    {
        TaskCompletionSource release = new();
        RecordingHandler handler = new() { Work = (_, _) => release.Task };
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Payloads.Text("d", 1)));
        Assert.True(handler.HearsNothingMore);

        release.SetResult();
        Assert.Single(await handler.HearAsync(1));
    }

    [Fact]
    public async Task FullQueue_IsAnsweredWith503UntilThereIsRoom()
    {
        TaskCompletionSource release = new();
        RecordingHandler handler = new() { Work = (_, _) => release.Task };
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(handler, static options => options.MaxPending = 2);

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Payloads.Text("d", 1)));
        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Payloads.Text("d", 2)));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await application.SendAsync(Payloads.Text("d", 3)));

        release.SetResult();
        Assert.Equal(["text d 1 Hi there", "text d 2 Hi there"], await handler.HearAsync(2));
        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Payloads.Text("d", 3)));
        Assert.Equal(["text d 3 Hi there"], await handler.HearAsync(1));
    }

    [Fact]
    public async Task NotificationWithMoreThanTheQueueHolds_GoesInWhenNothingElseIsThere()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(handler, static options => options.MaxPending = 1);
        byte[] body = Payloads.Events(Enumerable.Range(1, 3).Select(static number =>
            Payloads.Change("d", """{"type":"ContentEvent","message":"m","contentType":"text/plain"}""", number)));

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(body));
        Assert.Equal(3, (await handler.HearAsync(3)).Length);
    }

    [Theory]
    [InlineData(1000, HttpStatusCode.OK)]
    [InlineData(999, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_MayBeAsLongAsTheLimit(int limit, HttpStatusCode expected)
    {
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(new RecordingHandler(), options => options.MaxBodyBytes = limit);
        byte[] body = Payloads.Text("d", 1);
        byte[] padded = [.. body, .. Encoding.UTF8.GetBytes(new string(' ', 1000 - body.Length))];

        Assert.Equal(expected, await application.SendAsync(padded));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task OtherMethod_IsRefused(string method)
    {
        await using WebhookApplication application = await WebhookApplication.StartAsync(new RecordingHandler());

        Assert.Equal(
            HttpStatusCode.MethodNotAllowed, await application.SendAsync(Payloads.Text("d", 1), method: new HttpMethod(method)));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"kind":"notification","type":"ms.MessagingEventNotification","body":{}}""")]
    public async Task UnreadableBody_IsAnsweredWith200AndHandedOn(string json)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Encoding.UTF8.GetBytes(json)));
        Assert.Equal([$"unreadable {json}"], await handler.HearAsync(1));
    }
}
