using System.Text.RegularExpressions;
using LivePerson.Protocol.Emulator.Tests.Browsing;
using LivePerson.Protocol.Emulator.Tests.Parties;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary>Everything is done without a mouse, and is seen to have the focus.</summary>
public sealed class KeyboardTests(Browser browser)
{
    [Fact]
    public async Task Agent_AnswersAndCloses_ByKeyboardAlone()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        IKeyboard keyboard = scene.Screen.Page.Keyboard;

        // The skip link is first, and leads into the conversation.
        await keyboard.PressAsync("Tab");
        ILocator skip = scene.Screen.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the conversation" });
        await Expect(skip).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await ReachAsync(scene.Screen.Page, scene.Screen.Message);
        await keyboard.TypeAsync("Good bye");
        await keyboard.PressAsync("Enter");
        Assert.Equal(["state COMPOSING", "text Good bye", "state PAUSE"], await scene.Brand.HearAsync(3));
        await ReachAsync(scene.Screen.Page, scene.Screen.Button("Close"));
        await keyboard.PressAsync("Space");

        Assert.Equal(["conversation stage CLOSE state CLOSE skill -1"], await scene.Brand.HearAsync(1));
        await Expect(scene.Screen.Title).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tabs_AreWalkedWithArrows()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        IPage page = scene.Screen.Page;
        ILocator Tab(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name });
        await Tab("Requests").FocusAsync();

        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(Tab("Faults")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = "Faults" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");

        await Expect(Tab("Webhooks")).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel)).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task EveryStop_HasANameAndASeenFocus(ColorScheme colors)
    {
        await using Scene scene = await Scene.BeginAsync(browser, new() { ColorScheme = colors });
        await scene.Alice.WriteAsync("Hi");
        await scene.Screen.OpenTabAsync("Faults");
        await scene.Screen.Page.GetByRole(AriaRole.Link).FocusAsync();
        await scene.Screen.Page.Keyboard.PressAsync("Tab");
        ILocator focused = scene.Screen.Page.Locator(":focus");
        List<string> stops = [];

        while (await focused.CountAsync() == 1 && stops.Count < 100)
        {
            await Expect(focused).ToHaveAccessibleNameAsync(new Regex(@"\S"));
            Assert.Equal("3px", await focused.EvaluateAsync<string>("it => getComputedStyle(it).outlineWidth"));
            Assert.Equal("solid", await focused.EvaluateAsync<string>("it => getComputedStyle(it).outlineStyle"));
            stops.Add(await focused.EvaluateAsync<string>("it => it.id || it.innerText || it.value"));
            await scene.Screen.Page.Keyboard.PressAsync("Tab");
        }

        // From left to right, and out of the page: nothing holds the focus back.
        Assert.InRange(stops.Count, 20, 40);
        Assert.True(stops.IndexOf("transcript") < stops.IndexOf("message"));
        Assert.True(stops.IndexOf("message") < stops.IndexOf("tab-faults"));
        Assert.True(stops.IndexOf("tab-faults") < stops.IndexOf("no-faults"));
    }

    private static async Task ReachAsync(IPage page, ILocator goal)
    {
        for (int stop = 0; stop < 20; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await goal.EvaluateAsync<bool>("it => it === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("It is not reached with Tab.");
    }
}
