using LivePerson.Protocol.Emulator.Tests.Browsing;
using LivePerson.Protocol.Emulator.Tests.Parties;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary>What the agent does in the browser reaches the brand as signed webhooks.</summary>
public sealed class AgentsDoingsTests(Browser browser)
{
    [Fact]
    public async Task AgentTypesAndSends_BrandHearsTyping_TheText_AndItsEnd()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.Message.PressSequentiallyAsync("Grüße 📦");
        await scene.Screen.Message.PressAsync("Enter");

        Assert.Equal(["state COMPOSING", "text Grüße 📦", "state PAUSE"], await scene.Brand.HearAsync(3));
        await Expect(scene.Screen.Messages).ToContainTextAsync("Grüße 📦");
        await Expect(scene.Screen.Message).ToHaveValueAsync("");
        await scene.Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);
        Assert.All(scene.Emulator.Webhooks, static webhook => Assert.Equal(200, webhook.StatusCode));
    }

    [Fact]
    public async Task ShiftAndEnter_BeginsALine_AndSendIsAButton()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.Message.PressSequentiallyAsync("one");
        await scene.Screen.Message.PressAsync("Shift+Enter");
        await scene.Screen.Message.PressSequentiallyAsync("two");
        await scene.Screen.PressAsync("Send");

        Assert.Contains("text one\ntwo", await scene.Brand.HearAsync(3));
    }

    [Fact]
    public async Task AgentStopsTyping_BrandHearsPause()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.Message.PressSequentiallyAsync("Let me se");

        Assert.Equal(["state COMPOSING", "state PAUSE"], await scene.Brand.HearAsync(2));
    }

    [Fact]
    public async Task PageIsClosedWhileTheAgentTypes_BrandHearsPause()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        // Never idle by itself.
        await scene.Screen.Page.Clock.InstallAsync();
        await scene.Screen.Message.PressSequentiallyAsync("Let me se");
        await scene.Brand.HearAsync(1);

        await scene.Screen.Page.CloseAsync(new() { RunBeforeUnload = true });

        Assert.Equal(["state PAUSE"], await scene.Brand.HearAsync(1));
    }

    [Fact]
    public async Task MarkAsRead_IsAReceipt()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await scene.Alice.WriteAsync("Hello?");
        await Expect(scene.Screen.Conversations).ToContainTextAsync("1 new");

        await scene.Screen.PressAsync("Mark as read");

        Assert.Equal(["receipt READ 1"], await scene.Brand.HearAsync(1));
        await Expect(scene.Screen.Messages).ToContainTextAsync("· read");
        await Expect(scene.Screen.Conversations).Not.ToContainTextAsync("new");
    }

    [Fact]
    public async Task Close_EndsTheConversation()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.PressAsync("Close");

        Assert.Equal(["conversation stage CLOSE state CLOSE skill -1"], await scene.Brand.HearAsync(1));
        await Expect(scene.Screen.Messages).ToContainTextAsync("Closed by AGENT");
        await Expect(scene.Screen.Conversations).ToContainTextAsync("closed");
        await Expect(scene.Screen.Message).ToBeHiddenAsync();
        // What had the focus is gone; who works by keyboard is not sent back to the top of the page.
        await Expect(scene.Screen.Title).ToBeFocusedAsync();
    }

    [Fact]
    public async Task CloseWithSurvey_OpensADialogThatTakesNoStates()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.PressAsync("Close with survey");
        await Expect(scene.Screen.Fact("state")).ToHaveTextAsync("CLOSE");
        await scene.Screen.Message.PressSequentiallyAsync("How was it?");
        await scene.Screen.Message.PressAsync("Enter");

        Assert.Equal(
            ["conversation stage OPEN state CLOSE skill -1",
            "conversation stage OPEN state CLOSE skill -1",
            "text How was it?"],
            await scene.Brand.HearAsync(3));
        AgentView survey = scene.Emulator.Conversation(scene.Alice.DialogId).Dialogs[1];
        Assert.Equal("How was it?", survey.Transcript.Single().Text);
        await Expect(scene.Screen.Button("Close with survey")).ToBeDisabledAsync();
        await Expect(scene.Screen.Button("Transfer")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task Transfer_HandsTheConversationToASkill()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Screen.Skill.FillAsync("4711");
        await scene.Screen.PressAsync("Transfer");

        Assert.Equal(["conversation stage OPEN state OPEN skill 4711"], await scene.Brand.HearAsync(1));
        await Expect(scene.Screen.Fact("skill")).ToHaveTextAsync("4711");
        await Expect(scene.Screen.Fact("agent")).ToHaveTextAsync("nobody has taken it");
    }

    [Fact]
    public async Task DraftsStayWithTheirConversations()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        using Consumer bob = await Consumer.OpenAsync(scene.Emulator, "bob");
        await scene.Screen.Conversations.GetByRole(AriaRole.Button, new() { Name = "alice" }).ClickAsync();
        await scene.Screen.Message.FillAsync("for Alice only");

        await scene.Screen.Conversations.GetByRole(AriaRole.Button, new() { Name = "bob" }).ClickAsync();
        await Expect(scene.Screen.Message).ToHaveValueAsync("");
        await scene.Screen.Conversations.GetByRole(AriaRole.Button, new() { Name = "alice" }).ClickAsync();

        await Expect(scene.Screen.Message).ToHaveValueAsync("for Alice only");
        Assert.Equal(["state COMPOSING", "state PAUSE"], await scene.Brand.HearAsync(2));
    }

    [Fact]
    public async Task EndpointSetOnThePage_HearsFromThenOn()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await using Brand other = await Brand.StartAsync(new());
        await scene.Screen.OpenTabAsync("Webhooks");

        await scene.Screen.Page.GetByLabel("Endpoint").FillAsync(other.Endpoint.AbsoluteUri);
        await scene.Screen.Page.GetByLabel("Or retry for, in seconds").FillAsync("60");
        await scene.Screen.PressAsync("Send webhooks there");
        await Expect(scene.Screen.Page.GetByText($"In force: {other.Endpoint}")).ToBeVisibleAsync();
        scene.Emulator.AgentSends(scene.Alice.DialogId, "Here now");

        Assert.Equal(["text Here now"], await other.HearAsync(1));
        await Expect(scene.Screen.Traffic.First).ToContainTextAsync(
            "delivered ContentEvent text/plain by ASSIGNED_AGENT");
    }

    [Fact]
    public async Task WhatIsRefused_IsToldAndNotLost()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await scene.Screen.Message.FillAsync("Too late");
        // As if the page had not heard of it yet.
        await scene.Screen.Page.RouteAsync("**/screen/actions", async route =>
            await route.FulfillAsync(new() { Status = 400, Json = new { problem = "The dialog is closed." } }));

        await scene.Screen.Message.PressAsync("Enter");

        await Expect(scene.Screen.Problem).ToHaveTextAsync("The dialog is closed.");
        await Expect(scene.Screen.Message).ToHaveValueAsync("Too late");
    }
}
