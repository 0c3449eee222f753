using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using LivePerson.Protocol.Cli.Tests.Running;

namespace LivePerson.Protocol.Cli.Tests;

/// <summary><c>lpp emulate</c> listens until it is told to stop.</summary>
public sealed class EmulateTests
{
    [Fact]
    public async Task StartedEmulator_AnswersUntilItIsTerminated()
    {
        Assert.SkipWhen(System.OperatingSystem.IsWindows(), "Windows has no SIGTERM.");
        using Process process = Lpp.Start(Repository.Root, "emulate", "--account", "le4242", "--client-id", "my-client", "--client-secret", "hush");
        string first = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        using HttpClient client = new() { BaseAddress = new Uri(first.Replace("listening on", "", StringComparison.Ordinal).Trim()) };

        using HttpResponseMessage answer = await client.GetAsync(
            new Uri("api/account/le4242/service/baseURI.json?version=1.0", UriKind.Relative), TestContext.Current.CancellationToken);
        using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        LppResult result = await Lpp.EndAsync(process);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches("(?m)^account +le4242$", result.MustExitWith(0).Output);
        Assert.Matches("(?m)^client id +my-client$", result.Output);
        Assert.EndsWith("Stopped after 1 exchange.\n", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", first + result.Output + result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_IsOneLineWhenItListens()
    {
        using Process process = Lpp.Start(Repository.Root, "emulate", "--json");
        string line = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        JsonElement report = JsonDocument.Parse(line).RootElement;
        Assert.Equal($"http://{report.GetProperty("domain")}/", report.GetProperty("baseAddress").GetString());
        Assert.Equal(("12345678", "emulated-client"), (report.GetProperty("accountId").GetString(), report.GetProperty("clientId").GetString()));
    }

    [Fact]
    public async Task TakenPort_IsBadUse()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();

        LppResult result = await Lpp.RunAsync(
            Repository.Root, "emulate", "--port", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));

        Assert.StartsWith("lpp: ", result.MustExitWith(2).Errors, StringComparison.Ordinal);
    }
}
