using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Webhooks.Tests;

public sealed class DispatchTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { """{"type":"ContentEvent","contentType":"text/plain","message":"Hi"}""", "text d 7 Hi" },
        { """{"type":"ContentEvent","contentType":"hosted/file","message":{"relativePath":"/a/b","fileType":"JPEG"}}""", "file d /a/b" },
        { """{"type":"RichContentEvent","content":{"type":"text","text":"x"}}""", "rich d TextElement" },
        { """{"type":"AcceptStatusEvent","status":"READ","sequenceList":[1]}""", "receipt d READ" },
        { """{"type":"ChatStateEvent","chatState":"COMPOSING"}""", "state d COMPOSING" },
        { """{"type":"ChatStateEvent","chatState":"BACKGROUND"}""", "state d BACKGROUND" },
        { """{"type":"SomethingNew","value":1}""", "unknown d SomethingNew" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task EventOfEachKind_HasItsMethod(string json, string expected)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Payloads.Event("d", json, 7)));
        Assert.Equal([expected], await handler.HearAsync(1));
    }

    [Fact]
    public async Task ConversationAndUnknownNotification_HaveTheirMethods()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        await application.SendAsync(Payloads.Conversation("c", "OPEN", 1));
        Assert.Equal(["conversation c OPEN"], await handler.HearAsync(1));

        await application.SendAsync(Encoding.UTF8.GetBytes("""{"kind":"notification","type":"x.New","body":{"a":1}}"""));
        Assert.Equal(["notification x.New"], await handler.HearAsync(1));
    }

    [Fact]
    public async Task ConsumersOwnEvents_AreDroppedUnlessAskedFor()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        await application.SendAsync(Payloads.Text("d", 1, "mine", "CONSUMER"));
        await application.SendAsync(Payloads.Text("d", 2, "theirs"));

        Assert.Equal(["text d 2 theirs"], await handler.HearAsync(1));
        await application.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(handler.HearsNothingMore);
    }

    [Fact]
    public async Task Repetition_IsDroppedButStatesHaveNoNumberToTell()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        foreach (byte[] body in new[]
        {
            Payloads.Text("d", 1), Payloads.Text("d", 1), Payloads.Text("e", 1), Payloads.Text("d", 2),
            Payloads.Event("d", """{"type":"AcceptStatusEvent","status":"READ","sequenceList":[1]}""", 2),
            Payloads.Event("d", """{"type":"ChatStateEvent","chatState":"ACTIVE"}"""),
            Payloads.Event("d", """{"type":"ChatStateEvent","chatState":"ACTIVE"}"""),
        })
        {
            Assert.Equal(HttpStatusCode.OK, await application.SendAsync(body));
        }

        await application.StopAsync(TestContext.Current.CancellationToken);
        string[] heard = await handler.HearAsync(6);
        Assert.Equal(
            ["text d 1 Hi there", "text d 2 Hi there", "receipt d READ", "state d ACTIVE", "state d ACTIVE"],
            heard.Where(static line => line.Contains(" d ", StringComparison.Ordinal)));
        Assert.Contains("text e 1 Hi there", heard);
        Assert.True(handler.HearsNothingMore);
    }

    [Fact]
    public async Task Memory_IsBounded()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(handler, static options => options.MaxRemembered = 2);

        foreach (long sequence in new long[] { 1, 2, 3, 1, 3 })
        {
            await application.SendAsync(Payloads.Text("d", sequence));
        }

        await application.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["text d 1 Hi there", "text d 2 Hi there", "text d 3 Hi there", "text d 1 Hi there"], await handler.HearAsync(4));
        Assert.True(handler.HearsNothingMore);
    }

    [Fact]
    public async Task OlderStateOfAConversation_IsDropped()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        await application.SendAsync(Payloads.Conversation("c", "OPEN", 10));
        await application.SendAsync(Payloads.Conversation("c", "CLOSE", 20));
        await application.SendAsync(Payloads.Conversation("c", "OPEN", 15));
        await application.SendAsync(Payloads.Conversation("c", "CLOSE", 20));
        await application.SendAsync(Payloads.Conversation("c", "OPEN", 20));

        await application.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["conversation c OPEN", "conversation c CLOSE", "conversation c OPEN"], await handler.HearAsync(3));
        Assert.True(handler.HearsNothingMore);
    }

    [Fact]
    public async Task OrderWithinAConversation_IsKeptWhileOthersGoOn()
    {
        TaskCompletionSource release = new();
        RecordingHandler handler = new()
        {
            Work = (what, _) => what.Contains(" slow 1 ", StringComparison.Ordinal) ? release.Task : Task.CompletedTask,
        };
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        await application.SendAsync(Payloads.Text("slow", 1));
        await application.SendAsync(Payloads.Text("slow", 2));
        await application.SendAsync(Payloads.Text("other", 1));
        Assert.Equal(["text other 1 Hi there"], await handler.HearAsync(1));

        release.SetResult();
        Assert.Equal(["text slow 1 Hi there", "text slow 2 Hi there"], await handler.HearAsync(2));
    }

    [Fact]
    public async Task HandlersException_IsLoggedAndTheNextIsHandled()
    {
        RecordingHandler handler = new()
        {
            Work = static (what, _) => what.Contains(" d 1 ", StringComparison.Ordinal)
                ? throw new InvalidOperationException("The database is away.")
                : Task.CompletedTask,
        };
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        await application.SendAsync(Payloads.Text("d", 1, "a secret text"));
        await application.SendAsync(Payloads.Text("d", 2));

        Assert.Equal(["text d 2 Hi there"], await handler.HearAsync(1));
        Assert.Contains("The database is away.", application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret text", application.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(WebhookApplication.Secret, application.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HandlerFromServices_IsMadeForEachEvent()
    {
        RecordingHandler record = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(
            static it => it.MapLivePersonWebhooks<ScopedTextHandler>("/webhooks"),
            register: services => services.AddSingleton(record).AddScoped<Counter>());

        await application.SendAsync(Payloads.Text("d", 1));
        await application.SendAsync(Payloads.Text("d", 2));

        Assert.Equal(["text d 1 call 1", "text d 2 call 1"], await record.HearAsync(2));
    }

    [Fact]
    public async Task Stop_WaitsUntilEverythingAnsweredIsHandled()
    {
        TaskCompletionSource release = new();
        RecordingHandler handler = new() { Work = (_, _) => release.Task };
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);
        await application.SendAsync(Payloads.Text("d", 1));

        Task stop = application.StopAsync(TestContext.Current.CancellationToken);
        Assert.False(stop.IsCompleted);
        release.SetResult();
        await stop;

        Assert.Equal(["text d 1 Hi there"], await handler.HearAsync(1));
    }

    [Fact]
    public async Task StopWithoutTime_CancelsTheHandlerAndSaysWhatIsLost()
    {
        RecordingHandler handler = new() { Work = static (_, token) => Task.Delay(Timeout.Infinite, token) };
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);
        await application.SendAsync(Payloads.Text("d", 1));
        await application.SendAsync(Payloads.Text("d", 2));

        await application.StopAsync(new CancellationToken(canceled: true));

        Assert.Contains("2 changes are lost", application.Log.Text, StringComparison.Ordinal);
    }

    internal sealed class Counter
    {
        public int Next => ++field;
    }

    internal sealed class ScopedTextHandler(RecordingHandler record, Counter counter) : IWebhookHandler
    {
        public ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken) =>
            record.HandleTextAsync(
                text with { Event = new TextEvent { Message = $"call {counter.Next}" } }, cancellationToken);
    }
}
