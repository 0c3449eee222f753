namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>A request of the Connector API that was read without a problem.</summary>
internal abstract record IncomingRequest(string Id)
{
    internal sealed record PublishEvent(string Id, string DialogId, string? ChatState, string? Text)
        : IncomingRequest(Id);

    internal sealed record SetUserProfile(string Id) : IncomingRequest(Id);

    internal sealed record OpenConversation(string Id, string BrandId) : IncomingRequest(Id);
}
