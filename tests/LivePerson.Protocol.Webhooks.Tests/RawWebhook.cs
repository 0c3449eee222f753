using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>One webhook, byte by byte as a test writes it: no client corrects its headers on the way.</summary>
internal sealed class RawWebhook
{
    private readonly List<(string Name, string Value)> _headers =
    [
        ("x-liveperson-account-id", WebhookApplication.Account),
        ("x-liveperson-client-id", WebhookApplication.Client),
    ];

    private bool _isSigned = true;

    public string Method { get; init; } = "POST";

    public required byte[] Body { get; init; }

    /// <summary>What is said of the body's length: what it is, unless a test says otherwise.</summary>
    public string? ContentLength { get; init; }

    /// <summary>Takes the place of the right headers of that name.</summary>
    public RawWebhook With(string name, params string[] values)
    {
        _isSigned &= name != WebhookSignature.HeaderName;
        _headers.RemoveAll(header => header.Name == name);
        _headers.AddRange(values.Select(value => (name, value)));
        return this;
    }

    /// <summary>The status that is answered.</summary>
    public async Task<int> SendAsync(Uri address)
    {
        using TcpClient client = new();
        await client.ConnectAsync(address.Host, address.Port);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Head()));
        await stream.WriteAsync(Body);
        using StreamReader reader = new(stream, Encoding.ASCII);
        string? line = await reader.ReadLineAsync();
        return int.Parse(line!.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private string Head()
    {
        if (_isSigned)
        {
            string signature = WebhookSignature.Create(Body, WebhookApplication.Secret, HashAlgorithmName.SHA256);
            _headers.Add((WebhookSignature.HeaderName, signature));
        }

        string headers = string.Concat(_headers.Select(static header => $"{header.Name}: {header.Value}\r\n"));
        return $"{Method} /webhooks HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + $"Content-Length: {ContentLength ?? $"{Body.Length}"}\r\n{headers}\r\n";
    }
}
