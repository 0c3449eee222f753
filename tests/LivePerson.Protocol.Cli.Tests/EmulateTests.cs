using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
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
        Assert.Equal($"https://{report.GetProperty("domain")}/", report.GetProperty("secureBaseAddress").GetString());
        Assert.Equal(("12345678", "emulated-client"), (report.GetProperty("accountId").GetString(), report.GetProperty("clientId").GetString()));
    }

    [Fact]
    public async Task Certificate_IsWhatClientsTrust()
    {
        using TemporaryFolder folder = TemporaryFolder.WithSample("{}");
        using RunningEmulator emulator = await RunningEmulator.StartAsync(folder.Path, "--certificate", "emulator.pem");
        using X509Certificate2 authority = X509CertificateLoader.LoadCertificateFromFile(folder.PathOf("emulator.pem"));
        using HttpClient client = new(new SocketsHttpHandler
        {
            SslOptions = new()
            {
                CertificateChainPolicy = new()
                {
                    TrustMode = X509ChainTrustMode.CustomRootTrust,
                    CustomTrustStore = { authority },
                    RevocationMode = X509RevocationMode.NoCheck,
                },
            },
        });

        string domains = await client.GetStringAsync(
            new Uri($"{emulator.Report.GetProperty("secureBaseAddress")}api/account/12345678/service/baseURI.json?version=1.0"),
            TestContext.Current.CancellationToken);

        Assert.Contains("asyncMessagingEnt", domains, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AreMade()
    {
        using RunningEmulator emulator = await RunningEmulator.StartAsync(
            Repository.Root,
            "--faults", "100", "--fault-kinds", "ServerError", "TooManyRequests",
            "--fault-operations", "domains", "--fault-seed", "7");

        HttpStatusCode list = await emulator.GetAsync("service/baseURI.json?version=1.0");
        HttpStatusCode one = await emulator.GetAsync("service/idp/baseURI.json?version=1.0");

        Assert.Contains(list, (HttpStatusCode[])[HttpStatusCode.InternalServerError, HttpStatusCode.TooManyRequests]);
        Assert.Equal(HttpStatusCode.OK, one);
    }

    /// <summary>The agent's screen tells what is in force.</summary>
    [Fact]
    public async Task WebhooksAndFaults_AreInForce()
    {
        using RunningEmulator emulator = await RunningEmulator.StartAsync(
            Repository.Root,
            "--webhooks", "http://localhost:5000/hook", "--webhook-retention", "60", "--webhook-signature", "sha256",
            "--surveys",
            "--faults", "12.5", "--fault-delay", "0.5", "--agent", "agent@brand.example", "--agent-password", "hush",
            "--file-url-seconds", "5", "--max-request-bytes", "1000", "--max-exchanges", "10");

        JsonElement settings = await emulator.SettingsAsync();

        Assert.Equal(
            """{"endpoint":"http://localhost:5000/hook","retries":null,"retention":60}""",
            settings.GetProperty("webhooks").GetRawText());
        JsonElement faults = settings.GetProperty("faults");
        Assert.Equal(0.125, faults.GetProperty("share").GetDouble());
        Assert.Equal(0, faults.GetProperty("seed").GetInt32());
        Assert.Equal(0.5, faults.GetProperty("delay").GetDouble());
        Assert.Equal(6, faults.GetProperty("kinds").GetArrayLength());
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
