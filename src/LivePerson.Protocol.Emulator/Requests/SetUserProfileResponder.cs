using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.Tokens;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Takes a profile outside of the batch.</summary>
internal sealed class SetUserProfileResponder(EmulatorServices services)
{
    /// <summary>What LivePerson says, too.</summary>
    public const string Words = "OK User Profile set successfully";

    public Answer Respond(SetUserProfile request, Consumer consumer)
    {
        services.Conversations.SetProfile(consumer, request.Body);
        return Answer.Ok(new SetUserProfileResponse
        {
            ReqId = request.Id,
            Code = new ResponseCodeString { Value = "OK" },
            Body = new() { Msg = Words },
        });
    }
}
