using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>
/// A server on a bare socket that reads one request a connection, writes the bytes that the script gives for it, and
/// closes. It can misbehave in ways in which a web server cannot.
/// </summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private const string Length = "Content-Length: ";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Func<string, byte[]?> _script;
    private readonly Task _running;

    /// <param name="script">From the request to the answer's bytes; null never answers.</param>
    public ScriptedServer(Func<string, byte[]?> script)
    {
        _script = script;
        _listener.Start();
        Domain = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        _running = RunAsync();
    }

    public string Domain { get; }

    /// <summary>Heads and bodies of the requests, in order.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    public static byte[] Answer(int status, string body, string contentType = "application/json") =>
        Encoding.UTF8.GetBytes(string.Join(
            "\r\n",
            [
                $"HTTP/1.1 {status} Status",
                $"Content-Type: {contentType}",
                $"Content-Length: {Encoding.UTF8.GetByteCount(body)}",
                "Connection: close",
                "",
                body,
            ]));

    public ConnectorSender Sender(HttpClient http, string appToken = "app", string consumerToken = "consumer") =>
        new(http, ConnectorEndpoint.FromDomain(Domain, "12345678"), new FixedCredentials(appToken, consumerToken));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        List<Task> connections = [];
        try
        {
            while (true)
            {
                connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                string request = await ReadAsync(stream);
                _requests.Enqueue(request);
                byte[]? answer = _script(request);
                await (answer is null
                    ? Task.Delay(Timeout.Infinite, _stop.Token)
                    : stream.WriteAsync(answer, _stop.Token).AsTask());
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The test is over, or the client went away: both are what some tests want.
            }
        }
    }

    private async Task<string> ReadAsync(NetworkStream stream)
    {
        StringBuilder request = new();
        byte[] buffer = new byte[4096];
        while (!IsWhole(request.ToString()))
        {
            int read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
            {
                break;
            }

            request.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return request.ToString();
    }

    private static bool IsWhole(string request)
    {
        string[] parts = request.Split("\r\n\r\n", 2);
        string? length = parts[0].Split("\r\n")
            .FirstOrDefault(static line => line.StartsWith(Length, StringComparison.Ordinal));
        return parts.Length == 2
            && (length is null || parts[1].Length >= int.Parse(length.AsSpan(Length.Length), provider: null));
    }
}
