using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace LivePerson.Protocol.Emulator.Security;

/// <summary>
/// An authority made for one emulator, and the server certificate that it signed. The authority's key is thrown away:
/// who trusts it trusts this one certificate.
/// </summary>
internal sealed class EmulatorCertificate : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    // Browsers and Apple's systems refuse server certificates that last longer.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(397);

    private EmulatorCertificate(X509Certificate2 server, string authorityPem)
    {
        Server = server;
        AuthorityPem = authorityPem;
    }

    /// <summary>What the server shows, with its private key.</summary>
    public X509Certificate2 Server { get; }

    /// <summary>What clients are told to trust.</summary>
    public string AuthorityPem { get; }

    /// <summary>Makes both, for this machine's names, the address listened on, and LivePerson's Domain API.</summary>
    public static EmulatorCertificate Create(IPAddress address, string? hostName)
    {
        // TLS goes by the machine's clock, whatever clock the emulator's rules go by.
        DateTimeOffset from = DateTimeOffset.UtcNow.AddDays(-1);
        DateTimeOffset until = from + Lifetime;
        using ECDsa authorityKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 authority = AuthorityRequest(authorityKey).CreateSelfSigned(from, until);
        using ECDsa serverKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = ServerRequest(serverKey, authority, address, hostName);
        using X509Certificate2 signed = request.Create(authority, from, until, RandomNumberGenerator.GetBytes(16));
        using X509Certificate2 server = signed.CopyWithPrivateKey(serverKey);
        return new EmulatorCertificate(Reload(server), authority.ExportCertificatePem() + "\n");
    }

    public void Dispose() => Server.Dispose();

    private static CertificateRequest AuthorityRequest(ECDsa key)
    {
        CertificateRequest request = new("CN=LivePerson.Protocol.Emulator", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        return request;
    }

    private static CertificateRequest ServerRequest(
        ECDsa key,
        X509Certificate2 authority,
        IPAddress address,
        string? hostName)
    {
        CertificateRequest request = new("CN=localhost", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        request.CertificateExtensions.Add(Names(address, hostName));
        return request;
    }

    private static X509Extension Names(IPAddress address, string? hostName)
    {
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        // For clients that have the Domain API's host written into them, and find it here by a hosts file.
        names.AddDnsName("api.liveperson.net");
        names.AddDnsName("adminlogin.liveperson.net");
        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        if (!IPAddress.IsLoopback(address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any))
        {
            names.AddIpAddress(address);
        }

        if (hostName is not null && Uri.CheckHostName(hostName) == UriHostNameType.Dns)
        {
            names.AddDnsName(hostName);
        }

        return names.Build();
    }

    // On Windows a key that is only in memory cannot serve TLS.
    private static X509Certificate2 Reload(X509Certificate2 certificate)
    {
        byte[] bytes = certificate.Export(X509ContentType.Pkcs12);
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(bytes, null);
#else
        return new X509Certificate2(bytes);
#endif
    }
}
