using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Facts;

namespace LivePerson.Protocol.Hosting.Calls;

/// <summary>
/// What must be known of a call to repeat and to measure it. Whether it may be repeated is a fact of the protocol, which
/// the generated senders and events carry.
/// </summary>
/// <param name="Operation">The operation's name, as in the senders' errors.</param>
/// <param name="IsIdempotent">Whether a repetition changes nothing.</param>
/// <param name="IsLogin">Whether it gets a token: these wait longer when there are too many requests.</param>
/// <param name="IsOnce">Whether it cannot be made again, whatever became of it.</param>
internal sealed record CallFacts(string Operation, bool IsIdempotent, bool IsLogin = false, bool IsOnce = false)
{
    public const string PublishName = "ms.PublishEvent";

    private const string UploadName = "swift.Upload";

    public static readonly CallFacts GetDomain =
        new("domain.Get", Allows<DomainSender>(nameof(DomainSender.GetAsync), typeof(string)));

    public static readonly CallFacts GetAppToken =
        new("sentinel.AppToken", AllowsSend<AppTokenSender>(typeof(AppTokenRequest)), IsLogin: true);

    public static readonly CallFacts GetConsumerToken =
        new("idp.ConsumerToken", AllowsSend<ConsumerTokenSender>(typeof(ConsumerTokenRequest)), IsLogin: true);

    public static readonly CallFacts OpenConversation =
        new("cm.ConsumerRequestConversation", AllowsSend<ConnectorSender>(typeof(OpenConversation)));

    public static readonly CallFacts UpdateConversation =
        new("cm.UpdateConversationField", AllowsSend<ConnectorSender>(typeof(UpdateConversationField)));

    public static readonly CallFacts GetUploadAddress =
        new("ms.GenerateURLForUploadFile", AllowsSend<ConnectorSender>(typeof(GenerateURLForUploadFile)));

    // The cases of an event are few, and no stranger can add one.
    private static readonly ConcurrentDictionary<Type, CallFacts> Events = new();

    private static readonly CallFacts PublishOnce =
        new(PublishName, AllowsSend<ConnectorSender>(typeof(PublishEvent)));

    private static readonly CallFacts PublishAgain = PublishOnce with { IsIdempotent = true };

    private static readonly CallFacts UploadAgain = new(UploadName, IsIdempotent: true);

    private static readonly CallFacts UploadOnce = new(UploadName, IsIdempotent: false, IsOnce: true);

    /// <summary>
    /// The facts of an upload. PUT to the same address changes nothing the second time (RFC 9110, section 9.2.2), but a
    /// stream that has been read and cannot be rewound is gone.
    /// </summary>
    public static CallFacts Upload(Stream content) => content.CanSeek ? UploadAgain : UploadOnce;

    /// <summary>The facts of publishing an event: the event decides whether that may be repeated.</summary>
    public static CallFacts Publish(MessagingEvent messagingEvent) =>
        Events.GetOrAdd(messagingEvent.GetType(), static type =>
            type.IsDefined(typeof(IdempotentAttribute), inherit: false) ? PublishAgain : PublishOnce);

    private static bool AllowsSend<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] TSender>(
        Type request) =>
        Allows<TSender>(nameof(ConnectorSender.SendAsync), request);

    private static bool Allows<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicMethods)] TSender>(
        string method, Type parameter) =>
        typeof(TSender).GetMethod(method, [parameter, typeof(CancellationToken)])!
            .IsDefined(typeof(IdempotentAttribute), inherit: false);
}
