using System.Diagnostics;
using System.Globalization;
using LivePerson.Protocol.Emulator.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace LivePerson.Protocol.Emulator.Tests;

/// <summary><c>src/Quickstart -- --screen</c>, as its user runs it.</summary>
public sealed class QuickstartTests(Browser browser)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Story_IsWatchedInABrowser_UntilItIsInterrupted()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM to send.");
        Assert.SkipWhen(InstalledChromium.Path is null, InstalledChromium.Missing);
        using Process quickstart = Start();
        try
        {
            await WatchAsync(quickstart);

            // SIGTERM rather than what Ctrl-C sends: a shell has that ignored by all that it runs in the background.
            using Process kill = Process.Start("kill", ["-TERM", quickstart.Id.ToString(CultureInfo.InvariantCulture)]);
            await quickstart.WaitForExitAsync(Stop).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        }
        finally
        {
            quickstart.Kill();
        }

        Assert.Equal(0, quickstart.ExitCode);
        Assert.Equal("", await quickstart.StandardError.ReadToEndAsync(Stop));
    }

    private async Task WatchAsync(Process quickstart)
    {
        string address = await LineAsync(quickstart, "screen");
        await using AgentsScreen screen = new(await browser.OpenAsync(new Uri(address)));

        await Expect(screen.Typing).ToHaveTextAsync("quickstart is typing…");
        await Expect(screen.Messages).ToContainTextAsync("Hi there");
        await Expect(screen.Typing).ToHaveTextAsync("");
        await LineAsync(quickstart, "Now you are the agent");
        await screen.Message.FillAsync("Hello from the agent");
        await screen.PressAsync("Send");
        await Expect(screen.Messages.GetByText("Hello from the agent")).ToBeVisibleAsync();
    }

    private static Process Start()
    {
        ProcessStartInfo start = new("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Quickstart.dll"), "--screen" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // No desktop, and nobody's account: nothing but the test opens a browser.
        string[] account = ["LP_ACCOUNT_ID", "LP_CLIENT_ID", "LP_CLIENT_SECRET", "LP_CONSUMER_ID"];
        foreach (string name in (string[])["DISPLAY", "WAYLAND_DISPLAY", .. account])
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    /// <summary>What stands behind a word that begins a line.</summary>
    private static async Task<string> LineAsync(Process process, string word)
    {
        while (await process.StandardOutput.ReadLineAsync(Stop) is { } line)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return line[word.Length..].Trim();
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(Stop));
    }
}
