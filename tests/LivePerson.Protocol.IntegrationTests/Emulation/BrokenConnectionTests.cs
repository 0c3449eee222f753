using System.Net.Sockets;
using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>Clients that do not speak HTTP properly, on a bare socket.</summary>
public sealed class BrokenConnectionTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /api HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    [InlineData("POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    public async Task BadHttp_IsRefusedAndTheEmulatorGoesOn(string request)
    {
        string answer = await FirstLineAsync(request);

        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.Equal(200, (await connector.SendAsync(Payloads.Profile)).Status);
    }

    [Fact]
    public async Task ClientThatGoesAwayInTheMiddle_LeavesTheEmulatorRunning()
    {
        using (TcpClient client = await ConnectAsync())
        {
            string half = $"POST /{connector.SendPath} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{{";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(half), TestContext.Current.CancellationToken);
        }

        RawAnswer answer = await connector.SendAsync(Payloads.Profile);

        Assert.Equal(200, answer.Status);
    }

    private async Task<string> FirstLineAsync(string request)
    {
        using TcpClient client = await ConnectAsync();
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        return await reader.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
    }

    private async Task<TcpClient> ConnectAsync()
    {
        TcpClient client = new();
        Uri address = connector.Emulator.BaseAddress;
        await client.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        return client;
    }
}
