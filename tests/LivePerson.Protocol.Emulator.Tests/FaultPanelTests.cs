using System.Diagnostics;
using LivePerson.Protocol.Emulator.Tests.Browsing;
using LivePerson.Protocol.Emulator.Tests.Parties;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary>Faults that are chosen on the page are met by the sender.</summary>
public sealed class FaultPanelTests(Browser browser)
{
    [Theory]
    [InlineData("401: token expired", 401)]
    [InlineData("429: too many requests", 429)]
    [InlineData("500: server error", 500)]
    public async Task RefusalThatIsChosen_MeetsTheSender(string kind, int status)
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await ChooseAsync(scene, kind);

        LivePersonResponseException refused =
            await Assert.ThrowsAsync<LivePersonResponseException>(() => scene.Alice.WriteAsync("Hi"));
        Assert.Equal(status, (int)refused.StatusCode);
        Assert.Empty(scene.Dialog.Messages);
        await scene.Screen.OpenTabAsync("Requests");
        await Expect(scene.Screen.Traffic.First).ToContainTextAsync($"{status} send text/plain");
    }

    [Theory]
    [InlineData("half: processed, answer cut off")]
    [InlineData("none: cut off, processed or not")]
    public async Task BrokenConnectionThatIsChosen_MeetsTheSender(string kind)
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await ChooseAsync(scene, kind);

        await Assert.ThrowsAsync<LivePersonTransportException>(() => scene.Alice.WriteAsync("Hi"));
    }

    [Fact]
    public async Task SlowAnswerThatIsChosen_MeetsTheSender()
    {
        await using Scene scene = await Scene.BeginAsync(browser);

        await ChooseAsync(scene, "slow: processed, answered late", seconds: "0.7");

        long start = Stopwatch.GetTimestamp();
        await scene.Alice.WriteAsync("Hi");
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0.65, 30);
        await Expect(scene.Screen.Messages).ToContainTextAsync("Hi");
    }

    [Fact]
    public async Task Plan_IsShownEverywhere_UntilItIsTakenBack()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        await ChooseAsync(scene, "500: server error");
        ILocator chip = scene.Screen.Page.GetByRole(AriaRole.Banner).GetByText("faults: 100 %");
        await Expect(chip).ToBeVisibleAsync();

        await scene.Screen.PressAsync("No faults");
        await Expect(scene.Screen.Page.GetByText("No faults.", new() { Exact = true })).ToBeVisibleAsync();

        await Expect(chip).ToBeHiddenAsync();
        await scene.Alice.WriteAsync("Hi");
        Assert.Null(scene.Emulator.Faults);
    }

    [Fact]
    public async Task PlanOfTheOptions_FillsTheForm()
    {
        await using Scene scene = await Scene.BeginAsync(browser);
        scene.Emulator.Faults = new()
        {
            Share = 0.35,
            Seed = 7,
            Delay = TimeSpan.FromSeconds(1.5),
            Kinds = [FaultKind.NoAnswer],
            Operations = ["send"],
        };
        await scene.Screen.OpenTabAsync("Faults");
        await Expect(scene.Screen.Page.GetByText("In force: 35 % of requests fail, seed 7.")).ToBeVisibleAsync();

        await scene.Screen.PressAsync("Let them fail");

        await Expect(scene.Screen.Page.GetByLabel("Which")).ToHaveValueAsync("send");
        await Expect(scene.Screen.Problem).ToHaveTextAsync("");
        FaultPlan plan = scene.Emulator.Faults!;
        Assert.Equal((0.35, 7, 1.5), (plan.Share, plan.Seed, plan.Delay.TotalSeconds));
        Assert.Equal([FaultKind.NoAnswer], plan.Kinds);
        Assert.Equal(["send"], plan.Operations!);
    }

    private static async Task ChooseAsync(Scene scene, string kind, string seconds = "2")
    {
        IPage page = scene.Screen.Page;
        await scene.Screen.OpenTabAsync("Faults");
        foreach (ILocator other in await page.GetByRole(AriaRole.Checkbox).AllAsync())
        {
            await other.UncheckAsync();
        }

        await page.GetByRole(AriaRole.Checkbox, new() { Name = kind, Exact = true }).CheckAsync();
        await page.GetByLabel("Requests that fail, in percent").FillAsync("100");
        await page.GetByLabel("A slow answer takes, in seconds").FillAsync(seconds);
        await page.GetByLabel("Which").SelectOptionAsync("messages, states, closes");
        await scene.Screen.PressAsync("Let them fail");
        await Expect(page.GetByText("In force: 100 % of requests fail, seed 0.")).ToBeVisibleAsync();
    }
}
