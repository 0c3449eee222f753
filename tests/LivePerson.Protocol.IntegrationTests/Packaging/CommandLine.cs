using System.Diagnostics;
using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>Runs programs as somebody else would, outside of the build that runs these tests.</summary>
internal static class CommandLine
{
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static Task<CommandResult> DotnetAsync(string folder, params string[] arguments) =>
        RunAsync(folder, Dotnet, arguments);

    public static ProcessStartInfo StartInfo(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        Isolate(start.Environment);
        return start;
    }

    public static async Task<CommandResult> RunAsync(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(StartInfo(folder, program, arguments))!;
        process.StandardInput.Close();
        StringBuilder output = new();
        DataReceivedEventHandler append = (_, line) =>
        {
            lock (output)
            {
                output.Append(line.Data).Append('\n');
            }
        };
        process.OutputDataReceived += append;
        process.ErrorDataReceived += append;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.ToString());
    }

    private static void Isolate(IDictionary<string, string?> environment)
    {
        // What `dotnet test` sets for its own build would steer this one.
        foreach (string name in environment.Keys.Where(IsOfABuild).ToList())
        {
            environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        // No server outlives the test, and holds its folders.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }

    private static bool IsOfABuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_CLI_", StringComparison.Ordinal)
        || name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal)
        || name is "CI" or "Configuration" or "DOTNET_ROLL_FORWARD";
}
