using LivePerson.Protocol.Emulator.Answers;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Takes a profile outside of the batch. The emulator does not keep it.</summary>
internal static class SetUserProfileResponder
{
    /// <summary>What LivePerson says, too.</summary>
    public const string Words = "OK User Profile set successfully";

    public static Answer Respond(SetUserProfile request) => Answer.Ok(new SetUserProfileResponse
    {
        ReqId = request.Id,
        Code = new ResponseCodeString { Value = "OK" },
        Body = new() { Msg = Words },
    });
}
