using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using LivePerson.Protocol.Emulator.Tests.Browsing;
using LivePerson.Protocol.Emulator.Tests.Parties;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary>Names, roles, contrast and live regions, as axe and a screen reader find them.</summary>
public sealed class AccessibilityTests(Browser browser)
{
    public static TheoryData<ColorScheme, int, string> Views =>
        new MatrixTheoryData<ColorScheme, int, string>(
            [ColorScheme.Light, ColorScheme.Dark], [1400, 390], ["Requests", "Webhooks", "Faults"]);

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Axe_FindsNothing(ColorScheme colors, int width, string tab)
    {
        await using Scene scene = await Scene.BeginAsync(
            browser, new() { ColorScheme = colors, ViewportSize = new() { Width = width, Height = 850 } });
        await scene.Alice.WriteAsync("Hi");
        await scene.Alice.ShowAsync(ChatState.Composing);
        scene.Emulator.AgentSends(scene.Alice.DialogId, "How can I help?");
        scene.Emulator.Faults = new() { Share = 0.5 };
        await Expect(scene.Screen.Messages).ToContainTextAsync("How can I help?");
        await scene.Screen.OpenTabAsync(tab);
        foreach (ILocator entry in await scene.Screen.Page.Locator("[role=tabpanel]:not([hidden]) summary").AllAsync())
        {
            await entry.ClickAsync();
        }

        AxeResult result = await scene.Screen.Page.RunAxe();

        Assert.Equal([], result.Violations.SelectMany(
            static violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help} {node.Html}")));
        Assert.Contains(result.Passes, static rule => rule.Id == "color-contrast");
    }

    [Fact]
    public async Task Everything_IsFoundByRoleAndName()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        IPage page = scene.Screen.Page;

        foreach (AriaRole landmark in (AriaRole[])[AriaRole.Banner, AriaRole.Main, AriaRole.Complementary])
        {
            await Expect(page.GetByRole(landmark)).ToHaveCountAsync(1);
        }

        foreach (string tab in (string[])["Requests", "Webhooks", "Faults"])
        {
            await scene.Screen.OpenTabAsync(tab);
            await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = tab })).ToBeVisibleAsync();
            foreach (ILocator control in await page.Locator("button, input, select, textarea").AllAsync())
            {
                if (await control.IsVisibleAsync())
                {
                    await Expect(control).ToHaveAccessibleNameAsync(new Regex(@"\S"));
                }
            }
        }
    }

    [Fact]
    public async Task News_AreInLiveRegions_AndSaidOnce()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await scene.Alice.WriteAsync("first");
        ILocator first = scene.Screen.Messages.GetByText("first");
        await first.EvaluateAsync("it => { it.dataset.seen = 'yes'; }");

        await scene.Alice.WriteAsync("second");
        await Expect(scene.Screen.Messages).ToContainTextAsync("second");

        // What a log region has said is left alone: an element that is put in anew would be read again.
        await Expect(first).ToHaveAttributeAsync("data-seen", "yes");
        await Expect(scene.Screen.Messages).Not.ToHaveAttributeAsync("aria-busy", "true");
    }

    [Fact]
    public async Task NarrowWindow_NeedsNoScrollingSideways()
    {
        await using Scene scene = await Scene.BeginAsync(
            browser, new() { ViewportSize = new() { Width = 320, Height = 700 } });
        await scene.Alice.WriteAsync(new string('x', 500));
        await Expect(scene.Screen.Messages).ToContainTextAsync("xxx");

        // The page, and whatever in it scrolls by itself.
        string[] tooWide = await scene.Screen.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("html, nav, main, aside, #transcript, pre")]
              .filter((it) => it.scrollWidth > it.clientWidth)
              .map((it) => it.id || it.localName)
            """);

        Assert.Empty(tooWide);
    }
}
