using System.IO.Pipelines;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>
/// HTTP and HTTPS on one port, told apart by the first byte: the Domain API gives host and port only, and some clients
/// make an address of http of it, others one of https.
/// </summary>
internal static class TlsBesideHttp
{
    // A TLS connection begins with a handshake record; no method of HTTP begins with this byte.
    private const byte Handshake = 0x16;

    public static void UseHttpsBesideHttp(this ListenOptions listen, X509Certificate2 certificate)
    {
        ConnectionDelegate? plain = null;
        listen.Use(encrypted => connection => ChooseAsync(connection, encrypted, plain!));
        listen.UseHttps(certificate);
        listen.Use(http =>
        {
            plain = http;
            return http;
        });
    }

    private static async Task ChooseAsync(
        ConnectionContext connection, ConnectionDelegate encrypted, ConnectionDelegate plain)
    {
        PipeReader input = connection.Transport.Input;
        ReadResult peek = await input.ReadAsync(connection.ConnectionClosed);
        bool isTls = !peek.Buffer.IsEmpty && peek.Buffer.FirstSpan[0] == Handshake;
        // Nothing is taken: what follows reads from the first byte again.
        input.AdvanceTo(peek.Buffer.Start);
        await (isTls ? encrypted(connection) : plain(connection));
    }
}
