using System.Net;
using System.Net.Sockets;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class StartTests
{
    [Fact]
    public async Task Defaults_AreTheDocumentedOnes()
    {
        await using LivePersonEmulator emulator = await StartAsync(null);

        Assert.Equal("12345678", emulator.AccountId);
        Assert.Equal($"127.0.0.1:{emulator.BaseAddress.Port}", emulator.Domain);
        Assert.Equal($"http://{emulator.Domain}/", emulator.BaseAddress.ToString());
        Assert.Empty(emulator.Exchanges);
        Assert.Empty(emulator.DialogIds);
    }

    [Fact]
    public async Task AddressOption_DecidesTheDomain()
    {
        await using LivePersonEmulator everywhere = await StartAsync(new() { Address = IPAddress.Any });
        await using LivePersonEmulator named = await StartAsync(new() { HostName = "emulator.example" });

        Assert.StartsWith("localhost:", everywhere.Domain, StringComparison.Ordinal);
        Assert.StartsWith("emulator.example:", named.Domain, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakenPort_FailsWithIOException()
    {
        await using LivePersonEmulator first = await StartAsync(null);

        Task<LivePersonEmulator> second = StartAsync(new() { Port = first.BaseAddress.Port });

        await Assert.ThrowsAsync<IOException>(() => second);
    }

    [Fact]
    public async Task OptionsOutOfRange_AreRefused()
    {
        LivePersonEmulatorOptions[] wrong =
        [
            new() { AccountId = "" },
            new() { AccountId = "12/34" },
            new() { ClientId = "" },
            new() { ClientSecret = "" },
            new() { Port = -1 },
            new() { Port = 65_536 },
            new() { AppTokenLifetime = TimeSpan.Zero },
            new() { MaxRequestBytes = 0 },
            new() { MaxExchanges = -1 },
        ];

        foreach (LivePersonEmulatorOptions options in wrong)
        {
            await Assert.ThrowsAnyAsync<ArgumentException>(() => StartAsync(options));
        }
    }

    [Fact]
    public async Task Disposed_NoLongerAnswers()
    {
        LivePersonEmulator emulator = await StartAsync(null);
        await emulator.DisposeAsync();
        using HttpClient http = new();

        Task<HttpResponseMessage> call = http.GetAsync(emulator.BaseAddress, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    [Fact]
    public async Task DisposedInTheMiddleOfARequest_EndsSoonAndOnce()
    {
        LivePersonEmulator emulator = await StartAsync(null);
        using TcpClient client = new("127.0.0.1", emulator.BaseAddress.Port);
        await client.GetStream().WriteAsync(
            "POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(),
            TestContext.Current.CancellationToken);

        Task disposal = emulator.DisposeAsync().AsTask();
        await disposal.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await emulator.DisposeAsync();

        Assert.Empty(emulator.DialogIds);
    }

    [Fact]
    public async Task UnknownDialog_IsKeyNotFound()
    {
        await using LivePersonEmulator emulator = await StartAsync(null);

        Assert.Throws<KeyNotFoundException>(() => emulator.AgentSees("nowhere"));
        Assert.Throws<KeyNotFoundException>(() => emulator.AgentCloses("nowhere"));
    }

    private static Task<LivePersonEmulator> StartAsync(LivePersonEmulatorOptions? options) =>
        LivePersonEmulator.StartAsync(options, TestContext.Current.CancellationToken);
}
