using System.Diagnostics;

namespace LivePerson.Protocol.IntegrationTests.Quickstart;

/// <summary>One run of the Quickstart program, to its end.</summary>
internal sealed record QuickstartRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    public string[] Lines => Output.Split('\n');

    /// <summary>What stands behind a word in the lines that start with it.</summary>
    public string[] LinesOf(string word) =>
    [
        .. Lines
            .Where(line => line.StartsWith(word, StringComparison.Ordinal))
            .Select(line => line[word.Length..].Trim()),
    ];

    /// <summary>Runs it with these variables, and none of the others that it knows.</summary>
    public static async Task<QuickstartRun> StartAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Quickstart.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in new[] { "ACCOUNT_ID", "CLIENT_ID", "CLIENT_SECRET", "CONSUMER_ID", "DOMAIN_API" })
        {
            start.Environment.Remove($"LP_{name}");
        }

        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using CancellationTokenSource timeLimit =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeLimit.CancelAfter(TimeLimit);
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(timeLimit.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(timeLimit.Token);
            await process.WaitForExitAsync(timeLimit.Token);
            return new QuickstartRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }
}
