using LivePerson.Protocol.Emulator.Tests.Browsing;
using LivePerson.Protocol.Emulator.Tests.Parties;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary>What a connector sends with this library is on the agent's screen at once.</summary>
public sealed class ConsumersDoingsTests(Browser browser)
{
    private static readonly string[] Hostile =
    [
        "<script>document.title = 'taken'</script>",
        "<img src=x onerror=\"document.title = 'taken'\">",
        "</div></main><b>bold</b>",
        "&lt;i&gt; {{1+1}} ${1+1}",
    ];

    [Theory]
    [InlineData(ChatState.Values.Pause)]
    [InlineData(ChatState.Values.Active)]
    [InlineData(ChatState.Values.Inactive)]
    [InlineData(ChatState.Values.Gone)]
    public async Task Composing_ShowsTyping_UntilAnotherStateComes(string state)
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await scene.Alice.ShowAsync(ChatState.Composing);
        await Expect(scene.Screen.Typing).ToHaveTextAsync("alice is typing…");
        await Expect(scene.Screen.Conversations).ToContainTextAsync("typing…");
        await scene.Alice.ShowAsync(ChatState.FromValue(state));

        await Expect(scene.Screen.Typing).ToHaveTextAsync("");
        await Expect(scene.Screen.Conversations).Not.ToContainTextAsync("typing…");
    }

    [Fact]
    public async Task Text_DoesNotEndTyping()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await scene.Alice.ShowAsync(ChatState.Composing);

        await scene.Alice.WriteAsync("Hi there");

        await Expect(scene.Screen.Messages).ToContainTextAsync("Hi there");
        await Expect(scene.Screen.Typing).ToHaveTextAsync("alice is typing…");
    }

    [Fact]
    public async Task TypingScope_IsSeenFromBeginningToEnd()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await using (await scene.Alice.Sender.BeginTypingAsync(
            scene.Alice.DialogId, TestContext.Current.CancellationToken))
        {
            await Expect(scene.Screen.Typing).ToHaveTextAsync("alice is typing…");
        }

        await Expect(scene.Screen.Typing).ToHaveTextAsync("");
    }

    [Fact]
    public async Task HostileText_IsShownAsText()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        int elements = await scene.Screen.Page.Locator("script, img").CountAsync();
        foreach (string text in Hostile)
        {
            await scene.Alice.WriteAsync(text);
        }

        foreach (string text in Hostile)
        {
            await Expect(scene.Screen.Messages.GetByText(text, new() { Exact = true })).ToBeVisibleAsync();
        }

        using Consumer hostile = await Consumer.OpenAsync(scene.Emulator, Hostile[1]);
        await Expect(scene.Screen.Title).ToHaveTextAsync(Hostile[1]);
        await scene.Screen.Traffic.Nth(1).Locator("summary").ClickAsync();
        Assert.Equal($"{Hostile[1]} – Agent’s screen", await scene.Screen.Page.TitleAsync());
        Assert.Equal(elements, await scene.Screen.Page.Locator("script, img").CountAsync());
    }

    [Fact]
    public async Task Request_IsShownWithItsJsonAndVerdict()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        scene.Emulator.AgentCloses(scene.Alice.DialogId);

        await Assert.ThrowsAsync<LivePersonResponseException>(() => scene.Alice.ShowAsync(ChatState.Composing));
        ILocator request = scene.Screen.Traffic.First;
        await Expect(request).ToContainTextAsync("400 send COMPOSING");
        await request.Locator("summary").ClickAsync();

        await Expect(request.GetByText("\"chatState\": \"COMPOSING\"")).ToBeVisibleAsync();
        await Expect(request.GetByText("Verdict: 40000 Bad request: The dialog is closed.")).ToBeVisibleAsync();
        await Expect(request).ToContainTextAsync("\"errorCode\"");
    }

    [Fact]
    public async Task OpenRequest_StaysOpenWhenOthersCome()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await scene.Alice.WriteAsync("first");
        ILocator first = scene.Screen.Traffic.Filter(new() { HasText = "first" });
        await first.Locator("summary").ClickAsync();

        await scene.Alice.WriteAsync("second");

        await Expect(scene.Screen.Traffic).ToHaveCountAsync(3);
        await Expect(first.Locator("pre").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NewestConversation_IsShown_UntilOneIsPicked()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        using Consumer bob = await Consumer.OpenAsync(scene.Emulator, "bob");
        await Expect(scene.Screen.Title).ToHaveTextAsync("bob");
        await scene.Screen.Conversations.GetByRole(AriaRole.Button, new() { Name = "alice" }).ClickAsync();
        await Expect(scene.Screen.Title).ToBeFocusedAsync();
        using Consumer carol = await Consumer.OpenAsync(scene.Emulator, "carol");

        await Expect(scene.Screen.Conversations.GetByRole(AriaRole.Button)).ToHaveCountAsync(3);
        await Expect(scene.Screen.Title).ToHaveTextAsync("alice");
    }

    [Fact]
    public async Task AnotherEmulatorAtTheAddress_IsShownAlone()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        int port = scene.Emulator.BaseAddress.Port;
        await scene.Emulator.DisposeAsync();
        await Expect(scene.Screen.Page.GetByText("the emulator does not answer; trying again…")).ToBeVisibleAsync();

        await using LivePersonEmulator next = await LivePersonEmulator.StartAsync(
            new() { Port = port }, TestContext.Current.CancellationToken);
        using Consumer bob = await Consumer.OpenAsync(next, "bob");

        await Expect(scene.Screen.Title).ToHaveTextAsync("bob");
        await Expect(scene.Screen.Conversations.GetByRole(AriaRole.Button)).ToHaveCountAsync(1);
    }
}
