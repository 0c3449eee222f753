using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LivePerson.Protocol.Benchmarks.Sending;

/// <summary>
/// Answers every request with the documented answer, in a process of its own, so that what it allocates is not counted.
/// It ends when its standard input does.
/// </summary>
internal static class AnswerServer
{
    public const string Argument = "answer";

    private static readonly byte[] Answer =
    [
        .. "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 47\r\n\r\n"u8,
        .. "{\"reqId\":\"1\",\"code\":\"OK\",\"body\":{\"sequence\":0}}"u8,
    ];

    /// <summary>Starts the process; its first line is the port.</summary>
    public static Process Start(out int port)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!)
        {
            ArgumentList = { Argument },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        port = int.Parse(process.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture);

        return process;
    }

    public static void Run()
    {
        using Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        Console.WriteLine(((IPEndPoint)listener.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture));

        Thread acceptor = new(() =>
        {
            while (true)
            {
                Socket client = listener.Accept();
                new Thread(() => Serve(client)) { IsBackground = true }.Start();
            }
        })
        {
            IsBackground = true,
        };
        acceptor.Start();

        Console.In.ReadToEnd();
    }

    private static void Serve(Socket client)
    {
        using (client)
        {
            client.NoDelay = true;
            byte[] bytes = new byte[16 * 1024];
            int length = 0;
            int read;
            while ((read = client.Receive(bytes.AsSpan(length))) > 0)
            {
                length += read;
                if (HasWholeRequest(bytes.AsSpan(0, length)))
                {
                    client.Send(Answer);
                    length = 0;
                }
            }
        }
    }

    private static bool HasWholeRequest(ReadOnlySpan<byte> request)
    {
        int headersEnd = request.IndexOf("\r\n\r\n"u8);
        if (headersEnd < 0)
        {
            return false;
        }

        ReadOnlySpan<byte> name = "Content-Length: "u8;
        ReadOnlySpan<byte> value = request[(request.IndexOf(name) + name.Length)..];
        int bodyLength = int.Parse(value[..value.IndexOf((byte)'\r')], NumberStyles.None, CultureInfo.InvariantCulture);

        return request.Length >= headersEnd + 4 + bodyLength;
    }
}
