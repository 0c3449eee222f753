using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Quickstart;

/// <summary>The emulator's screen in a browser, for who asks for it with <c>--screen</c>.</summary>
internal static class Browser
{
    /// <summary>Prints the address, and opens it where there is a desktop.</summary>
    public static void Open(Uri address)
    {
        Console.WriteLine($"screen    {address}");
        if (!HasDesktop)
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // No program opens addresses here; it was printed.
        }
    }

    /// <summary>Waits for Ctrl-C or SIGTERM.</summary>
    public static async Task StayAsync()
    {
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Console.WriteLine("\nNow you are the agent: answer on the screen. Ctrl-C stops it.");
        await stopped.Task;

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped.TrySetResult();
        }
    }

    private static bool HasDesktop =>
        OperatingSystem.IsWindows()
        || OperatingSystem.IsMacOS()
        || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
        || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
}
