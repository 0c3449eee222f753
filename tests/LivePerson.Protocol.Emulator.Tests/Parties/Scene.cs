using LivePerson.Protocol.Emulator.Tests.Browsing;
using Microsoft.Playwright;

namespace LivePerson.Protocol.Emulator.Tests.Parties;

/// <summary>An emulator, the agent's screen in a browser, a brand that hears of it, and a consumer.</summary>
internal sealed class Scene : IAsyncDisposable
{
    public required LivePersonEmulator Emulator { get; init; }

    public required Brand Brand { get; init; }

    public required Consumer Alice { get; init; }

    public required AgentsScreen Screen { get; init; }

    public AgentView Dialog => Emulator.AgentSees(Alice.DialogId);

    public static async Task<Scene> BeginAsync(Browser browser, BrowserNewContextOptions? window = null)
    {
        Assert.SkipWhen(InstalledChromium.Path is null, InstalledChromium.Missing);
        LivePersonEmulatorOptions options = new();
        Brand brand = await Brand.StartAsync(options);
        LivePersonEmulator emulator =
            await LivePersonEmulator.StartAsync(new() { Webhooks = new() { Endpoint = brand.Endpoint } });
        Consumer alice = await Consumer.OpenAsync(emulator);
        AgentsScreen screen = new(await browser.OpenAsync(emulator.BaseAddress, window));
        await Assertions.Expect(screen.Title).ToHaveTextAsync("alice");
        return new Scene { Emulator = emulator, Brand = brand, Alice = alice, Screen = screen };
    }

    public async ValueTask DisposeAsync()
    {
        await Screen.DisposeAsync();
        Alice.Dispose();
        await Emulator.DisposeAsync();
        await Brand.DisposeAsync();
    }
}
