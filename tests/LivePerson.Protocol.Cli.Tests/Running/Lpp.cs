using System.Diagnostics;

namespace LivePerson.Protocol.Cli.Tests.Running;

/// <summary>Runs the tool that was built, as a process of its own.</summary>
internal static class Lpp
{
    /// <summary>The variables that decide over colours; each test sets its own.</summary>
    private static readonly string[] ColourVariables = ["NO_COLOR", "TERM", "GITHUB_ACTIONS", "CI"];

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "lpp.dll");

    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The command line of the tool, for a shell.</summary>
    public static string ShellCommand => $"'{Host}' '{Assembly}'";

    public static Task<LppResult> RunAsync(string folder, params string[] arguments) => RunWithInputAsync(folder, "", arguments);

    public static async Task<LppResult> RunWithInputAsync(string folder, string input, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    /// <summary>Starts the tool and leaves it running.</summary>
    public static Process Start(string folder, params string[] arguments) => StartProgram(folder, Host, [Assembly, .. arguments]);

    /// <summary>Runs another program under the same conditions.</summary>
    public static async Task<LppResult> RunProgramAsync(string folder, string program, params string[] arguments)
    {
        using Process process = StartProgram(folder, program, arguments);
        process.StandardInput.Close();
        return await EndAsync(process);
    }

    public static async Task<LppResult> EndAsync(Process process)
    {
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await errors).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static Process StartProgram(string folder, string program, string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }

    // What `dotnet test` sets for its own build would steer a build that a test starts.
    private static bool IsOfTheTestRun(string name) =>
        ColourVariables.Contains(name)
        || name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_CLI_", StringComparison.Ordinal)
        || name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal);
}
