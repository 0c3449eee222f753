using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Answers one kind of request, whose path, method, account and version were checked before.</summary>
internal interface IEndpoint
{
    Route Route { get; }

    /// <summary>The longest body that is read; null for the limit of the options.</summary>
    int? MaxRequestBytes => null;

    /// <summary>Whether LivePerson has it, too: then it is recorded, and fails by plan.</summary>
    bool IsLivePersons => true;

    ValueTask<Answer> AnswerAsync(EmulatorRequest request);

    /// <summary>The request's body as the record keeps it: without secrets.</summary>
    string RecordBody(RequestBody body) => body.AsText();
}
