namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>Hosting, Webhooks and Emulator in one project elsewhere, which says nothing of the package that they share.</summary>
public sealed class WholeFamilyTests(PackageFixture fixture)
{
    private const string Program = """
        using LivePerson.Protocol;
        using LivePerson.Protocol.Emulator;
        using LivePerson.Protocol.Hosting;
        using LivePerson.Protocol.Webhooks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Hosting;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        LivePersonEmulatorOptions installation = new();
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(installation);
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddLivePersonConnector(options =>
        {
            options.AccountId = installation.AccountId;
            options.ClientId = installation.ClientId;
            options.ClientSecret = installation.ClientSecret;
            options.DomainApiAddress = emulator.BaseAddress;
        });
        builder.Services.AddLivePersonWebhooks(options =>
        {
            options.AccountId = installation.AccountId;
            options.ClientId = installation.ClientId;
            options.ClientSecret = installation.ClientSecret;
        });
        await using WebApplication application = builder.Build();
        Handler handler = new();
        application.MapLivePersonWebhooks("/webhooks", handler);
        await application.StartAsync();
        emulator.SendWebhooksTo(new() { Endpoint = new(application.Urls.Single() + "/webhooks") });

        IConsumerConnector consumer = application.Services.GetRequiredService<IConnector>().ForConsumer("visitor");
        string conversationId = await consumer.OpenAsync();
        await consumer.SendTextAsync(conversationId, "Hello");
        emulator.AgentSends(conversationId, "How can I help?");
        Console.WriteLine($"agent: {await handler.Text.Task.WaitAsync(TimeSpan.FromSeconds(30))}");
        Console.WriteLine($"consumer: {emulator.AgentSees(conversationId).Messages.Single().Text}");

        static ChatState Mistake() => ChatState.Parse("PAUSED");

        internal sealed class Handler : IWebhookHandler
        {
            public TaskCompletionSource<string> Text { get; } = new();

            public ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken)
            {
                Text.SetResult(text.Event.Message);
                return default;
            }
        }
        """;

    [Fact]
    public async Task Packages_WorkTogetherOnBothFrameworks_AndTheAnalyzersComeAlong()
    {
        ConsumerProject project = (await fixture.CreateProjectAsync(
                "Family", PackageFixture.Hosting, PackageFixture.Webhooks, PackageFixture.Emulator))
            .WriteProject("net8.0;net10.0")
            .Write("Program.cs", Program);

        CommandResult build = await project.BuildAsync();

        Assert.All(
            build.MustSucceed().LinesWith("warning ").Where(line => !line.Contains("CS8321", StringComparison.Ordinal)),
            line => Assert.Contains("LPP2001", line, StringComparison.Ordinal));
        Assert.NotEmpty(build.LinesWith("LPP2001"));
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            CommandResult run = await project.RunAsync(framework);
            Assert.Equal("agent: How can I help?\nconsumer: Hello", run.MustSucceed().Output.Trim());
        }
    }
}
