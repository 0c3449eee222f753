namespace LivePerson.Protocol.Emulator.Installations;

/// <summary>The names under which an app installation registers its endpoints.</summary>
internal static class WebhookEvents
{
    public const string Content = "ms.MessagingEventNotification.ContentEvent";
    public const string RichContent = "ms.MessagingEventNotification.RichContentEvent";
    public const string AcceptStatus = "ms.MessagingEventNotification.AcceptStatusEvent";
    public const string ChatState = "ms.MessagingEventNotification.ChatStateEvent";
    public const string ConversationChange = "cqm.ExConversationChangeNotification";

    public static readonly IReadOnlyList<string> All =
        [Content, RichContent, AcceptStatus, ChatState, ConversationChange];
}
