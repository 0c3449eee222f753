namespace LivePerson.Protocol.Hosting
{
    public static class ConnectorTelemetry
    {
        public const string ActivitySourceName = "LivePerson.Protocol.Hosting";
        public const string DialogTag = "liveperson.dialog.id";
        public const string DurationInstrument = "liveperson.connector.request.duration";
        public const string LogCategory = "LivePerson.Protocol.Hosting";
        public const string MeterName = "LivePerson.Protocol.Hosting";
        public const string OpenTypingsInstrument = "liveperson.connector.typings.open";
        public const string OperationTag = "liveperson.operation";
        public const string OutcomeTag = "liveperson.outcome";
        public const string RepetitionsTag = "liveperson.repetitions";
        public const string RequestsInstrument = "liveperson.connector.requests";
        public const string RetriesInstrument = "liveperson.connector.retries";
        public const string TokenRefreshesInstrument = "liveperson.connector.token.refreshes";
        public const string TokenTag = "liveperson.token";
    }
    public sealed class DialogOverloadedException : LivePersonException
    {
    }
    public sealed class DomainRefusedException : LivePersonException
    {
        public string Service { get; }
    }
    public interface IConnector
    {
        IConsumerConnector ForConsumer(string externalId);
    }
    public interface IConsumerConnector
    {
        Task<TypingScope> BeginTypingAsync(string dialogId, CancellationToken cancellationToken = default(CancellationToken));
        Task CloseAsync(string conversationId, CancellationToken cancellationToken = default(CancellationToken));
        Task CloseWithSurveyAsync(string conversationId, CancellationToken cancellationToken = default(CancellationToken));
        Task<string> OpenAsync(SetUserProfileBody? profile = null, ConsumerRequestConversationBody? conversation = null, CancellationToken cancellationToken = default(CancellationToken));
        Task RateAsync(string conversationId, int rate, bool? isResolved = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<PublishEventResponse> SendEventAsync(string dialogId, MessagingEvent messagingEvent, CancellationToken cancellationToken = default(CancellationToken));
        Task<PublishEventResponse> SendFileAsync(string dialogId, Stream content, FileType fileType, string? caption = null, string? preview = null, long? length = null, CancellationToken cancellationToken = default(CancellationToken));
        Task<PublishEventResponse> SendReceiptAsync(string dialogId, AcceptStatus status, IEnumerable<long> sequences, CancellationToken cancellationToken = default(CancellationToken));
        Task SendStateAsync(string dialogId, ChatState state, CancellationToken cancellationToken = default(CancellationToken));
        Task<PublishEventResponse> SendTextAsync(string dialogId, string text, CancellationToken cancellationToken = default(CancellationToken));
        Task SkipRatingAsync(string conversationId, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed class LivePersonConnectorBuilder
    {
        public IHttpClientBuilder Domains { get; }
        public IHttpClientBuilder Files { get; }
        public IHttpClientBuilder Messaging { get; }
        public IHttpClientBuilder Tokens { get; }
        public LivePersonConnectorBuilder ConfigureClients(Action<IHttpClientBuilder> configure);
    }
    public sealed class LivePersonConnectorOptions
    {
        public const string SectionName = "LivePerson";
        public LivePersonConnectorOptions();
        public string AccountId { get; set; }
        public IList<string> AllowedDomainSuffixes { get; set; }
        public TimeSpan AppTokenRenewal { get; set; }
        public TimeSpan AttemptTimeout { get; set; }
        public string ClientId { get; set; }
        public ClientPropertiesHeader? ClientProperties { get; set; }
        public string ClientSecret { get; set; }
        public TimeSpan ComposingInterval { get; set; }
        public TimeSpan ConsumerTokenCacheDuration { get; set; }
        public TimeSpan ConsumerTokenSettleTime { get; set; }
        public Uri DomainApiAddress { get; set; }
        public TimeSpan DomainCacheDuration { get; set; }
        public TimeSpan LoginRateLimitDelay { get; set; }
        public int MaxConsumerTokensInMemory { get; set; }
        public int MaxWaitingPerDialog { get; set; }
        public TimeSpan RateLimitDelay { get; set; }
        public TimeSpan RetryBudget { get; set; }
        public double RetryJitter { get; set; }
        public IList<TimeSpan> ServerFaultDelays { get; set; }
        public TimeSpan StopTimeout { get; set; }
        public TimeSpan TypingTimeout { get; set; }
        public TimeSpan UploadTimeout { get; set; }
        public override string ToString();
    }
    public static class LivePersonConnectorServiceCollectionExtensions
    {
        public static LivePersonConnectorBuilder AddLivePersonConnector(this IServiceCollection services, Action<LivePersonConnectorOptions>? configure = null);
    }
}
