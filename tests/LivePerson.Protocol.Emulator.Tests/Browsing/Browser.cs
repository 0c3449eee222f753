using LivePerson.Protocol.Emulator.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace LivePerson.Protocol.Emulator.Tests.Browsing;

/// <summary>One browser for all tests; each opens a window of its own, which shares nothing with the others.</summary>
public sealed class Browser : IAsyncLifetime
{
    // A machine that does much else besides is slow, not wrong.
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledChromium.Path is not { } path)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a window; without a browser the test is skipped, and says why.</summary>
    internal async Task<IPage> OpenAsync(Uri address, BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, InstalledChromium.Missing);
        IBrowserContext context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        await Assertions.Expect(page.GetByText("live", new() { Exact = true })).ToBeVisibleAsync();
        return page;
    }
}
