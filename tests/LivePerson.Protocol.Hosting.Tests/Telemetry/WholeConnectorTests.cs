using System.Security.Cryptography;
using System.Text;
using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.Hosting.Tests.Setup;
using LivePerson.Protocol.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WebhookSignature = LivePerson.Protocol.Webhooks.WebhookSignature;

namespace LivePerson.Protocol.Hosting.Tests.Telemetry;

/// <summary>
/// A connector with everything in it, both ways, on good and bad days, with every logger at Trace and every activity and
/// measurement taken down: nothing of it may be anybody's.
/// </summary>
public sealed class WholeConnectorTests
{
    private const string CustomerNumber = "+49 170 5551234";

    private static readonly LivePersonEmulatorOptions Installation = new() { ClientSecret = "a-secret-of-the-installation" };

    private static readonly string[] Secrets =
    [
        CustomerNumber, "5551234", "Wilhelmina", "w.fox@mail.example", "0301234567", "card number is 4000-1234", "4000-1234",
        "PIN is 9876", "passport C01X00T47", "c2VjcmV0LXBpY3R1cmU", Installation.ClientSecret, "a-signature-of-somebody",
    ];

    private static readonly string[] Parts =
    [
        "Authorization", "A webhook was refused", "cannot be read", "The handler failed", "The database is away.", "swift",
        "ms.PublishEvent", "liveperson.webhooks.received", "liveperson.connector.requests", "Request finished HTTP/1.1 POST",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EverythingBothWays_TellsNothingThatIsAnybodys()
    {
        using TelemetryRecord record = new();
        List<Exception> failures = [];
        await using (LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(Installation, Cancellation))
        {
            Handler handler = new();
            await using WebApplication application = Build(emulator, record);
            application.MapLivePersonWebhooks("/webhooks", handler);
            await application.StartAsync(Cancellation);
            IConsumerConnector customer =
                application.Services.GetRequiredService<IConnector>().ForConsumer(CustomerNumber);
            Uri webhooks = new(application.Urls.Single() + "/webhooks");
            emulator.SendWebhooksTo(new() { Endpoint = webhooks });

            string dialogId = await TellStoryAsync(customer);
            emulator.AgentSends(dialogId, "Your PIN is 9876");
            await handler.Failed.Task.WaitAsync(Cancellation);
            await SendBadWebhooksAsync(webhooks);
            failures.AddRange(await MeetFaultsAsync(emulator, customer, dialogId));
            await emulator.WhenWebhooksAreSentAsync(Cancellation);
            await customer.BeginTypingAsync(dialogId, Cancellation);
            await application.StopAsync(Cancellation);
        }

        // What is thrown to the application ends in its logs.
        string told = string.Join('\n', failures) + record.Everything;
        Assert.Equal(Enum.GetValues<FaultKind>().Length - 1, failures.Count);
        Assert.NotEmpty(record.Tokens);
        Assert.All(Secrets.Concat(record.Tokens), secret => Assert.DoesNotContain(secret, told, StringComparison.Ordinal));
        // All of the story is in the record: both packages' own logs, those around them, their measurements.
        Assert.All(Parts, part => Assert.Contains(part, told, StringComparison.OrdinalIgnoreCase));
    }

    private static WebApplication Build(LivePersonEmulator emulator, TelemetryRecord record)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(record);
        builder.Services.AddLivePersonConnector(options =>
        {
            EmulatedConnector.PointTo(emulator, options);
            options.ClientSecret = Installation.ClientSecret;
            options.RetryBudget = TimeSpan.Zero;
        });
        record.Listen(builder.Services);
        builder.Services.AddLivePersonWebhooks(static options =>
        {
            options.AccountId = Installation.AccountId;
            options.ClientId = Installation.ClientId;
            options.ClientSecret = Installation.ClientSecret;
        });
        return builder.Build();
    }

    private static async Task<string> TellStoryAsync(IConsumerConnector customer)
    {
        string dialogId = await customer.OpenAsync(
            new()
            {
                FirstName = "Wilhelmina",
                PrivateData = new() { MobileNum = "0301234567", Mail = "w.fox@mail.example" },
            },
            cancellationToken: Cancellation);
        await using (await customer.BeginTypingAsync(dialogId, Cancellation))
        {
            await customer.SendTextAsync(dialogId, "My card number is 4000-1234", Cancellation);
        }

        using MemoryStream picture = new("secret-picture"u8.ToArray());
        await customer.SendFileAsync(
            dialogId,
            picture,
            FileType.Png,
            "passport C01X00T47",
            "data:image/png;base64,c2VjcmV0LXBpY3R1cmU=",
            cancellationToken: Cancellation);
        await customer.SendReceiptAsync(dialogId, AcceptStatus.Read, [1], Cancellation);
        return dialogId;
    }

    private static async Task SendBadWebhooksAsync(Uri address)
    {
        using HttpClient livePerson = new();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"type":"ms.MessagingEventNotification","number":"{{CustomerNumber}}","body":5}""");
        foreach (string signature in new[]
        {
            "sha1=a-signature-of-somebody",
            WebhookSignature.Create(body, Installation.ClientSecret, HashAlgorithmName.SHA1),
        })
        {
            using HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
            request.Headers.Add("x-liveperson-account-id", Installation.AccountId);
            request.Headers.Add("x-liveperson-client-id", Installation.ClientId);
            request.Headers.Add("x-liveperson-signature", signature);
            using HttpResponseMessage response = await livePerson.SendAsync(request, Cancellation);
        }
    }

    /// <summary>A text on each kind of bad day, and what its caller is told.</summary>
    private static async Task<List<Exception>> MeetFaultsAsync(
        LivePersonEmulator emulator, IConsumerConnector customer, string dialogId)
    {
        List<Exception> failures = [];
        foreach (FaultKind kind in Enum.GetValues<FaultKind>().Except([FaultKind.SlowAnswer]))
        {
            emulator.Faults = new() { Share = 1, Kinds = [kind], Operations = ["send"] };
            failures.Add(await Assert.ThrowsAnyAsync<LivePersonException>(
                () => customer.SendTextAsync(dialogId, "My card number is 4000-1234", Cancellation)));
        }

        emulator.Faults = null;
        return failures;
    }

    /// <summary>Fails on what the agent writes.</summary>
    private sealed class Handler : IWebhookHandler
    {
        public TaskCompletionSource Failed { get; } = new();

        public ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken)
        {
            Failed.TrySetResult();
            throw new InvalidOperationException("The database is away.");
        }
    }
}
