using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>HTTPS beside HTTP, on the port that the Domain API gives.</summary>
public sealed class TlsTests(RawConnector connector) : IClassFixture<RawConnector>
{
    private const string Services = "service/baseURI.json?version=1.0";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ClientThatTrustsThePem_SpeaksHttps()
    {
        using HttpClient http = Trusting(connector.Emulator.CertificatePem);

        string encrypted = await http.GetStringAsync(Address(connector.Emulator.SecureBaseAddress), Stop);
        string plain = await http.GetStringAsync(Address(connector.Emulator.BaseAddress), Stop);

        Assert.Equal(plain, encrypted);
        Assert.Equal(connector.Emulator.BaseAddress.Port, connector.Emulator.SecureBaseAddress.Port);
        ServiceDomain[] services = [.. DomainResponse.Parse(encrypted).BaseURIs!];
        Assert.Equal(7, services.Length);
        Assert.All(services, service => Assert.Equal(connector.Emulator.Domain, service.BaseURI));
    }

    [Fact]
    public async Task Pem_IsOnOfferOverHttp()
    {
        using HttpClient http = new();
        using HttpResponseMessage answer =
            await http.GetAsync(new Uri(connector.Emulator.BaseAddress, "certificate.pem"), Stop);

        Assert.Equal("application/x-pem-file", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(connector.Emulator.CertificatePem, await answer.Content.ReadAsStringAsync(Stop));
        Assert.DoesNotContain("PRIVATE KEY", connector.Emulator.CertificatePem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("api.liveperson.net")]
    public async Task Certificate_IsForTheNamesThatClientsUse(string name)
    {
        using HttpClient http = Trusting(connector.Emulator.CertificatePem);
        using HttpRequestMessage request = new(HttpMethod.Get, Address(connector.Emulator.SecureBaseAddress));
        request.Headers.Host = name;

        using HttpResponseMessage answer = await http.SendAsync(request, Stop);

        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task CertificateOfAnotherEmulator_IsNotTrusted()
    {
        await using LivePersonEmulator other = await LivePersonEmulator.StartAsync(cancellationToken: Stop);
        using HttpClient http = Trusting(other.CertificatePem);

        Task<string> call = http.GetStringAsync(Address(connector.Emulator.SecureBaseAddress), Stop);

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    private static HttpClient Trusting(string pem)
    {
        X509ChainPolicy policy = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        policy.CustomTrustStore.ImportFromPem(pem);
        return new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = policy },
        });
    }

    private Uri Address(Uri emulator) => new(emulator, $"{connector.Account}/{Services}");
}
