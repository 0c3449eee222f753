using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Tests.Telemetry;

/// <summary>What the connector tells of itself, and what it never tells.</summary>
public sealed partial class TelemetryTests
{
    private const string Text = "my card number is 4000-1234";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Readme => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hosting.README.md"));

    [Fact]
    public async Task WholeStory_TellsNothingThatIsSecret()
    {
        using TelemetryRecord record = new();
        await using (EmulatedConnector connector = await StartAsync(record))
        {
            await TellStoryAsync(connector);
        }

        string told = record.Everything;
        string[] secrets =
        [
            Text,
            "4000-1234",
            EmulatedConnector.ConsumerId,
            "9998877",
            new Emulator.LivePersonEmulatorOptions().ClientSecret,
            .. record.Tokens,
        ];
        Assert.NotEmpty(record.Tokens);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        // The record is one of the whole story, the clients' own logs included.
        Assert.Contains("Authorization", told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("X-LP-ON-BEHALF", told, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("ms.PublishEvent", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_AreCountedByOperationAndOutcome()
    {
        using TelemetryRecord record = new();
        await using EmulatedConnector connector = await StartAsync(record);

        await TellStoryAsync(connector);

        Assert.Equal(1, record.Sum("liveperson.connector.requests", "ms.PublishEvent", "server_fault"));
        Assert.Equal(1, record.Sum("liveperson.connector.requests", "ms.PublishEvent", "unauthorized"));
        Assert.Equal(4, record.Sum("liveperson.connector.requests", "ms.PublishEvent", "ok"));
        Assert.Equal(1, record.Sum("liveperson.connector.requests", "cm.ConsumerRequestConversation", "ok"));
        Assert.Equal(1, record.Sum("liveperson.connector.retries", "ms.PublishEvent", "server_fault"));
        Assert.Equal(2, record.Sum("liveperson.connector.token.refreshes", "app"));
        Assert.Equal(1, record.Sum("liveperson.connector.token.refreshes", "consumer"));
        Assert.True(record.Sum("liveperson.connector.request.duration", "ms.PublishEvent", "ok") > 0);
    }

    [Fact]
    public async Task OpenTypings_AreCountedWhileTheyAreShown()
    {
        using TelemetryRecord record = new();
        await using EmulatedConnector connector = await StartAsync(record);

        await using (await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            Assert.Equal(1, record.Sum("liveperson.connector.typings.open"));
        }

        Assert.Equal(0, record.Sum("liveperson.connector.typings.open"));
    }

    [Fact]
    public async Task Call_IsOneActivityWithAllItsTries()
    {
        using TelemetryRecord record = new();
        await using EmulatedConnector connector = await StartAsync(record);

        await TellStoryAsync(connector);

        Assert.Contains(
            record.Activities,
            activity => activity.OperationName == "ms.PublishEvent"
                && Equals(activity.GetTagItem("liveperson.repetitions"), 1)
                && Equals(activity.GetTagItem("liveperson.outcome"), "ok")
                && Equals(activity.GetTagItem("liveperson.dialog.id"), connector.DialogId));
    }

    [Fact]
    public void TableOfTheReadme_ListsEveryName()
    {
        IEnumerable<string> instruments = typeof(ConnectorTelemetry)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.Name.EndsWith("Instrument", StringComparison.Ordinal))
            .Select(static field => (string)field.GetRawConstantValue()!);
        IEnumerable<string> tags = typeof(ConnectorTelemetry)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.Name.EndsWith("Tag", StringComparison.Ordinal))
            .Select(static field => (string)field.GetRawConstantValue()!);
        IEnumerable<string> events = typeof(IConnector).Assembly.GetType("LivePerson.Protocol.Hosting.Telemetry.Log")!
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(static method => (method.Name, method.GetCustomAttribute<LoggerMessageAttribute>()!.EventId))
            .OrderBy(static log => log.EventId)
            .Select(static log => $"{log.EventId} `{log.Name}`");

        Assert.Equal(
            instruments.Order(),
            InstrumentRow().Matches(Readme).Select(static row => row.Groups[1].Value).Order());
        Assert.All(tags, tag => Assert.Contains($"`{tag}`", Readme, StringComparison.Ordinal));
        Assert.Equal(events, EventRow().Matches(Readme).Select(static row => row.Groups[1].Value));
        Assert.Contains($"| activity source | `{ConnectorTelemetry.ActivitySourceName}` |", Readme, StringComparison.Ordinal);
        Assert.Contains($"| meter | `{ConnectorTelemetry.MeterName}` |", Readme, StringComparison.Ordinal);
        Assert.Contains($"| log | `{ConnectorTelemetry.LogCategory}` |", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void TableOfTheReadme_NamesEveryOption() => Assert.All(
        typeof(LivePersonConnectorOptions).GetProperties(),
        option => Assert.Contains($"`{option.Name}`", Readme, StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (?:counter|histogram|up-down counter) \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex InstrumentRow();

    [GeneratedRegex(@"^\| log event \| (\d+ `\w+`) \|", RegexOptions.Multiline)]
    private static partial Regex EventRow();

    private static Task<EmulatedConnector> StartAsync(TelemetryRecord record) => EmulatedConnector.StartAsync(
        static options => options.ServerFaultDelays = [TimeSpan.FromMilliseconds(10)],
        services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(record));
            record.Listen(services);
        });

    /// <summary>Everything that can go into a log: texts, states, a repetition, a refused token, a failure, a close.</summary>
    private static async Task TellStoryAsync(EmulatedConnector connector)
    {
        int failures = 1;
        connector.Script.Decide = request =>
            request.Event == "COMPOSING" && Interlocked.Decrement(ref failures) >= 0 ? Fault.Status(503) : null;
        await using (await connector.Consumer.BeginTypingAsync(connector.DialogId, Cancellation))
        {
            int refusals = 1;
            connector.Script.Decide = request =>
                request.Event == Text && Interlocked.Decrement(ref refusals) >= 0 ? Fault.Error(401, 40102) : null;
            await connector.Consumer.SendTextAsync(connector.DialogId, Text, Cancellation);
        }

        await connector.Consumer.SendReceiptAsync(connector.DialogId, AcceptStatus.Read, [1], Cancellation);
        await connector.Consumer.CloseAsync(connector.DialogId, Cancellation);
        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => connector.Consumer.SendTextAsync(connector.DialogId, Text, Cancellation));
    }
}
