using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Domain API: where one service lives.</summary>
internal sealed class DomainEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } =
        new("domain", "GET", "/api/account/{account}/service/{service}/baseURI.json", "version", "1.0");

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(Look(request));

    private Answer Look(EmulatorRequest request)
    {
        if (request.Account != services.Options.AccountId)
        {
            return Refusals.UnknownAccount();
        }

        string service = request.PathValue("service");
        if (!ServiceNames.All.Contains(service))
        {
            return Refusals.BadRequest($"The services are {string.Join(", ", ServiceNames.All)}; letter case counts.");
        }

        DomainResponse one = new() { Service = service, Account = request.Account, BaseURI = services.Domain };
        DomainResponse list = DomainListEndpoint.List([service], request.Account, services.Domain);
        return Answer.Ok(services.Options.DomainAnswer switch
        {
            DomainAnswerShape.OneObject => one,
            DomainAnswerShape.List => list,
            _ => one with { BaseURIs = list.BaseURIs },
        });
    }
}
