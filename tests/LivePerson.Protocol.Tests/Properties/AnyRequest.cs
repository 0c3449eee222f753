using FsCheck;
using FsCheck.Fluent;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>Any request that publishes an event: of each kind, known values and others.</summary>
internal static class AnyRequest
{
    private static readonly Gen<string> Text = UnicodeText.Any;

    private static readonly Gen<string?> Maybe =
        Gen.OneOf(Gen.Constant<string?>(null), Text.Select(static it => (string?)it));

    private static readonly Gen<MessagingEvent> Event = Gen.OneOf(
        Text.Select(static it => (MessagingEvent)new TextEvent { Message = it }),
        Gen.OneOf(Gen.Elements("ACTIVE", "INACTIVE", "GONE", "COMPOSING", "PAUSE", "BACKGROUND"), Text)
            .Select(static it => (MessagingEvent)new ChatStateEvent { ChatState = ChatState.FromValue(it) }),
        from status in Gen.OneOf(Gen.Elements("ACCEPT", "READ", "NACK"), Text)
        from sequences in ArbMap.Default.GeneratorFor<long>().ListOf()
        select (MessagingEvent)new AcceptStatusEvent { Status = AcceptStatus.FromValue(status), SequenceList = [.. sequences] },
        from path in Text
        from type in Gen.OneOf(Gen.Elements("JPEG", "PDF"), Text)
        from caption in Maybe
        from preview in Maybe
        select (MessagingEvent)new HostedFileEvent
        {
            Message = new() { RelativePath = path, FileType = FileType.FromValue(type), Caption = caption, Preview = preview },
        });

    public static Gen<PublishEvent> Any { get; } =
        from id in Text
        from dialogId in Text
        from conversationId in Maybe
        from messagingEvent in Event
        select new PublishEvent
        {
            Id = id,
            Body = new() { DialogId = dialogId, ConversationId = conversationId, Event = messagingEvent },
        };
}
