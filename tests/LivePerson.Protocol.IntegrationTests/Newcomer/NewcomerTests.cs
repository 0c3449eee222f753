using System.Net;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Newcomer;

/// <summary>From <c>dotnet add package</c> to an answered webhook, as the README has it.</summary>
public sealed class NewcomerTests(NewcomersProject project) : IClassFixture<NewcomersProject>
{
    private static readonly LivePersonEmulatorOptions Installation = new();
    private static readonly string[] Words = ["COMPOSING", "PAUSE", "I read"];

    [Fact]
    public void Program_IsShortAndBuildsWithoutWarnings()
    {
        Assert.InRange(NewcomersProject.Program.TrimEnd().Split('\n').Length, 10, 30);
        Assert.Empty(project.Build.MustSucceed().LinesWith("warning "));
    }

    [Fact]
    public async Task WhatTheAgentWrites_IsTakenAndAnsweredWithTypingAndAText()
    {
        project.Build.MustSucceed();
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(Installation, cancellationToken);
        await using RunningProgram program = await RunAsync(emulator);
        emulator.SendWebhooksTo(new() { Endpoint = new(program.Address, "/webhooks") });
        using HttpClient http = new() { BaseAddress = program.Address };

        using HttpResponseMessage opened = await http.PostAsync("/customers/visitor-7", null, cancellationToken);
        string dialogId = Assert.Single(emulator.DialogIds);
        emulator.AgentSends(dialogId, "How can I help? 👍");
        AgentView view = await UntilAnsweredAsync(emulator, dialogId);
        await emulator.WhenWebhooksAreSentAsync(cancellationToken);

        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal("visitor-7", view.ExternalConsumerId);
        Assert.Equal(["I read: How can I help? 👍"], view.Messages.Select(message => message.Text));
        Assert.Equal(["COMPOSING", "I read", "PAUSE"], Sent(emulator));
        Assert.NotEmpty(emulator.Webhooks);
        Assert.All(emulator.Webhooks, webhook => Assert.Equal(200, webhook.StatusCode));
    }

    [Fact]
    public async Task WebhookWithoutSignature_IsRefused()
    {
        project.Build.MustSucceed();
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using LivePersonEmulator emulator = await LivePersonEmulator.StartAsync(Installation, cancellationToken);
        await using RunningProgram program = await RunAsync(emulator);
        using HttpClient http = new() { BaseAddress = program.Address };

        using HttpResponseMessage answer = await http.PostAsync("/webhooks", new StringContent("{}"), cancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private Task<RunningProgram> RunAsync(LivePersonEmulator emulator) => project.RunAsync(
        new Dictionary<string, string>
        {
            ["AccountId"] = Installation.AccountId,
            ["ClientId"] = Installation.ClientId,
            ["ClientSecret"] = Installation.ClientSecret,
        },
        $"--LivePerson:DomainApiAddress={emulator.BaseAddress}");

    private static async Task<AgentView> UntilAnsweredAsync(LivePersonEmulator emulator, string dialogId)
    {
        AgentView view;
        do
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            view = emulator.AgentSees(dialogId);
        }
        while (view.Messages.Count == 0 || view.ConsumerState != ChatState.Pause);

        return view;
    }

    /// <summary>What each request of the consumer's was, in a word.</summary>
    private static IEnumerable<string> Sent(LivePersonEmulator emulator) => emulator.Exchanges
        .Where(exchange => exchange.Operation == "send")
        .Select(exchange => Words.Single(word => exchange.RequestJson!.Contains(word, StringComparison.Ordinal)));
}
