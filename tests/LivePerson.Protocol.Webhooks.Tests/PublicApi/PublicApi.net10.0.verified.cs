namespace LivePerson.Protocol.Webhooks
{
    public interface IWebhookHandler
    {
        ValueTask HandleChatStateAsync(WebhookEvent<ChatStateEvent> state, CancellationToken cancellationToken);
        ValueTask HandleConversationAsync(ConversationChange change, CancellationToken cancellationToken);
        ValueTask HandleFileAsync(WebhookEvent<HostedFileEvent> file, CancellationToken cancellationToken);
        ValueTask HandleReceiptAsync(WebhookEvent<AcceptStatusEvent> receipt, CancellationToken cancellationToken);
        ValueTask HandleRichContentAsync(WebhookEvent<RichContentEvent> content, CancellationToken cancellationToken);
        ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken);
        ValueTask HandleUnknownEventAsync(WebhookEvent<UnknownMessagingEvent> unknown, CancellationToken cancellationToken);
        ValueTask HandleUnknownNotificationAsync(UnknownNotification notification, CancellationToken cancellationToken);
        ValueTask HandleUnreadableAsync(ReadOnlyMemory<byte> body, ProtocolJsonException cause, CancellationToken cancellationToken);
    }
    public static class WebhookEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapLivePersonWebhooks(this IEndpointRouteBuilder endpoints, string pattern, IWebhookHandler handler);
        public static IEndpointConventionBuilder MapLivePersonWebhooks<THandler>(this IEndpointRouteBuilder endpoints, string pattern) where THandler : class, IWebhookHandler;
    }
    public sealed record WebhookEvent<TEvent> : IEquatable<WebhookEvent<TEvent>> where TEvent : MessagingEvent
    {
        public WebhookEvent(TEvent Event, MessagingEventChange Change);
        public MessagingEventChange Change { get; init; }
        public string ConversationId { get; }
        public string DialogId { get; }
        public TEvent Event { get; init; }
        public ParticipantRole? Role { get; }
        public long? Sequence { get; }
    }
    public sealed class WebhookOptions
    {
        public const string SectionName = "LivePerson:Webhooks";
        public WebhookOptions();
        public string AccountId { get; set; }
        public string ClientId { get; set; }
        public string ClientSecret { get; set; }
        public bool HandlesOwnEvents { get; set; }
        public int MaxBodyBytes { get; set; }
        public int MaxConcurrency { get; set; }
        public int MaxPending { get; set; }
        public int MaxRemembered { get; set; }
        public bool RequireSha256 { get; set; }
        public WebhookSignatureEncoding SignatureEncoding { get; set; }
        public override string ToString();
    }
    public static class WebhookServiceCollectionExtensions
    {
        public static OptionsBuilder<WebhookOptions> AddLivePersonWebhooks(this IServiceCollection services, Action<WebhookOptions>? configure = null);
    }
    public static class WebhookSignature
    {
        public const string HeaderName = "x-liveperson-signature";
        public static string Create(ReadOnlySpan<byte> body, string clientSecret, HashAlgorithmName algorithm, WebhookSignatureEncoding encoding = Base64);
        public static bool Matches(string? header, ReadOnlySpan<byte> body, string clientSecret, WebhookSignatureEncoding encoding = Base64);
    }
    public enum WebhookSignatureEncoding
    {
        Base64 = 0;
        Hexadecimal = 1;
    }
}
