using System.Text;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>The emulator's own: the certificate that clients trust to speak https with it.</summary>
internal sealed class CertificateEndpoint(EmulatorServices services) : IEndpoint
{
    public const string Path = "/certificate.pem";

    public Route Route { get; } = new("certificate", "GET", Path);

    public bool IsLivePersons => false;

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(new Answer
    {
        StatusCode = 200,
        Body = Encoding.ASCII.GetBytes(services.CertificatePem),
        ContentType = "application/x-pem-file",
    });
}
