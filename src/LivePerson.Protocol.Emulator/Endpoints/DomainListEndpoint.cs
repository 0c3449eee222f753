using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Domain API: where all services live. It has one shape only.</summary>
internal sealed class DomainListEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } =
        new("domains", "GET", "/api/account/{account}/service/baseURI.json", "version", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(
        request.Account == services.Options.AccountId
            ? Answer.Ok(List(ServiceNames.All, request.Account, services.Domain))
            : Refusals.UnknownAccount());

    public static DomainResponse List(IEnumerable<string> services, string account, string domain) => new()
    {
        BaseURIs = [.. services.Select(service => new ServiceDomain
        {
            Service = service,
            Account = account,
            BaseURI = domain,
        })],
    };
}
