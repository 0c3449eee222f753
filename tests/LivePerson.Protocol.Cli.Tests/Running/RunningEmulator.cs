using System.Diagnostics;
using System.Net;
using System.Text.Json;

namespace LivePerson.Protocol.Cli.Tests.Running;

/// <summary><c>lpp emulate</c> as a process that listens.</summary>
internal sealed class RunningEmulator : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http;

    private RunningEmulator(Process process, JsonElement report)
    {
        _process = process;
        _http = new() { BaseAddress = new Uri(report.GetProperty("baseAddress").GetString()!) };
        Report = report;
    }

    /// <summary>What it printed.</summary>
    public JsonElement Report { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<RunningEmulator> StartAsync(string folder, params string[] arguments)
    {
        Process process = Lpp.Start(folder, ["emulate", "--json", .. arguments]);
        string? line = await process.StandardOutput.ReadLineAsync(Stop);
        Assert.True(line is not null, line is null ? await process.StandardError.ReadToEndAsync(Stop) : null);
        return new RunningEmulator(process, JsonDocument.Parse(line!).RootElement);
    }

    /// <summary>What something of the account is answered with.</summary>
    public async Task<HttpStatusCode> GetAsync(string path)
    {
        using HttpResponseMessage answer = await _http.GetAsync(
            new Uri($"api/account/{Report.GetProperty("accountId")}/{path}", UriKind.Relative), Stop);
        return answer.StatusCode;
    }

    /// <summary>What its screen is told at first.</summary>
    public async Task<JsonElement> SettingsAsync()
    {
        using StreamReader events = new(await _http.GetStreamAsync(new Uri("screen/events", UriKind.Relative), Stop));
        Assert.Equal("event: settings", await events.ReadLineAsync(Stop));
        return JsonDocument.Parse((await events.ReadLineAsync(Stop))!["data: ".Length..]).RootElement;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
        _http.Dispose();
    }
}
