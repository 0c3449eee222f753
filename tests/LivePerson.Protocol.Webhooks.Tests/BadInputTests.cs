namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>The corpus of bad inputs, <c>BadInputs.txt</c>, over real HTTP: status, log and handler.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Situations { get; } = [.. BadInput.All.Keys];

    [Theory]
    [MemberData(nameof(Situations))]
    public async Task BadInput_GetsWhatTheTableSays(string situation)
    {
        BadInput input = BadInput.All[situation];
        NotingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        int status = await input.ToWebhook().SendAsync(application.Address);

        await application.StopAsync(TestContext.Current.CancellationToken);
        string actual = $"{status} | {Logged(application.Log)} | {handler.Heard}";
        Assert.True(input.Expected == actual, $"{situation}\n=> {actual}");
        Assert.DoesNotContain("hush-hush", application.Log.Text, StringComparison.Ordinal);
    }

    /// <summary>The event of this package's log, and the outcome that it names.</summary>
    private static string Logged(LogLines log) => log.Text.Split('\n')
        .Where(static line => line.Contains(" A webhook ", StringComparison.Ordinal))
        .Select(static line => line.Contains("cannot be read", StringComparison.Ordinal)
            ? $"log {line.Split(' ')[0]} unreadable"
            : $"log {line.Split(' ')[0]} {line.Split('(', ')')[1]}")
        .SingleOrDefault("no log");

    /// <summary>What it hears of, without any text.</summary>
    private sealed class NotingHandler : IWebhookHandler
    {
        public string Heard { get; private set; } = "nothing";

        public ValueTask HandleChatStateAsync(WebhookEvent<ChatStateEvent> state, CancellationToken cancellationToken) =>
            Note($"state {state.Event.ChatState}");

        public ValueTask HandleUnknownEventAsync(
            WebhookEvent<UnknownMessagingEvent> unknown, CancellationToken cancellationToken) =>
            Note($"unknown event {unknown.Event.Discriminator}".TrimEnd());

        public ValueTask HandleConversationAsync(ConversationChange change, CancellationToken cancellationToken) =>
            Note($"conversation {change.Result.ConvId}");

        public ValueTask HandleUnknownNotificationAsync(
            UnknownNotification notification, CancellationToken cancellationToken) =>
            Note($"unknown notification {notification.Discriminator}".TrimEnd());

        public ValueTask HandleUnreadableAsync(
            ReadOnlyMemory<byte> body, ProtocolJsonException cause, CancellationToken cancellationToken) =>
            Note($"unreadable {cause.Pointer}: {cause.Expected}");

        private ValueTask Note(string what)
        {
            Heard = Heard == "nothing" ? what : $"{Heard}, {what}";
            return default;
        }
    }
}
