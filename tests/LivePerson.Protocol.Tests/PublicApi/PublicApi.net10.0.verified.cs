namespace LivePerson.Protocol
{
    public readonly struct AcceptStatus : IEquatable<AcceptStatus>, IOpenEnum<AcceptStatus>, IParsable<AcceptStatus>, IProtocolValue<AcceptStatus>
    {
        public static AcceptStatus Accept { get; }
        public static AcceptStatus Access { get; }
        public static AcceptStatus Action { get; }
        public bool IsKnown { get; }
        public static AcceptStatus Nack { get; }
        public static AcceptStatus Read { get; }
        public string Value { get; }
        public bool Equals(AcceptStatus other);
        public override bool Equals(object? obj);
        public static AcceptStatus FromValue(string value);
        public override int GetHashCode();
        public static AcceptStatus Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out AcceptStatus result);
        public static bool TryParse(string? s, out AcceptStatus result);
        public static bool operator ==(AcceptStatus left, AcceptStatus right);
        public static bool operator !=(AcceptStatus left, AcceptStatus right);
        public static class Values
        {
            public const string Accept = "ACCEPT";
            public const string Access = "ACCESS";
            public const string Action = "ACTION";
            public const string Nack = "NACK";
            public const string Read = "READ";
        }
    }
    public sealed record AcceptStatusEvent : MessagingEvent, IEquatable<AcceptStatusEvent>, IProtocolValue<AcceptStatusEvent>
    {
        public AcceptStatusEvent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ProtocolList<long> SequenceList { get; init; }
        public required AcceptStatus Status { get; init; }
        public string Type { get; }
        public static AcceptStatusEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static AcceptStatusEvent Parse(string json);
        public static ValueTask<AcceptStatusEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ActionReasonMetadata : Metadata, IEquatable<ActionReasonMetadata>, IProtocolValue<ActionReasonMetadata>
    {
        public ActionReasonMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Reason { get; init; }
        public string? ReasonId { get; init; }
        public string Type { get; }
    }
    public sealed class AdditionalMembers : IEnumerable, IEnumerable<KeyValuePair<string, JsonElement>>, IEquatable<AdditionalMembers>, IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IReadOnlyDictionary<string, JsonElement>
    {
        public int Count { get; }
        public static AdditionalMembers Empty { get; }
        public IEnumerable<string> Keys { get; }
        public IEnumerable<JsonElement> Values { get; }
        public JsonElement this[string key] { get; }
        public bool ContainsKey(string key);
        public static AdditionalMembers Create(ReadOnlySpan<KeyValuePair<string, JsonElement>> members);
        public bool Equals(AdditionalMembers? other);
        public override bool Equals(object? obj);
        public static AdditionalMembers FromElement(JsonElement element);
        public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator();
        public override int GetHashCode();
        public override string ToString();
        public bool TryGetValue(string key, out JsonElement value);
        public static bool operator ==(AdditionalMembers? left, AdditionalMembers? right);
        public static bool operator !=(AdditionalMembers? left, AdditionalMembers? right);
    }
    public readonly struct AgentAvailability : IEquatable<AgentAvailability>, IOpenEnum<AgentAvailability>, IParsable<AgentAvailability>, IProtocolValue<AgentAvailability>
    {
        public static AgentAvailability Away { get; }
        public static AgentAvailability BackSoon { get; }
        public bool IsKnown { get; }
        public static AgentAvailability Occupied { get; }
        public static AgentAvailability Offline { get; }
        public static AgentAvailability Online { get; }
        public string Value { get; }
        public bool Equals(AgentAvailability other);
        public override bool Equals(object? obj);
        public static AgentAvailability FromValue(string value);
        public override int GetHashCode();
        public static AgentAvailability Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out AgentAvailability result);
        public static bool TryParse(string? s, out AgentAvailability result);
        public static bool operator ==(AgentAvailability left, AgentAvailability right);
        public static bool operator !=(AgentAvailability left, AgentAvailability right);
        public static class Values
        {
            public const string Away = "AWAY";
            public const string BackSoon = "BACK_SOON";
            public const string Occupied = "OCCUPIED";
            public const string Offline = "OFFLINE";
            public const string Online = "ONLINE";
        }
    }
    public sealed record AgentRequestConversation : Request, IEquatable<AgentRequestConversation>, IProtocolValue<AgentRequestConversation>
    {
        public AgentRequestConversation();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required AgentRequestConversationBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static AgentRequestConversation Parse(ReadOnlySpan<byte> utf8Json);
        public static AgentRequestConversation Parse(string json);
        public static ValueTask<AgentRequestConversation> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record AgentRequestConversationBody : IEquatable<AgentRequestConversationBody>, IProtocolValue<AgentRequestConversationBody>
    {
        public AgentRequestConversationBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string ConsumerId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record AnswerMetadata : Metadata, IEquatable<AnswerMetadata>, IProtocolValue<AnswerMetadata>
    {
        public AnswerMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed record AppTokenRequest : IEquatable<AppTokenRequest>, IProtocolValue<AppTokenRequest>
    {
        public AppTokenRequest();
        public required string ClientId { get; init; }
        public required string ClientSecret { get; init; }
        public static AppTokenRequest Create(string clientId, string clientSecret);
        public static AppTokenRequest Parse(ReadOnlySpan<byte> utf8Json);
        public static AppTokenRequest Parse(string json);
        public static ValueTask<AppTokenRequest> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record AppTokenResponse : IEquatable<AppTokenResponse>, IProtocolValue<AppTokenResponse>
    {
        public AppTokenResponse();
        public required string AccessToken { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? TokenType { get; init; }
        public static AppTokenResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static AppTokenResponse Parse(string json);
        public static ValueTask<AppTokenResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed class AppTokenSender : ProtocolSender
    {
        public const string ServiceName = "sentinel";
        public AppTokenSender(HttpClient httpClient, ConnectorEndpoint endpoint);
        public Task<AppTokenResponse> SendAsync(AppTokenRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record AuthenticatedData : IEquatable<AuthenticatedData>, IProtocolValue<AuthenticatedData>
    {
        public AuthenticatedData();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<Sde>? LpSdes { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct AuthenticationMethod : IEquatable<AuthenticationMethod>, IOpenEnum<AuthenticationMethod>, IParsable<AuthenticationMethod>, IProtocolValue<AuthenticationMethod>
    {
        public static AuthenticationMethod Face { get; }
        public static AuthenticationMethod Fpt { get; }
        public static AuthenticationMethod Geo { get; }
        public static AuthenticationMethod Hwk { get; }
        public static AuthenticationMethod Iris { get; }
        public bool IsKnown { get; }
        public static AuthenticationMethod Kba { get; }
        public static AuthenticationMethod Mca { get; }
        public static AuthenticationMethod Mfa { get; }
        public static AuthenticationMethod Otp { get; }
        public static AuthenticationMethod Pin { get; }
        public static AuthenticationMethod Pwd { get; }
        public static AuthenticationMethod Rba { get; }
        public static AuthenticationMethod Retina { get; }
        public static AuthenticationMethod Sc { get; }
        public static AuthenticationMethod Sms { get; }
        public static AuthenticationMethod Swk { get; }
        public static AuthenticationMethod Tel { get; }
        public static AuthenticationMethod User { get; }
        public string Value { get; }
        public static AuthenticationMethod Vbm { get; }
        public static AuthenticationMethod Wia { get; }
        public bool Equals(AuthenticationMethod other);
        public override bool Equals(object? obj);
        public static AuthenticationMethod FromValue(string value);
        public override int GetHashCode();
        public static AuthenticationMethod Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out AuthenticationMethod result);
        public static bool TryParse(string? s, out AuthenticationMethod result);
        public static bool operator ==(AuthenticationMethod left, AuthenticationMethod right);
        public static bool operator !=(AuthenticationMethod left, AuthenticationMethod right);
        public static class Values
        {
            public const string Face = "face";
            public const string Fpt = "fpt";
            public const string Geo = "geo";
            public const string Hwk = "hwk";
            public const string Iris = "iris";
            public const string Kba = "kba";
            public const string Mca = "mca";
            public const string Mfa = "mfa";
            public const string Otp = "otp";
            public const string Pin = "pin";
            public const string Pwd = "pwd";
            public const string Rba = "rba";
            public const string Retina = "retina";
            public const string Sc = "sc";
            public const string Sms = "sms";
            public const string Swk = "swk";
            public const string Tel = "tel";
            public const string User = "user";
            public const string Vbm = "vbm";
            public const string Wia = "wia";
        }
    }
    public sealed record BatchResult : IEquatable<BatchResult>, IProtocolValue<BatchResult>
    {
        public BatchResult();
        public AdditionalMembers AdditionalMembers { get; init; }
        public BatchResultBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? ReqId { get; init; }
        public bool IsOk();
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record BatchResultBody : IEquatable<BatchResultBody>, IProtocolValue<BatchResultBody>
    {
        public BatchResultBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? ConversationId { get; init; }
        public string? Details { get; init; }
        public long? ErrorCode { get; init; }
        public string? Msg { get; init; }
        public string? Title { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public abstract record BorderRadius : IEquatable<BorderRadius>, IProtocolValue<BorderRadius>
    {
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record BorderRadiusNumber : BorderRadius, IEquatable<BorderRadiusNumber>, IProtocolValue<BorderRadiusNumber>
    {
        public BorderRadiusNumber();
        public required decimal Value { get; init; }
    }
    public sealed record BorderRadiusString : BorderRadius, IEquatable<BorderRadiusString>, IProtocolValue<BorderRadiusString>
    {
        public BorderRadiusString();
        public required string Value { get; init; }
    }
    public abstract record BotConfidence : IEquatable<BotConfidence>, IProtocolValue<BotConfidence>
    {
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record BotConfidenceNumber : BotConfidence, IEquatable<BotConfidenceNumber>, IProtocolValue<BotConfidenceNumber>
    {
        public BotConfidenceNumber();
        public required decimal Value { get; init; }
    }
    public sealed record BotConfidenceString : BotConfidence, IEquatable<BotConfidenceString>, IProtocolValue<BotConfidenceString>
    {
        public BotConfidenceString();
        public required string Value { get; init; }
    }
    public sealed record BotIntent : IEquatable<BotIntent>, IProtocolValue<BotIntent>
    {
        public BotIntent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public BotConfidence? Confidence { get; init; }
        public decimal? ConfidenceScore { get; init; }
        public required string Id { get; init; }
        public string? Name { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record BotResponseMetadata : Metadata, IEquatable<BotResponseMetadata>, IProtocolValue<BotResponseMetadata>
    {
        public BotResponseMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<string>? BusinessCases { get; init; }
        public string? ExternalConversationId { get; init; }
        public ProtocolList<BotIntent>? Intents { get; init; }
        public string Type { get; }
    }
    public sealed record ButtonElement : RichElement, IEquatable<ButtonElement>, IProtocolValue<ButtonElement>
    {
        public ButtonElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public required string Title { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record CampaignInfo : IEquatable<CampaignInfo>, IProtocolValue<CampaignInfo>
    {
        public CampaignInfo();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? CampaignId { get; init; }
        public string? EngagementId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record CarouselElement : RichElement, IEquatable<CarouselElement>, IProtocolValue<CarouselElement>
    {
        public CarouselElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public required ProtocolList<RichElement> Elements { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public readonly struct ChangeType : IEquatable<ChangeType>, IOpenEnum<ChangeType>, IParsable<ChangeType>, IProtocolValue<ChangeType>
    {
        public static ChangeType Add { get; }
        public bool IsKnown { get; }
        public static ChangeType Remove { get; }
        public static ChangeType Suggest { get; }
        public static ChangeType Update { get; }
        public string Value { get; }
        public bool Equals(ChangeType other);
        public override bool Equals(object? obj);
        public static ChangeType FromValue(string value);
        public override int GetHashCode();
        public static ChangeType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ChangeType result);
        public static bool TryParse(string? s, out ChangeType result);
        public static bool operator ==(ChangeType left, ChangeType right);
        public static bool operator !=(ChangeType left, ChangeType right);
        public static class Values
        {
            public const string Add = "ADD";
            public const string Remove = "REMOVE";
            public const string Suggest = "SUGGEST";
            public const string Update = "UPDATE";
        }
    }
    public readonly struct ChannelType : IEquatable<ChannelType>, IOpenEnum<ChannelType>, IParsable<ChannelType>, IProtocolValue<ChannelType>
    {
        public bool IsKnown { get; }
        public static ChannelType Messaging { get; }
        public string Value { get; }
        public bool Equals(ChannelType other);
        public override bool Equals(object? obj);
        public static ChannelType FromValue(string value);
        public override int GetHashCode();
        public static ChannelType Parse(ReadOnlySpan<byte> utf8Json);
        public static ChannelType Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<ChannelType> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out ChannelType result);
        public static bool TryParse(string? s, out ChannelType result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(ChannelType left, ChannelType right);
        public static bool operator !=(ChannelType left, ChannelType right);
        public static class Values
        {
            public const string Messaging = "MESSAGING";
        }
    }
    public readonly struct ChatState : IEquatable<ChatState>, IOpenEnum<ChatState>, IParsable<ChatState>, IProtocolValue<ChatState>
    {
        public static ChatState Active { get; }
        public static ChatState Composing { get; }
        public static ChatState Gone { get; }
        public static ChatState Inactive { get; }
        public bool IsKnown { get; }
        public static ChatState Pause { get; }
        public string Value { get; }
        public bool Equals(ChatState other);
        public override bool Equals(object? obj);
        public static ChatState FromValue(string value);
        public override int GetHashCode();
        public static ChatState Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ChatState result);
        public static bool TryParse(string? s, out ChatState result);
        public static bool operator ==(ChatState left, ChatState right);
        public static bool operator !=(ChatState left, ChatState right);
        public static class Values
        {
            public const string Active = "ACTIVE";
            public const string Composing = "COMPOSING";
            public const string Gone = "GONE";
            public const string Inactive = "INACTIVE";
            public const string Pause = "PAUSE";
        }
    }
    public sealed record ChatStateEvent : MessagingEvent, IEquatable<ChatStateEvent>, IProtocolValue<ChatStateEvent>
    {
        public ChatStateEvent();
        public static ChatStateEvent Active { get; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ChatState ChatState { get; init; }
        public static ChatStateEvent Composing { get; }
        public static ChatStateEvent Gone { get; }
        public static ChatStateEvent Inactive { get; }
        public static ChatStateEvent Pause { get; }
        public string Type { get; }
        public static ChatStateEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static ChatStateEvent Parse(string json);
        public static ValueTask<ChatStateEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public readonly struct ClientFeature : IEquatable<ClientFeature>, IOpenEnum<ClientFeature>, IParsable<ClientFeature>, IProtocolValue<ClientFeature>
    {
        public static ClientFeature AutoMessages { get; }
        public static ClientFeature CoApp { get; }
        public static ClientFeature CoBrowse { get; }
        public bool IsKnown { get; }
        public static ClientFeature MultiDialog { get; }
        public static ClientFeature PhotoSharing { get; }
        public static ClientFeature QuickReplies { get; }
        public static ClientFeature RichContent { get; }
        public static ClientFeature SecureForms { get; }
        public string Value { get; }
        public bool Equals(ClientFeature other);
        public override bool Equals(object? obj);
        public static ClientFeature FromValue(string value);
        public override int GetHashCode();
        public static ClientFeature Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ClientFeature result);
        public static bool TryParse(string? s, out ClientFeature result);
        public static bool operator ==(ClientFeature left, ClientFeature right);
        public static bool operator !=(ClientFeature left, ClientFeature right);
        public static class Values
        {
            public const string AutoMessages = "AUTO_MESSAGES";
            public const string CoApp = "CO_APP";
            public const string CoBrowse = "CO_BROWSE";
            public const string MultiDialog = "MULTI_DIALOG";
            public const string PhotoSharing = "PHOTO_SHARING";
            public const string QuickReplies = "QUICK_REPLIES";
            public const string RichContent = "RICH_CONTENT";
            public const string SecureForms = "SECURE_FORMS";
        }
    }
    public readonly struct ClientIntegration : IEquatable<ClientIntegration>, IOpenEnum<ClientIntegration>, IParsable<ClientIntegration>, IProtocolValue<ClientIntegration>
    {
        public static ClientIntegration BrandSdk { get; }
        public bool IsKnown { get; }
        public static ClientIntegration MobileSdk { get; }
        public string Value { get; }
        public static ClientIntegration WebSdk { get; }
        public bool Equals(ClientIntegration other);
        public override bool Equals(object? obj);
        public static ClientIntegration FromValue(string value);
        public override int GetHashCode();
        public static ClientIntegration Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ClientIntegration result);
        public static bool TryParse(string? s, out ClientIntegration result);
        public static bool operator ==(ClientIntegration left, ClientIntegration right);
        public static bool operator !=(ClientIntegration left, ClientIntegration right);
        public static class Values
        {
            public const string BrandSdk = "BRAND_SDK";
            public const string MobileSdk = "MOBILE_SDK";
            public const string WebSdk = "WEB_SDK";
        }
    }
    public readonly struct ClientOperatingSystem : IEquatable<ClientOperatingSystem>, IOpenEnum<ClientOperatingSystem>, IParsable<ClientOperatingSystem>, IProtocolValue<ClientOperatingSystem>
    {
        public static ClientOperatingSystem Android { get; }
        public static ClientOperatingSystem IOS { get; }
        public bool IsKnown { get; }
        public static ClientOperatingSystem Linux { get; }
        public static ClientOperatingSystem OSX { get; }
        public static ClientOperatingSystem Other { get; }
        public string Value { get; }
        public static ClientOperatingSystem Windows { get; }
        public bool Equals(ClientOperatingSystem other);
        public override bool Equals(object? obj);
        public static ClientOperatingSystem FromValue(string value);
        public override int GetHashCode();
        public static ClientOperatingSystem Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ClientOperatingSystem result);
        public static bool TryParse(string? s, out ClientOperatingSystem result);
        public static bool operator ==(ClientOperatingSystem left, ClientOperatingSystem right);
        public static bool operator !=(ClientOperatingSystem left, ClientOperatingSystem right);
        public static class Values
        {
            public const string Android = "ANDROID";
            public const string IOS = "IOS";
            public const string Linux = "LINUX";
            public const string OSX = "OSX";
            public const string Other = "OTHER";
            public const string Windows = "WINDOWS";
        }
    }
    public sealed record ClientProperties : IEquatable<ClientProperties>, IProtocolValue<ClientProperties>
    {
        public ClientProperties();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? AppId { get; init; }
        public string? AppVersion { get; init; }
        public string? Browser { get; init; }
        public string? BrowserVersion { get; init; }
        public DeviceFamily? DeviceFamily { get; init; }
        public string? DeviceManufacture { get; init; }
        public string? DeviceModel { get; init; }
        public ProtocolList<ClientFeature>? Features { get; init; }
        public ClientIntegration? Integration { get; init; }
        public string? IntegrationVersion { get; init; }
        public string? IpAddress { get; init; }
        public ClientOperatingSystem? Os { get; init; }
        public string? OsName { get; init; }
        public string? OsVersion { get; init; }
        public string? TimeZone { get; init; }
        public string? Type { get; init; }
        public static ClientProperties Parse(ReadOnlySpan<byte> utf8Json);
        public static ClientProperties Parse(string json);
        public static ValueTask<ClientProperties> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ClientPropertiesConnectionHeader : ConnectionHeader, IEquatable<ClientPropertiesConnectionHeader>, IProtocolValue<ClientPropertiesConnectionHeader>
    {
        public ClientPropertiesConnectionHeader();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? AppId { get; init; }
        public string? AppVersion { get; init; }
        public string? Browser { get; init; }
        public string? BrowserVersion { get; init; }
        public DeviceFamily? DeviceFamily { get; init; }
        public string? DeviceManufacture { get; init; }
        public string? DeviceModel { get; init; }
        public ProtocolList<ClientFeature>? Features { get; init; }
        public ClientIntegration? Integration { get; init; }
        public string? IntegrationVersion { get; init; }
        public string? IpAddress { get; init; }
        public ClientOperatingSystem? Os { get; init; }
        public string? OsName { get; init; }
        public string? OsVersion { get; init; }
        public string? TimeZone { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record ClientPropertiesHeader : IEquatable<ClientPropertiesHeader>, IProtocolValue<ClientPropertiesHeader>
    {
        public ClientPropertiesHeader();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? AppId { get; init; }
        public string? AppVersion { get; init; }
        public string? Browser { get; init; }
        public string? BrowserVersion { get; init; }
        public DeviceFamily? DeviceFamily { get; init; }
        public string? DeviceManufacture { get; init; }
        public string? DeviceModel { get; init; }
        public ProtocolList<ClientFeature>? Features { get; init; }
        public ClientIntegration? Integration { get; init; }
        public string? IntegrationVersion { get; init; }
        public string? IpAddress { get; init; }
        public ClientOperatingSystem? Os { get; init; }
        public string? OsName { get; init; }
        public string? OsVersion { get; init; }
        public string? TimeZone { get; init; }
        public string Type { get; }
        public static ClientPropertiesHeader Parse(ReadOnlySpan<byte> utf8Json);
        public static ClientPropertiesHeader Parse(string json);
        public static ValueTask<ClientPropertiesHeader> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public abstract record ConnectionHeader : IEquatable<ConnectionHeader>, IProtocolValue<ConnectionHeader>
    {
        public static ConnectionHeader Parse(ReadOnlySpan<byte> utf8Json);
        public static ConnectionHeader Parse(string json);
        public static ValueTask<ConnectionHeader> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ConnectorAuthenticationResponseMetadata : Metadata, IEquatable<ConnectorAuthenticationResponseMetadata>, IProtocolValue<ConnectorAuthenticationResponseMetadata>
    {
        public ConnectorAuthenticationResponseMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed record ConnectorEndpoint : IEquatable<ConnectorEndpoint>
    {
        public ConnectorEndpoint(Uri baseAddress, string accountId);
        public string AccountId { get; }
        public Uri BaseAddress { get; }
        public static ConnectorEndpoint FromDomain(string domain, string accountId);
    }
    public sealed record ConnectorPaymentResponseMetadata : Metadata, IEquatable<ConnectorPaymentResponseMetadata>, IProtocolValue<ConnectorPaymentResponseMetadata>
    {
        public ConnectorPaymentResponseMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed class ConnectorSender : ProtocolSender
    {
        public const string ServiceName = "asyncMessagingEnt";
        public ConnectorSender(HttpClient httpClient, ConnectorEndpoint endpoint, IConnectorCredentials credentials);
        public ClientPropertiesHeader? ClientProperties { get; init; }
        public Task<TypingScope> BeginTypingAsync(string dialogId, CancellationToken cancellationToken = default(CancellationToken));
        public Task<GenerateURLResponse> SendAsync(GenerateURLForDownloadFile request, CancellationToken cancellationToken = default(CancellationToken));
        public Task<GenerateURLResponse> SendAsync(GenerateURLForUploadFile request, CancellationToken cancellationToken = default(CancellationToken));
        public Task<OpenConversationResponse> SendAsync(OpenConversation request, CancellationToken cancellationToken = default(CancellationToken));
        public Task<PublishEventResponse> SendAsync(PublishEvent request, CancellationToken cancellationToken = default(CancellationToken));
        public Task<SetUserProfileResponse> SendAsync(SetUserProfile request, CancellationToken cancellationToken = default(CancellationToken));
        public Task<StringResponse> SendAsync(UpdateConversationField request, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ConsumerAuthenticationHeader : ConnectionHeader, IEquatable<ConsumerAuthenticationHeader>, IProtocolValue<ConsumerAuthenticationHeader>
    {
        public ConsumerAuthenticationHeader();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string Jwt { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record ConsumerRequestConversation : Request, IEquatable<ConsumerRequestConversation>, IProtocolValue<ConsumerRequestConversation>
    {
        public ConsumerRequestConversation();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ConsumerRequestConversationBody? Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static ConsumerRequestConversation Create(string brandId, string id = "2");
        public static ConsumerRequestConversation Parse(ReadOnlySpan<byte> utf8Json);
        public static ConsumerRequestConversation Parse(string json);
        public static ValueTask<ConsumerRequestConversation> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ConsumerRequestConversationBody : IEquatable<ConsumerRequestConversationBody>, IProtocolValue<ConsumerRequestConversationBody>
    {
        public ConsumerRequestConversationBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string BrandId { get; init; }
        public CampaignInfo? CampaignInfo { get; init; }
        public ChannelType? ChannelType { get; init; }
        public ConversationContext? ConversationContext { get; init; }
        public string? SkillId { get; init; }
        public TtrType? TtrDefName { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ConsumerTokenRequest : IEquatable<ConsumerTokenRequest>, IProtocolValue<ConsumerTokenRequest>
    {
        public ConsumerTokenRequest();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string ExtConsumerId { get; init; }
        public static ConsumerTokenRequest Create(string extConsumerId);
        public static ConsumerTokenRequest Parse(ReadOnlySpan<byte> utf8Json);
        public static ConsumerTokenRequest Parse(string json);
        public static ValueTask<ConsumerTokenRequest> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ConsumerTokenResponse : IEquatable<ConsumerTokenResponse>, IProtocolValue<ConsumerTokenResponse>
    {
        public ConsumerTokenResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string Token { get; init; }
        public static ConsumerTokenResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static ConsumerTokenResponse Parse(string json);
        public static ValueTask<ConsumerTokenResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed class ConsumerTokenSender : ProtocolSender
    {
        public const string ServiceName = "idp";
        public ConsumerTokenSender(HttpClient httpClient, ConnectorEndpoint endpoint, IConnectorCredentials credentials);
        public Task<ConsumerTokenResponse> SendAsync(ConsumerTokenRequest request, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ConversationChange : IEquatable<ConversationChange>, IProtocolValue<ConversationChange>
    {
        public ConversationChange();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ConversationResult Result { get; init; }
        public required ConversationChangeType Type { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct ConversationChangeType : IEquatable<ConversationChangeType>, IOpenEnum<ConversationChangeType>, IParsable<ConversationChangeType>, IProtocolValue<ConversationChangeType>
    {
        public static ConversationChangeType Delete { get; }
        public bool IsKnown { get; }
        public static ConversationChangeType Upsert { get; }
        public string Value { get; }
        public bool Equals(ConversationChangeType other);
        public override bool Equals(object? obj);
        public static ConversationChangeType FromValue(string value);
        public override int GetHashCode();
        public static ConversationChangeType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ConversationChangeType result);
        public static bool TryParse(string? s, out ConversationChangeType result);
        public static bool operator ==(ConversationChangeType left, ConversationChangeType right);
        public static bool operator !=(ConversationChangeType left, ConversationChangeType right);
        public static class Values
        {
            public const string Delete = "DELETE";
            public const string Upsert = "UPSERT";
        }
    }
    public sealed record ConversationContext : IEquatable<ConversationContext>, IProtocolValue<ConversationContext>
    {
        public ConversationContext();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<ClientFeature>? Features { get; init; }
        public string? InteractionContextId { get; init; }
        public string? Lang { get; init; }
        public string? SessionId { get; init; }
        public ConversationContextType? Type { get; init; }
        public string? VisitorId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct ConversationContextType : IEquatable<ConversationContextType>, IOpenEnum<ConversationContextType>, IParsable<ConversationContextType>, IProtocolValue<ConversationContextType>
    {
        public bool IsKnown { get; }
        public static ConversationContextType ProactiveContext { get; }
        public static ConversationContextType SharkContext { get; }
        public string Value { get; }
        public bool Equals(ConversationContextType other);
        public override bool Equals(object? obj);
        public static ConversationContextType FromValue(string value);
        public override int GetHashCode();
        public static ConversationContextType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ConversationContextType result);
        public static bool TryParse(string? s, out ConversationContextType result);
        public static bool operator ==(ConversationContextType left, ConversationContextType right);
        public static bool operator !=(ConversationContextType left, ConversationContextType right);
        public static class Values
        {
            public const string ProactiveContext = "ProactiveContext";
            public const string SharkContext = "SharkContext";
        }
    }
    public sealed record ConversationCsat : IEquatable<ConversationCsat>, IProtocolValue<ConversationCsat>
    {
        public ConversationCsat();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? CsatRate { get; init; }
        public bool? CsatResolutionConfirmation { get; init; }
        public string? Field { get; init; }
        public CsatStatus? Status { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ConversationDelay : IEquatable<ConversationDelay>, IProtocolValue<ConversationDelay>
    {
        public ConversationDelay();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? TillWhen { get; init; }
        public DelayType? Type { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ConversationDetails : IEquatable<ConversationDetails>, IProtocolValue<ConversationDetails>
    {
        public ConversationDetails();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? BrandId { get; init; }
        public string? CloseReason { get; init; }
        public ConversationHandler? ConversationHandlerDetails { get; init; }
        public ConversationCsat? Csat { get; init; }
        public ConversationDelay? Delay { get; init; }
        public ProtocolList<Dialog>? Dialogs { get; init; }
        public long? EndTs { get; init; }
        public long? ManualETTR { get; init; }
        public long? MetaDataLastUpdateTs { get; init; }
        public ProtocolList<Participant>? Participants { get; init; }
        public ProtocolDictionary<JsonElement>? ParticipantsPId { get; init; }
        public string? SkillId { get; init; }
        public ConversationState? Stage { get; init; }
        public long? StartTs { get; init; }
        public ConversationState? State { get; init; }
        public ConversationTtr? Ttr { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public abstract record ConversationField : IEquatable<ConversationField>, IProtocolValue<ConversationField>
    {
        public static ConversationField Parse(ReadOnlySpan<byte> utf8Json);
        public static ConversationField Parse(string json);
        public static ValueTask<ConversationField> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ConversationHandler : IEquatable<ConversationHandler>, IProtocolValue<ConversationHandler>
    {
        public ConversationHandler();
        public string? AccountId { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? SkillId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ConversationResult : IEquatable<ConversationResult>, IProtocolValue<ConversationResult>
    {
        public ConversationResult();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string ConvId { get; init; }
        public ConversationDetails? ConversationDetails { get; init; }
        public long? EffectiveTTR { get; init; }
        public MessagingEventChange? LastContentEventNotification { get; init; }
        public long? LastUpdateTime { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct ConversationState : IEquatable<ConversationState>, IOpenEnum<ConversationState>, IParsable<ConversationState>, IProtocolValue<ConversationState>
    {
        public static ConversationState Close { get; }
        public bool IsKnown { get; }
        public static ConversationState Open { get; }
        public string Value { get; }
        public bool Equals(ConversationState other);
        public override bool Equals(object? obj);
        public static ConversationState FromValue(string value);
        public override int GetHashCode();
        public static ConversationState Parse(ReadOnlySpan<byte> utf8Json);
        public static ConversationState Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<ConversationState> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out ConversationState result);
        public static bool TryParse(string? s, out ConversationState result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(ConversationState left, ConversationState right);
        public static bool operator !=(ConversationState left, ConversationState right);
        public static class Values
        {
            public const string Close = "CLOSE";
            public const string Open = "OPEN";
        }
    }
    public sealed record ConversationStateField : ConversationField, IEquatable<ConversationStateField>, IProtocolValue<ConversationStateField>
    {
        public ConversationStateField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public static ConversationStateField Close { get; }
        public required ConversationState ConversationState { get; init; }
        public string Field { get; }
        public static ConversationStateField Open { get; }
    }
    public sealed record ConversationTtr : IEquatable<ConversationTtr>, IProtocolValue<ConversationTtr>
    {
        public ConversationTtr();
        public AdditionalMembers AdditionalMembers { get; init; }
        public TtrType? TtrType { get; init; }
        public long? Value { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record CsatRateField : ConversationField, IEquatable<CsatRateField>, IProtocolValue<CsatRateField>
    {
        public CsatRateField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? CsatRate { get; init; }
        public bool? CsatResolutionConfirmation { get; init; }
        public string Field { get; }
        public required CsatStatus Status { get; init; }
    }
    public readonly struct CsatStatus : IEquatable<CsatStatus>, IOpenEnum<CsatStatus>, IParsable<CsatStatus>, IProtocolValue<CsatStatus>
    {
        public static CsatStatus Filled { get; }
        public bool IsKnown { get; }
        public static CsatStatus PartiallyFilled { get; }
        public static CsatStatus Skipped { get; }
        public string Value { get; }
        public bool Equals(CsatStatus other);
        public override bool Equals(object? obj);
        public static CsatStatus FromValue(string value);
        public override int GetHashCode();
        public static CsatStatus Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out CsatStatus result);
        public static bool TryParse(string? s, out CsatStatus result);
        public static bool operator ==(CsatStatus left, CsatStatus right);
        public static bool operator !=(CsatStatus left, CsatStatus right);
        public static class Values
        {
            public const string Filled = "FILLED";
            public const string PartiallyFilled = "PARTIALLY_FILLED";
            public const string Skipped = "SKIPPED";
        }
    }
    public sealed record CustomerInfo : IEquatable<CustomerInfo>, IProtocolValue<CustomerInfo>
    {
        public CustomerInfo();
        public string? AccountName { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public decimal? Balance { get; init; }
        public string? CompanyBranch { get; init; }
        public long? CompanySize { get; init; }
        public string? Cstatus { get; init; }
        public string? Ctype { get; init; }
        public string? Currency { get; init; }
        public string? CustomerId { get; init; }
        public string? Imei { get; init; }
        public SdeDate? LastPaymentDate { get; init; }
        public long? LoginStatus { get; init; }
        public SdeDate? RegistrationDate { get; init; }
        public string? Role { get; init; }
        public string? SocialId { get; init; }
        public string? StoreNumber { get; init; }
        public string? StoreZipCode { get; init; }
        public string? UserName { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record CustomerInfoSde : Sde, IEquatable<CustomerInfoSde>, IProtocolValue<CustomerInfoSde>
    {
        public CustomerInfoSde();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SdeAuthentication? Auth { get; init; }
        public required CustomerInfo Info { get; init; }
        public string Type { get; }
    }
    public readonly struct DelayType : IEquatable<DelayType>, IOpenEnum<DelayType>, IParsable<DelayType>, IProtocolValue<DelayType>
    {
        public static DelayType Holiday { get; }
        public bool IsKnown { get; }
        public static DelayType Night { get; }
        public string Value { get; }
        public static DelayType Weekend { get; }
        public bool Equals(DelayType other);
        public override bool Equals(object? obj);
        public static DelayType FromValue(string value);
        public override int GetHashCode();
        public static DelayType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out DelayType result);
        public static bool TryParse(string? s, out DelayType result);
        public static bool operator ==(DelayType left, DelayType right);
        public static bool operator !=(DelayType left, DelayType right);
        public static class Values
        {
            public const string Holiday = "HOLIDAY";
            public const string Night = "NIGHT";
            public const string Weekend = "WEEKEND";
        }
    }
    public readonly struct DeviceFamily : IEquatable<DeviceFamily>, IOpenEnum<DeviceFamily>, IParsable<DeviceFamily>, IProtocolValue<DeviceFamily>
    {
        public static DeviceFamily Desktop { get; }
        public bool IsKnown { get; }
        public static DeviceFamily Mobile { get; }
        public static DeviceFamily Other { get; }
        public static DeviceFamily Tablet { get; }
        public string Value { get; }
        public bool Equals(DeviceFamily other);
        public override bool Equals(object? obj);
        public static DeviceFamily FromValue(string value);
        public override int GetHashCode();
        public static DeviceFamily Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out DeviceFamily result);
        public static bool TryParse(string? s, out DeviceFamily result);
        public static bool operator ==(DeviceFamily left, DeviceFamily right);
        public static bool operator !=(DeviceFamily left, DeviceFamily right);
        public static class Values
        {
            public const string Desktop = "DESKTOP";
            public const string Mobile = "MOBILE";
            public const string Other = "OTHER";
            public const string Tablet = "TABLET";
        }
    }
    public sealed record Dialog : IEquatable<Dialog>, IProtocolValue<Dialog>
    {
        public Dialog();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ChannelType? ChannelType { get; init; }
        public string? ClosedBy { get; init; }
        public long? CreationTs { get; init; }
        public required string DialogId { get; init; }
        public DialogType? DialogType { get; init; }
        public long? EndTs { get; init; }
        public DialogMetadata? MetaData { get; init; }
        public long? MetaDataLastUpdateTs { get; init; }
        public ProtocolList<Participant>? ParticipantsDetails { get; init; }
        public ConversationState? State { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record DialogChange : IEquatable<DialogChange>, IProtocolValue<DialogChange>
    {
        public DialogChange();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? ClosedBy { get; init; }
        public string? ClosedCause { get; init; }
        public required string DialogId { get; init; }
        public ConversationState? State { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record DialogChangeField : ConversationField, IEquatable<DialogChangeField>, IProtocolValue<DialogChangeField>
    {
        public DialogChangeField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required DialogChange Dialog { get; init; }
        public string Field { get; }
        public ChangeType? Type { get; init; }
    }
    public sealed record DialogMetadata : IEquatable<DialogMetadata>, IProtocolValue<DialogMetadata>
    {
        public DialogMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? AppInstallId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct DialogType : IEquatable<DialogType>, IOpenEnum<DialogType>, IParsable<DialogType>, IProtocolValue<DialogType>
    {
        public bool IsKnown { get; }
        public static DialogType Main { get; }
        public static DialogType PostSurvey { get; }
        public string Value { get; }
        public bool Equals(DialogType other);
        public override bool Equals(object? obj);
        public static DialogType FromValue(string value);
        public override int GetHashCode();
        public static DialogType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out DialogType result);
        public static bool TryParse(string? s, out DialogType result);
        public static bool operator ==(DialogType left, DialogType right);
        public static bool operator !=(DialogType left, DialogType right);
        public static class Values
        {
            public const string Main = "MAIN";
            public const string PostSurvey = "POST_SURVEY";
        }
    }
    public sealed record DomainResponse : IEquatable<DomainResponse>, IProtocolValue<DomainResponse>
    {
        public DomainResponse();
        public string? Account { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? BaseURI { get; init; }
        public ProtocolList<ServiceDomain>? BaseURIs { get; init; }
        public string? Service { get; init; }
        public static DomainResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static DomainResponse Parse(string json);
        public static ValueTask<DomainResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed class DomainSender : ProtocolSender
    {
        public DomainSender(HttpClient httpClient, ConnectorEndpoint endpoint);
        public Task<DomainResponse> GetAsync(string serviceName, CancellationToken cancellationToken = default(CancellationToken));
        public Task<DomainResponse> ListAsync(CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ElementClick : IEquatable<ElementClick>, IProtocolValue<ElementClick>
    {
        public ElementClick();
        public ProtocolList<RichAction>? Actions { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct ElementSize : IEquatable<ElementSize>, IOpenEnum<ElementSize>, IParsable<ElementSize>, IProtocolValue<ElementSize>
    {
        public bool IsKnown { get; }
        public static ElementSize Large { get; }
        public static ElementSize Medium { get; }
        public static ElementSize Small { get; }
        public string Value { get; }
        public bool Equals(ElementSize other);
        public override bool Equals(object? obj);
        public static ElementSize FromValue(string value);
        public override int GetHashCode();
        public static ElementSize Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out ElementSize result);
        public static bool TryParse(string? s, out ElementSize result);
        public static bool operator ==(ElementSize left, ElementSize right);
        public static bool operator !=(ElementSize left, ElementSize right);
        public static class Values
        {
            public const string Large = "large";
            public const string Medium = "medium";
            public const string Small = "small";
        }
    }
    public sealed record ElementStyle : IEquatable<ElementStyle>, IProtocolValue<ElementStyle>
    {
        public ElementStyle();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? BackgroundColor { get; init; }
        public bool? Bold { get; init; }
        public string? BorderColor { get; init; }
        public BorderRadius? BorderRadius { get; init; }
        public string? Color { get; init; }
        public bool? Italic { get; init; }
        public ElementSize? Size { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed class EndsTypingAttribute : Attribute
    {
        public EndsTypingAttribute();
    }
    public sealed record ErrorResponse : IEquatable<ErrorResponse>, IProtocolValue<ErrorResponse>
    {
        public ErrorResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ErrorResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static ErrorResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static ErrorResponse Parse(string json);
        public static ValueTask<ErrorResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ErrorResponseBody : IEquatable<ErrorResponseBody>, IProtocolValue<ErrorResponseBody>
    {
        public ErrorResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Details { get; init; }
        public long? ErrorCode { get; init; }
        public string? Title { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record EscalationSummaryMetadata : Metadata, IEquatable<EscalationSummaryMetadata>, IProtocolValue<EscalationSummaryMetadata>
    {
        public EscalationSummaryMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed record ExConversationChangeNotification : Notification, IEquatable<ExConversationChangeNotification>, IProtocolValue<ExConversationChangeNotification>
    {
        public ExConversationChangeNotification();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ExConversationChangeNotificationBody Body { get; init; }
        public string Kind { get; }
        public string Type { get; }
        public static ExConversationChangeNotification Parse(ReadOnlySpan<byte> utf8Json);
        public static ExConversationChangeNotification Parse(string json);
        public static ValueTask<ExConversationChangeNotification> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record ExConversationChangeNotificationBody : IEquatable<ExConversationChangeNotificationBody>, IProtocolValue<ExConversationChangeNotificationBody>
    {
        public ExConversationChangeNotificationBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ProtocolList<ConversationChange> Changes { get; init; }
        public long? SentTs { get; init; }
        public string? SubscriptionId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ExternalIdMetadata : Metadata, IEquatable<ExternalIdMetadata>, IProtocolValue<ExternalIdMetadata>
    {
        public ExternalIdMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string Id { get; init; }
        public string Type { get; }
    }
    public sealed class FileSender
    {
        public const long MaxLength = 3145728;
        public const string ServiceName = "swift";
        public FileSender(HttpClient httpClient, ConnectorEndpoint endpoint);
        public ConnectorEndpoint Endpoint { get; }
        public Task<long> DownloadAsync(GenerateURLResponse url, Stream destination, CancellationToken cancellationToken = default(CancellationToken));
        public Task UploadAsync(GenerateURLResponse url, Stream content, long length, CancellationToken cancellationToken = default(CancellationToken));
    }
    public readonly struct FileType : IEquatable<FileType>, IOpenEnum<FileType>, IParsable<FileType>, IProtocolValue<FileType>
    {
        public static FileType Gif { get; }
        public static FileType Img { get; }
        public bool IsKnown { get; }
        public static FileType Jpeg { get; }
        public static FileType Jpg { get; }
        public static FileType Pdf { get; }
        public static FileType Png { get; }
        public static FileType Txt { get; }
        public string Value { get; }
        public bool Equals(FileType other);
        public override bool Equals(object? obj);
        public static FileType FromValue(string value);
        public override int GetHashCode();
        public static FileType Parse(ReadOnlySpan<byte> utf8Json);
        public static FileType Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<FileType> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out FileType result);
        public static bool TryParse(string? s, out FileType result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(FileType left, FileType right);
        public static bool operator !=(FileType left, FileType right);
        public static class Values
        {
            public const string Gif = "GIF";
            public const string Img = "IMG";
            public const string Jpeg = "JPEG";
            public const string Jpg = "JPG";
            public const string Pdf = "PDF";
            public const string Png = "PNG";
            public const string Txt = "TXT";
        }
    }
    public readonly struct Gender : IEquatable<Gender>, IOpenEnum<Gender>, IParsable<Gender>, IProtocolValue<Gender>
    {
        public static Gender Female { get; }
        public bool IsKnown { get; }
        public static Gender Male { get; }
        public static Gender Other { get; }
        public string Value { get; }
        public bool Equals(Gender other);
        public override bool Equals(object? obj);
        public static Gender FromValue(string value);
        public override int GetHashCode();
        public static Gender Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out Gender result);
        public static bool TryParse(string? s, out Gender result);
        public static bool operator ==(Gender left, Gender right);
        public static bool operator !=(Gender left, Gender right);
        public static class Values
        {
            public const string Female = "FEMALE";
            public const string Male = "MALE";
            public const string Other = "OTHER";
        }
    }
    public sealed record GenerateURLForDownloadFile : Request, IEquatable<GenerateURLForDownloadFile>, IProtocolValue<GenerateURLForDownloadFile>
    {
        public GenerateURLForDownloadFile();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required GenerateURLForDownloadFileBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static GenerateURLForDownloadFile Create(string relativePath, string id = "1");
        public static GenerateURLForDownloadFile Parse(ReadOnlySpan<byte> utf8Json);
        public static GenerateURLForDownloadFile Parse(string json);
        public static ValueTask<GenerateURLForDownloadFile> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record GenerateURLForDownloadFileBody : IEquatable<GenerateURLForDownloadFileBody>, IProtocolValue<GenerateURLForDownloadFileBody>
    {
        public GenerateURLForDownloadFileBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string RelativePath { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record GenerateURLForUploadFile : Request, IEquatable<GenerateURLForUploadFile>, IProtocolValue<GenerateURLForUploadFile>
    {
        public GenerateURLForUploadFile();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required GenerateURLForUploadFileBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static GenerateURLForUploadFile Create(long fileSize, FileType fileType, string id = "1");
        public static GenerateURLForUploadFile Create(string fileSize, FileType fileType, string id = "1");
        public static GenerateURLForUploadFile Parse(ReadOnlySpan<byte> utf8Json);
        public static GenerateURLForUploadFile Parse(string json);
        public static ValueTask<GenerateURLForUploadFile> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record GenerateURLForUploadFileBody : IEquatable<GenerateURLForUploadFileBody>, IProtocolValue<GenerateURLForUploadFileBody>
    {
        public GenerateURLForUploadFileBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string FileSize { get; init; }
        public required FileType FileType { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record GenerateURLResponse : IEquatable<GenerateURLResponse>, IProtocolValue<GenerateURLResponse>
    {
        public GenerateURLResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public GenerateURLResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static GenerateURLResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static GenerateURLResponse Parse(string json);
        public static ValueTask<GenerateURLResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record GenerateURLResponseBody : IEquatable<GenerateURLResponseBody>, IProtocolValue<GenerateURLResponseBody>
    {
        public GenerateURLResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required TemporaryUrlQuery QueryParams { get; init; }
        public required string RelativePath { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record GenericSubscribeResponse : IEquatable<GenericSubscribeResponse>, IProtocolValue<GenericSubscribeResponse>
    {
        public GenericSubscribeResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public GenericSubscribeResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static GenericSubscribeResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static GenericSubscribeResponse Parse(string json);
        public static ValueTask<GenericSubscribeResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record GenericSubscribeResponseBody : IEquatable<GenericSubscribeResponseBody>, IProtocolValue<GenericSubscribeResponseBody>
    {
        public GenericSubscribeResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record GetClock : Request, IEquatable<GetClock>, IProtocolValue<GetClock>
    {
        public GetClock();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static GetClock Parse(ReadOnlySpan<byte> utf8Json);
        public static GetClock Parse(string json);
        public static ValueTask<GetClock> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record GetClockResponse : IEquatable<GetClockResponse>, IProtocolValue<GetClockResponse>
    {
        public GetClockResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public GetClockResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static GetClockResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static GetClockResponse Parse(string json);
        public static ValueTask<GetClockResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record GetClockResponseBody : IEquatable<GetClockResponseBody>, IProtocolValue<GetClockResponseBody>
    {
        public GetClockResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required long CurrentTime { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record GetUserProfile : Request, IEquatable<GetUserProfile>, IProtocolValue<GetUserProfile>
    {
        public GetUserProfile();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static GetUserProfile Parse(ReadOnlySpan<byte> utf8Json);
        public static GetUserProfile Parse(string json);
        public static ValueTask<GetUserProfile> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record GetUserProfileResponse : IEquatable<GetUserProfileResponse>, IProtocolValue<GetUserProfileResponse>
    {
        public GetUserProfileResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<Sde>? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static GetUserProfileResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static GetUserProfileResponse Parse(string json);
        public static ValueTask<GetUserProfileResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record HorizontalElement : RichElement, IEquatable<HorizontalElement>, IProtocolValue<HorizontalElement>
    {
        public HorizontalElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public required ProtocolList<RichElement> Elements { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record HostedFile : IEquatable<HostedFile>, IProtocolValue<HostedFile>
    {
        public HostedFile();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Caption { get; init; }
        public required FileType FileType { get; init; }
        public string? Preview { get; init; }
        public required string RelativePath { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record HostedFileEvent : MessagingEvent, IEquatable<HostedFileEvent>, IProtocolValue<HostedFileEvent>
    {
        public HostedFileEvent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string ContentType { get; }
        public required HostedFile Message { get; init; }
        public string Type { get; }
        public static HostedFileEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static HostedFileEvent Parse(string json);
        public static ValueTask<HostedFileEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record IBMWatsonInfoMetadata : Metadata, IEquatable<IBMWatsonInfoMetadata>, IProtocolValue<IBMWatsonInfoMetadata>
    {
        public IBMWatsonInfoMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public bool? BranchExited { get; init; }
        public string? BranchExitedReason { get; init; }
        public string? Capability { get; init; }
        public ProtocolList<WatsonEntity>? Entities { get; init; }
        public ProtocolList<string>? NodesVisited { get; init; }
        public string? ReferredCapability { get; init; }
        public ProtocolList<string>? ReferredNodes { get; init; }
        public required ProtocolList<long> ReferredVisitorMessageSequences { get; init; }
        public string Type { get; }
    }
    public interface IConnectorCredentials
    {
        ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken);
        ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken);
    }
    public sealed record ImageElement : RichElement, IEquatable<ImageElement>, IProtocolValue<ImageElement>
    {
        public ImageElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Caption { get; init; }
        public ElementClick? Click { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        public required string Url { get; init; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record InitConnection : Request, IEquatable<InitConnection>, IProtocolValue<InitConnection>
    {
        public InitConnection();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? EncodedMetadata { get; init; }
        public required ProtocolList<ConnectionHeader> Headers { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static InitConnection Parse(ReadOnlySpan<byte> utf8Json);
        public static InitConnection Parse(string json);
        public static ValueTask<InitConnection> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed class InvalidRequestException : LivePersonException
    {
        public IReadOnlyList<SchemaViolation> Violations { get; }
    }
    public sealed class InvalidTextException : ArgumentException
    {
    }
    public sealed record KeepAlive : Request, IEquatable<KeepAlive>, IProtocolValue<KeepAlive>
    {
        public KeepAlive();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static KeepAlive Parse(ReadOnlySpan<byte> utf8Json);
        public static KeepAlive Parse(string json);
        public static ValueTask<KeepAlive> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record LinkAction : RichAction, IEquatable<LinkAction>, IProtocolValue<LinkAction>
    {
        public LinkAction();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Name { get; init; }
        public string Type { get; }
        public required string Uri { get; init; }
    }
    public sealed record LinkPreviewElement : RichElement, IEquatable<LinkPreviewElement>, IProtocolValue<LinkPreviewElement>
    {
        public LinkPreviewElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Title { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        public required string Url { get; init; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public abstract class LivePersonException : Exception
    {
        public string Operation { get; }
    }
    public sealed class LivePersonResponseException : LivePersonException
    {
        public string Body { get; }
        public int? ErrorCode { get; }
        public bool IsTransient { get; }
        public bool NeedsNewAppToken { get; }
        public string? OAuthError { get; }
        public RetryConditionHeaderValue? RetryAfter { get; }
        public HttpStatusCode StatusCode { get; }
    }
    public sealed class LivePersonTransportException : LivePersonException
    {
        public LivePersonTransportException(string operation, bool isTimeout, bool mayHaveArrived, Exception? inner);
        public bool IsTimeout { get; }
        public bool MayHaveArrived { get; }
    }
    public sealed record MapElement : RichElement, IEquatable<MapElement>, IProtocolValue<MapElement>
    {
        public MapElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public required decimal La { get; init; }
        public required decimal Lo { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public readonly struct MessageAudience : IEquatable<MessageAudience>, IOpenEnum<MessageAudience>, IParsable<MessageAudience>, IProtocolValue<MessageAudience>
    {
        public static MessageAudience AgentsAndManagers { get; }
        public static MessageAudience All { get; }
        public bool IsKnown { get; }
        public string Value { get; }
        public bool Equals(MessageAudience other);
        public override bool Equals(object? obj);
        public static MessageAudience FromValue(string value);
        public override int GetHashCode();
        public static MessageAudience Parse(ReadOnlySpan<byte> utf8Json);
        public static MessageAudience Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<MessageAudience> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out MessageAudience result);
        public static bool TryParse(string? s, out MessageAudience result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(MessageAudience left, MessageAudience right);
        public static bool operator !=(MessageAudience left, MessageAudience right);
        public static class Values
        {
            public const string AgentsAndManagers = "AGENTS_AND_MANAGERS";
            public const string All = "ALL";
        }
    }
    public abstract record MessagingEvent : IEquatable<MessagingEvent>, IProtocolValue<MessagingEvent>
    {
        public static MessagingEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static MessagingEvent Parse(string json);
        public static ValueTask<MessagingEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record MessagingEventChange : IEquatable<MessagingEventChange>, IProtocolValue<MessagingEventChange>
    {
        public MessagingEventChange();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? ConversationId { get; init; }
        public required string DialogId { get; init; }
        public required MessagingEvent Event { get; init; }
        public MessageAudience? MessageAudience { get; init; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public ClientProperties? OriginatorClientProperties { get; init; }
        public string? OriginatorId { get; init; }
        public OriginatorMetadata? OriginatorMetadata { get; init; }
        public long? Sequence { get; init; }
        public long? ServerTimestamp { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record MessagingEventNotification : Notification, IEquatable<MessagingEventNotification>, IProtocolValue<MessagingEventNotification>
    {
        public MessagingEventNotification();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required MessagingEventNotificationBody Body { get; init; }
        public string Kind { get; }
        public string Type { get; }
        public static MessagingEventNotification Parse(ReadOnlySpan<byte> utf8Json);
        public static MessagingEventNotification Parse(string json);
        public static ValueTask<MessagingEventNotification> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record MessagingEventNotificationBody : IEquatable<MessagingEventNotificationBody>, IProtocolValue<MessagingEventNotificationBody>
    {
        public MessagingEventNotificationBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ProtocolList<MessagingEventChange> Changes { get; init; }
        public string? DialogId { get; init; }
        public string? SubscriptionId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public abstract record Metadata : IEquatable<Metadata>, IProtocolValue<Metadata>
    {
        public static Metadata Parse(ReadOnlySpan<byte> utf8Json);
        public static Metadata Parse(string json);
        public static ValueTask<Metadata> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record NavigateAction : RichAction, IEquatable<NavigateAction>, IProtocolValue<NavigateAction>
    {
        public NavigateAction();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required decimal La { get; init; }
        public required decimal Lo { get; init; }
        public string? Name { get; init; }
        public string Type { get; }
    }
    public abstract record Notification : IEquatable<Notification>, IProtocolValue<Notification>
    {
        public static Notification Parse(ReadOnlySpan<byte> utf8Json);
        public static Notification Parse(string json);
        public static ValueTask<Notification> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record OpenConversation : IEquatable<OpenConversation>, IProtocolValue<OpenConversation>
    {
        public OpenConversation();
        public ProtocolList<JsonElement> AdditionalItems { get; init; }
        public required ConsumerRequestConversation ConsumerRequestConversation { get; init; }
        public required SetUserProfile SetUserProfile { get; init; }
        public static OpenConversation Create(SetUserProfile setUserProfile, ConsumerRequestConversation consumerRequestConversation);
        public static OpenConversation Parse(ReadOnlySpan<byte> utf8Json);
        public static OpenConversation Parse(string json);
        public static ValueTask<OpenConversation> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record OpenConversationResponse : IEquatable<OpenConversationResponse>, IProtocolValue<OpenConversationResponse>
    {
        public OpenConversationResponse();
        public required ProtocolList<BatchResult> Items { get; init; }
        public BatchResult? Find(string requestId);
        public string GetConversationId(OpenConversation request);
        public static OpenConversationResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static OpenConversationResponse Parse(string json);
        public static ValueTask<OpenConversationResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record OriginatorMetadata : IEquatable<OriginatorMetadata>, IProtocolValue<OriginatorMetadata>
    {
        public OriginatorMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ClientProperties? ClientProperties { get; init; }
        public string? Id { get; init; }
        public ParticipantRole? Role { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record Participant : IEquatable<Participant>, IProtocolValue<Participant>
    {
        public Participant();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Id { get; init; }
        public ParticipantRole? Role { get; init; }
        public string? State { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public readonly struct ParticipantRole : IEquatable<ParticipantRole>, IOpenEnum<ParticipantRole>, IParsable<ParticipantRole>, IProtocolValue<ParticipantRole>
    {
        public static ParticipantRole Agent { get; }
        public static ParticipantRole AssignedAgent { get; }
        public static ParticipantRole Consumer { get; }
        public static ParticipantRole Controller { get; }
        public bool IsKnown { get; }
        public static ParticipantRole Manager { get; }
        public static ParticipantRole Reader { get; }
        public string Value { get; }
        public bool Equals(ParticipantRole other);
        public override bool Equals(object? obj);
        public static ParticipantRole FromValue(string value);
        public override int GetHashCode();
        public static ParticipantRole Parse(ReadOnlySpan<byte> utf8Json);
        public static ParticipantRole Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<ParticipantRole> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out ParticipantRole result);
        public static bool TryParse(string? s, out ParticipantRole result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(ParticipantRole left, ParticipantRole right);
        public static bool operator !=(ParticipantRole left, ParticipantRole right);
        public static class Values
        {
            public const string Agent = "AGENT";
            public const string AssignedAgent = "ASSIGNED_AGENT";
            public const string Consumer = "CONSUMER";
            public const string Controller = "CONTROLLER";
            public const string Manager = "MANAGER";
            public const string Reader = "READER";
        }
    }
    public sealed record ParticipantsChangeField : ConversationField, IEquatable<ParticipantsChangeField>, IProtocolValue<ParticipantsChangeField>
    {
        public ParticipantsChangeField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Field { get; }
        public required ParticipantRole Role { get; init; }
        public required ChangeType Type { get; init; }
        public string? UserId { get; init; }
    }
    public sealed record PersonalAddress : IEquatable<PersonalAddress>, IProtocolValue<PersonalAddress>
    {
        public PersonalAddress();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Country { get; init; }
        public string? Region { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PersonalAge : IEquatable<PersonalAge>, IProtocolValue<PersonalAge>
    {
        public PersonalAge();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? Age { get; init; }
        public long? Day { get; init; }
        public long? Month { get; init; }
        public long? Year { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PersonalContact : IEquatable<PersonalContact>, IProtocolValue<PersonalContact>
    {
        public PersonalContact();
        public AdditionalMembers AdditionalMembers { get; init; }
        public PersonalAddress? Address { get; init; }
        public string? Email { get; init; }
        public string? Phone { get; init; }
        public string? PhoneType { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PersonalInfo : IEquatable<PersonalInfo>, IProtocolValue<PersonalInfo>
    {
        public PersonalInfo();
        public AdditionalMembers AdditionalMembers { get; init; }
        public PersonalAge? Age { get; init; }
        public string? Company { get; init; }
        public ProtocolList<PersonalContact>? Contacts { get; init; }
        public string? Firstname { get; init; }
        public Gender? Gender { get; init; }
        public string? Language { get; init; }
        public string? Lastname { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PersonalInfoSde : Sde, IEquatable<PersonalInfoSde>, IProtocolValue<PersonalInfoSde>
    {
        public PersonalInfoSde();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SdeAuthentication? Auth { get; init; }
        public required PersonalInfo Personal { get; init; }
        public string Type { get; }
    }
    public sealed record PrivateData : IEquatable<PrivateData>, IProtocolValue<PrivateData>
    {
        public PrivateData();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Email { get; init; }
        public string? Mail { get; init; }
        public string? MobileNum { get; init; }
        public PushNotificationData? PushNotificationData { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public static class ProtocolDictionary
    {
        public static ProtocolDictionary<T> Create<T>(IEnumerable<KeyValuePair<string, T>> members);
        public static ProtocolDictionary<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> members);
    }
    public sealed class ProtocolDictionary<T> : IEnumerable, IEnumerable<KeyValuePair<string, T>>, IEquatable<ProtocolDictionary<T>>, IReadOnlyCollection<KeyValuePair<string, T>>, IReadOnlyDictionary<string, T>
    {
        public int Count { get; }
        public static ProtocolDictionary<T> Empty { get; }
        public IEnumerable<string> Keys { get; }
        public IEnumerable<T> Values { get; }
        public T this[string key] { get; }
        public ReadOnlySpan<KeyValuePair<string, T>> AsSpan();
        public bool ContainsKey(string key);
        public bool Equals(ProtocolDictionary<T>? other);
        public override bool Equals(object? obj);
        public IEnumerator<KeyValuePair<string, T>> GetEnumerator();
        public override int GetHashCode();
        public override string ToString();
        public bool TryGetValue(string key, out T value);
        public static bool operator ==(ProtocolDictionary<T>? left, ProtocolDictionary<T>? right);
        public static bool operator !=(ProtocolDictionary<T>? left, ProtocolDictionary<T>? right);
    }
    public sealed class ProtocolJsonContext : JsonSerializerContext, IJsonTypeInfoResolver
    {
        public ProtocolJsonContext(JsonSerializerOptions options);
        public JsonTypeInfo<AcceptStatus> AcceptStatus { get; }
        public JsonTypeInfo<AcceptStatusEvent> AcceptStatusEvent { get; }
        public JsonTypeInfo<ActionReasonMetadata> ActionReasonMetadata { get; }
        public JsonTypeInfo<AgentAvailability> AgentAvailability { get; }
        public JsonTypeInfo<AgentRequestConversation> AgentRequestConversation { get; }
        public JsonTypeInfo<AgentRequestConversationBody> AgentRequestConversationBody { get; }
        public JsonTypeInfo<AnswerMetadata> AnswerMetadata { get; }
        public JsonTypeInfo<AppTokenRequest> AppTokenRequest { get; }
        public JsonTypeInfo<AppTokenResponse> AppTokenResponse { get; }
        public JsonTypeInfo<AuthenticatedData> AuthenticatedData { get; }
        public JsonTypeInfo<AuthenticationMethod> AuthenticationMethod { get; }
        public JsonTypeInfo<ProtocolList<AuthenticationMethod>> AuthenticationMethodList { get; }
        public JsonTypeInfo<BatchResult> BatchResult { get; }
        public JsonTypeInfo<BatchResultBody> BatchResultBody { get; }
        public JsonTypeInfo<ProtocolList<BatchResult>> BatchResultList { get; }
        public JsonTypeInfo<BorderRadius> BorderRadius { get; }
        public JsonTypeInfo<BorderRadiusNumber> BorderRadiusNumber { get; }
        public JsonTypeInfo<BorderRadiusString> BorderRadiusString { get; }
        public JsonTypeInfo<BotConfidence> BotConfidence { get; }
        public JsonTypeInfo<BotConfidenceNumber> BotConfidenceNumber { get; }
        public JsonTypeInfo<BotConfidenceString> BotConfidenceString { get; }
        public JsonTypeInfo<BotIntent> BotIntent { get; }
        public JsonTypeInfo<ProtocolList<BotIntent>> BotIntentList { get; }
        public JsonTypeInfo<BotResponseMetadata> BotResponseMetadata { get; }
        public JsonTypeInfo<ButtonElement> ButtonElement { get; }
        public JsonTypeInfo<CampaignInfo> CampaignInfo { get; }
        public JsonTypeInfo<CarouselElement> CarouselElement { get; }
        public JsonTypeInfo<ChangeType> ChangeType { get; }
        public JsonTypeInfo<ChannelType> ChannelType { get; }
        public JsonTypeInfo<ChatState> ChatState { get; }
        public JsonTypeInfo<ChatStateEvent> ChatStateEvent { get; }
        public JsonTypeInfo<ClientFeature> ClientFeature { get; }
        public JsonTypeInfo<ProtocolList<ClientFeature>> ClientFeatureList { get; }
        public JsonTypeInfo<ClientIntegration> ClientIntegration { get; }
        public JsonTypeInfo<ClientOperatingSystem> ClientOperatingSystem { get; }
        public JsonTypeInfo<ClientProperties> ClientProperties { get; }
        public JsonTypeInfo<ClientPropertiesConnectionHeader> ClientPropertiesConnectionHeader { get; }
        public JsonTypeInfo<ClientPropertiesHeader> ClientPropertiesHeader { get; }
        public JsonTypeInfo<ConnectionHeader> ConnectionHeader { get; }
        public JsonTypeInfo<ProtocolList<ConnectionHeader>> ConnectionHeaderList { get; }
        public JsonTypeInfo<ConnectorAuthenticationResponseMetadata> ConnectorAuthenticationResponseMetadata { get; }
        public JsonTypeInfo<ConnectorPaymentResponseMetadata> ConnectorPaymentResponseMetadata { get; }
        public JsonTypeInfo<ConsumerAuthenticationHeader> ConsumerAuthenticationHeader { get; }
        public JsonTypeInfo<ConsumerRequestConversation> ConsumerRequestConversation { get; }
        public JsonTypeInfo<ConsumerRequestConversationBody> ConsumerRequestConversationBody { get; }
        public JsonTypeInfo<ConsumerTokenRequest> ConsumerTokenRequest { get; }
        public JsonTypeInfo<ConsumerTokenResponse> ConsumerTokenResponse { get; }
        public JsonTypeInfo<ConversationChange> ConversationChange { get; }
        public JsonTypeInfo<ProtocolList<ConversationChange>> ConversationChangeList { get; }
        public JsonTypeInfo<ConversationChangeType> ConversationChangeType { get; }
        public JsonTypeInfo<ConversationContext> ConversationContext { get; }
        public JsonTypeInfo<ConversationContextType> ConversationContextType { get; }
        public JsonTypeInfo<ConversationCsat> ConversationCsat { get; }
        public JsonTypeInfo<ConversationDelay> ConversationDelay { get; }
        public JsonTypeInfo<ConversationDetails> ConversationDetails { get; }
        public JsonTypeInfo<ConversationField> ConversationField { get; }
        public JsonTypeInfo<ProtocolList<ConversationField>> ConversationFieldList { get; }
        public JsonTypeInfo<ConversationHandler> ConversationHandler { get; }
        public JsonTypeInfo<ConversationResult> ConversationResult { get; }
        public JsonTypeInfo<ConversationState> ConversationState { get; }
        public JsonTypeInfo<ConversationStateField> ConversationStateField { get; }
        public JsonTypeInfo<ProtocolList<ConversationState>> ConversationStateList { get; }
        public JsonTypeInfo<ConversationTtr> ConversationTtr { get; }
        public JsonTypeInfo<CsatRateField> CsatRateField { get; }
        public JsonTypeInfo<CsatStatus> CsatStatus { get; }
        public JsonTypeInfo<CustomerInfo> CustomerInfo { get; }
        public JsonTypeInfo<CustomerInfoSde> CustomerInfoSde { get; }
        public static ProtocolJsonContext Default { get; }
        public JsonTypeInfo<DelayType> DelayType { get; }
        public JsonTypeInfo<DeviceFamily> DeviceFamily { get; }
        public JsonTypeInfo<Dialog> Dialog { get; }
        public JsonTypeInfo<DialogChange> DialogChange { get; }
        public JsonTypeInfo<DialogChangeField> DialogChangeField { get; }
        public JsonTypeInfo<ProtocolList<Dialog>> DialogList { get; }
        public JsonTypeInfo<DialogMetadata> DialogMetadata { get; }
        public JsonTypeInfo<DialogType> DialogType { get; }
        public JsonTypeInfo<DomainResponse> DomainResponse { get; }
        public JsonTypeInfo<ElementClick> ElementClick { get; }
        public JsonTypeInfo<ElementSize> ElementSize { get; }
        public JsonTypeInfo<ElementStyle> ElementStyle { get; }
        public JsonTypeInfo<ErrorResponse> ErrorResponse { get; }
        public JsonTypeInfo<ErrorResponseBody> ErrorResponseBody { get; }
        public JsonTypeInfo<EscalationSummaryMetadata> EscalationSummaryMetadata { get; }
        public JsonTypeInfo<ExConversationChangeNotification> ExConversationChangeNotification { get; }
        public JsonTypeInfo<ExConversationChangeNotificationBody> ExConversationChangeNotificationBody { get; }
        public JsonTypeInfo<ExternalIdMetadata> ExternalIdMetadata { get; }
        public JsonTypeInfo<FileType> FileType { get; }
        public JsonTypeInfo<Gender> Gender { get; }
        public JsonTypeInfo<GenerateURLForDownloadFile> GenerateURLForDownloadFile { get; }
        public JsonTypeInfo<GenerateURLForDownloadFileBody> GenerateURLForDownloadFileBody { get; }
        public JsonTypeInfo<GenerateURLForUploadFile> GenerateURLForUploadFile { get; }
        public JsonTypeInfo<GenerateURLForUploadFileBody> GenerateURLForUploadFileBody { get; }
        public JsonTypeInfo<GenerateURLResponse> GenerateURLResponse { get; }
        public JsonTypeInfo<GenerateURLResponseBody> GenerateURLResponseBody { get; }
        protected override JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public JsonTypeInfo<GenericSubscribeResponse> GenericSubscribeResponse { get; }
        public JsonTypeInfo<GenericSubscribeResponseBody> GenericSubscribeResponseBody { get; }
        public JsonTypeInfo<GetClock> GetClock { get; }
        public JsonTypeInfo<GetClockResponse> GetClockResponse { get; }
        public JsonTypeInfo<GetClockResponseBody> GetClockResponseBody { get; }
        public JsonTypeInfo<GetUserProfile> GetUserProfile { get; }
        public JsonTypeInfo<GetUserProfileResponse> GetUserProfileResponse { get; }
        public JsonTypeInfo<HorizontalElement> HorizontalElement { get; }
        public JsonTypeInfo<HostedFile> HostedFile { get; }
        public JsonTypeInfo<HostedFileEvent> HostedFileEvent { get; }
        public JsonTypeInfo<IBMWatsonInfoMetadata> IBMWatsonInfoMetadata { get; }
        public JsonTypeInfo<ImageElement> ImageElement { get; }
        public JsonTypeInfo<InitConnection> InitConnection { get; }
        public JsonTypeInfo<KeepAlive> KeepAlive { get; }
        public JsonTypeInfo<LinkAction> LinkAction { get; }
        public JsonTypeInfo<LinkPreviewElement> LinkPreviewElement { get; }
        public JsonTypeInfo<MapElement> MapElement { get; }
        public JsonTypeInfo<MessageAudience> MessageAudience { get; }
        public JsonTypeInfo<MessagingEvent> MessagingEvent { get; }
        public JsonTypeInfo<MessagingEventChange> MessagingEventChange { get; }
        public JsonTypeInfo<ProtocolList<MessagingEventChange>> MessagingEventChangeList { get; }
        public JsonTypeInfo<MessagingEventNotification> MessagingEventNotification { get; }
        public JsonTypeInfo<MessagingEventNotificationBody> MessagingEventNotificationBody { get; }
        public JsonTypeInfo<Metadata> Metadata { get; }
        public JsonTypeInfo<ProtocolList<Metadata>> MetadataList { get; }
        public JsonTypeInfo<NavigateAction> NavigateAction { get; }
        public JsonTypeInfo<Notification> Notification { get; }
        public JsonTypeInfo<OpenConversation> OpenConversation { get; }
        public JsonTypeInfo<OpenConversationResponse> OpenConversationResponse { get; }
        public JsonTypeInfo<OriginatorMetadata> OriginatorMetadata { get; }
        public JsonTypeInfo<Participant> Participant { get; }
        public JsonTypeInfo<ProtocolList<Participant>> ParticipantList { get; }
        public JsonTypeInfo<ParticipantRole> ParticipantRole { get; }
        public JsonTypeInfo<ParticipantsChangeField> ParticipantsChangeField { get; }
        public JsonTypeInfo<PersonalAddress> PersonalAddress { get; }
        public JsonTypeInfo<PersonalAge> PersonalAge { get; }
        public JsonTypeInfo<PersonalContact> PersonalContact { get; }
        public JsonTypeInfo<ProtocolList<PersonalContact>> PersonalContactList { get; }
        public JsonTypeInfo<PersonalInfo> PersonalInfo { get; }
        public JsonTypeInfo<PersonalInfoSde> PersonalInfoSde { get; }
        public JsonTypeInfo<PrivateData> PrivateData { get; }
        public JsonTypeInfo<PublishEvent> PublishEvent { get; }
        public JsonTypeInfo<PublishEventBody> PublishEventBody { get; }
        public JsonTypeInfo<PublishEventResponse> PublishEventResponse { get; }
        public JsonTypeInfo<PublishEventResponseBody> PublishEventResponseBody { get; }
        public JsonTypeInfo<PublishTextAction> PublishTextAction { get; }
        public JsonTypeInfo<PushNotificationData> PushNotificationData { get; }
        public JsonTypeInfo<QueryMessages> QueryMessages { get; }
        public JsonTypeInfo<QueryMessagesBody> QueryMessagesBody { get; }
        public JsonTypeInfo<QuestionMetadata> QuestionMetadata { get; }
        public JsonTypeInfo<QuickReplies> QuickReplies { get; }
        public JsonTypeInfo<Request> Request { get; }
        public JsonTypeInfo<RequestConversationResponse> RequestConversationResponse { get; }
        public JsonTypeInfo<RequestConversationResponseBody> RequestConversationResponseBody { get; }
        public JsonTypeInfo<ResponseCode> ResponseCode { get; }
        public JsonTypeInfo<ResponseCodeInteger> ResponseCodeInteger { get; }
        public JsonTypeInfo<ResponseCodeString> ResponseCodeString { get; }
        public JsonTypeInfo<RichAction> RichAction { get; }
        public JsonTypeInfo<ProtocolList<RichAction>> RichActionList { get; }
        public JsonTypeInfo<RichContentEvent> RichContentEvent { get; }
        public JsonTypeInfo<RichElement> RichElement { get; }
        public JsonTypeInfo<ProtocolList<RichElement>> RichElementList { get; }
        public JsonTypeInfo<RingState> RingState { get; }
        public JsonTypeInfo<Sde> Sde { get; }
        public JsonTypeInfo<SdeAuthentication> SdeAuthentication { get; }
        public JsonTypeInfo<SdeDate> SdeDate { get; }
        public JsonTypeInfo<ProtocolList<Sde>> SdeList { get; }
        public JsonTypeInfo<ServiceDomain> ServiceDomain { get; }
        public JsonTypeInfo<ProtocolList<ServiceDomain>> ServiceDomainList { get; }
        public JsonTypeInfo<SetAgentState> SetAgentState { get; }
        public JsonTypeInfo<SetAgentStateBody> SetAgentStateBody { get; }
        public JsonTypeInfo<SetUserProfile> SetUserProfile { get; }
        public JsonTypeInfo<SetUserProfileBody> SetUserProfileBody { get; }
        public JsonTypeInfo<SetUserProfileResponse> SetUserProfileResponse { get; }
        public JsonTypeInfo<SetUserProfileResponseBody> SetUserProfileResponseBody { get; }
        public JsonTypeInfo<SkillField> SkillField { get; }
        public JsonTypeInfo<SocialMessagingEventMetadata> SocialMessagingEventMetadata { get; }
        public JsonTypeInfo<StringResponse> StringResponse { get; }
        public JsonTypeInfo<SubscribeAgentsState> SubscribeAgentsState { get; }
        public JsonTypeInfo<SubscribeAgentsStateBody> SubscribeAgentsStateBody { get; }
        public JsonTypeInfo<SubscribeExConversations> SubscribeExConversations { get; }
        public JsonTypeInfo<SubscribeExConversationsBody> SubscribeExConversationsBody { get; }
        public JsonTypeInfo<SubscribeExConversationsResponse> SubscribeExConversationsResponse { get; }
        public JsonTypeInfo<SubscribeExConversationsResponseBody> SubscribeExConversationsResponseBody { get; }
        public JsonTypeInfo<SubscribeMessagingEvents> SubscribeMessagingEvents { get; }
        public JsonTypeInfo<SubscribeMessagingEventsBody> SubscribeMessagingEventsBody { get; }
        public JsonTypeInfo<SubscribeRoutingTasks> SubscribeRoutingTasks { get; }
        public JsonTypeInfo<SubscribeRoutingTasksBody> SubscribeRoutingTasksBody { get; }
        public JsonTypeInfo<TemplateElement> TemplateElement { get; }
        public JsonTypeInfo<TemplateType> TemplateType { get; }
        public JsonTypeInfo<TemporaryUrlQuery> TemporaryUrlQuery { get; }
        public JsonTypeInfo<TextElement> TextElement { get; }
        public JsonTypeInfo<TextEvent> TextEvent { get; }
        public JsonTypeInfo<TtrField> TtrField { get; }
        public JsonTypeInfo<TtrType> TtrType { get; }
        public JsonTypeInfo<UnknownBorderRadius> UnknownBorderRadius { get; }
        public JsonTypeInfo<UnknownBotConfidence> UnknownBotConfidence { get; }
        public JsonTypeInfo<UnknownConnectionHeader> UnknownConnectionHeader { get; }
        public JsonTypeInfo<UnknownConversationField> UnknownConversationField { get; }
        public JsonTypeInfo<UnknownMessagingEvent> UnknownMessagingEvent { get; }
        public JsonTypeInfo<UnknownMetadata> UnknownMetadata { get; }
        public JsonTypeInfo<UnknownNotification> UnknownNotification { get; }
        public JsonTypeInfo<UnknownRequest> UnknownRequest { get; }
        public JsonTypeInfo<UnknownResponseCode> UnknownResponseCode { get; }
        public JsonTypeInfo<UnknownRichAction> UnknownRichAction { get; }
        public JsonTypeInfo<UnknownRichElement> UnknownRichElement { get; }
        public JsonTypeInfo<UnknownSde> UnknownSde { get; }
        public JsonTypeInfo<UnsubscribeExConversations> UnsubscribeExConversations { get; }
        public JsonTypeInfo<UnsubscribeExConversationsBody> UnsubscribeExConversationsBody { get; }
        public JsonTypeInfo<UpdateConversationField> UpdateConversationField { get; }
        public JsonTypeInfo<UpdateConversationFieldBody> UpdateConversationFieldBody { get; }
        public JsonTypeInfo<UpdateRingState> UpdateRingState { get; }
        public JsonTypeInfo<UpdateRingStateBody> UpdateRingStateBody { get; }
        public JsonTypeInfo<VerticalElement> VerticalElement { get; }
        public JsonTypeInfo<WatsonEntity> WatsonEntity { get; }
        public JsonTypeInfo<ProtocolList<WatsonEntity>> WatsonEntityList { get; }
        public override JsonTypeInfo? GetTypeInfo(Type type);
    }
    public sealed class ProtocolJsonException : JsonException
    {
        public long BytePosition { get; }
        public string Expected { get; }
        public override string Message { get; }
        public string Pointer { get; }
    }
    public static class ProtocolList
    {
        public static ProtocolList<T> Create<T>(IEnumerable<T> items);
        public static ProtocolList<T> Create<T>(ReadOnlySpan<T> items);
    }
    public sealed class ProtocolList<T> : IEnumerable, IEnumerable<T>, IEquatable<ProtocolList<T>>, IReadOnlyCollection<T>, IReadOnlyList<T>
    {
        public int Count { get; }
        public static ProtocolList<T> Empty { get; }
        public T this[int index] { get; }
        public ReadOnlySpan<T> AsSpan();
        public bool Equals(ProtocolList<T>? other);
        public override bool Equals(object? obj);
        public Enumerator GetEnumerator();
        public override int GetHashCode();
        public override string ToString();
        public static bool operator ==(ProtocolList<T>? left, ProtocolList<T>? right);
        public static bool operator !=(ProtocolList<T>? left, ProtocolList<T>? right);
        public struct Enumerator
        {
            public readonly T Current { get; }
            public bool MoveNext();
        }
    }
    public abstract class ProtocolSender
    {
        protected ProtocolSender(HttpClient httpClient, ConnectorEndpoint endpoint, IConnectorCredentials? credentials);
        public ConnectorEndpoint Endpoint { get; }
        protected Task<TResponse> SendCoreAsync<TRequest, TResponse>(Operation<TRequest, TResponse> operation, TRequest request, CancellationToken cancellationToken, params ReadOnlySpan<string> pathValues) where TRequest : IProtocolValue<TRequest> where TResponse : IProtocolValue<TResponse>;
        protected Task<TResponse> SendCoreAsync<TRequest, TResponse>(Operation<TRequest, TResponse> operation, TRequest request, ReadOnlySpan<KeyValuePair<string, string?>> headers, CancellationToken cancellationToken, params ReadOnlySpan<string> pathValues) where TRequest : IProtocolValue<TRequest> where TResponse : IProtocolValue<TResponse>;
    }
    public sealed record PublishEvent : Request, IEquatable<PublishEvent>, IProtocolValue<PublishEvent>
    {
        public PublishEvent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required PublishEventBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static PublishEvent Create(string dialogId, MessagingEvent messagingEvent, string id = "1");
        public static PublishEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static PublishEvent Parse(string json);
        public static ValueTask<PublishEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record PublishEventBody : IEquatable<PublishEventBody>, IProtocolValue<PublishEventBody>
    {
        public PublishEventBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? ConversationId { get; init; }
        public required string DialogId { get; init; }
        public required MessagingEvent Event { get; init; }
        public MessageAudience? MessageAudience { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PublishEventResponse : IEquatable<PublishEventResponse>, IProtocolValue<PublishEventResponse>
    {
        public PublishEventResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public PublishEventResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static PublishEventResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static PublishEventResponse Parse(string json);
        public static ValueTask<PublishEventResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record PublishEventResponseBody : IEquatable<PublishEventResponseBody>, IProtocolValue<PublishEventResponseBody>
    {
        public PublishEventResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? Sequence { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record PublishTextAction : RichAction, IEquatable<PublishTextAction>, IProtocolValue<PublishTextAction>
    {
        public PublishTextAction();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string Text { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record PushNotificationData : IEquatable<PushNotificationData>, IProtocolValue<PushNotificationData>
    {
        public PushNotificationData();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? CertName { get; init; }
        public string? ServiceName { get; init; }
        public string? Token { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record QueryMessages : Request, IEquatable<QueryMessages>, IProtocolValue<QueryMessages>
    {
        public QueryMessages();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required QueryMessagesBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static QueryMessages Parse(ReadOnlySpan<byte> utf8Json);
        public static QueryMessages Parse(string json);
        public static ValueTask<QueryMessages> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record QueryMessagesBody : IEquatable<QueryMessagesBody>, IProtocolValue<QueryMessagesBody>
    {
        public QueryMessagesBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string DialogId { get; init; }
        public long? FromSeq { get; init; }
        public long? NewerThanSequence { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record QuestionMetadata : Metadata, IEquatable<QuestionMetadata>, IProtocolValue<QuestionMetadata>
    {
        public QuestionMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed record QuickReplies : IEquatable<QuickReplies>, IProtocolValue<QuickReplies>
    {
        public QuickReplies();
        public AdditionalMembers AdditionalMembers { get; init; }
        public long? ItemsPerRow { get; init; }
        public required ProtocolList<RichElement> Replies { get; init; }
        public string Type { get; }
        public static QuickReplies Parse(ReadOnlySpan<byte> utf8Json);
        public static QuickReplies Parse(string json);
        public static ValueTask<QuickReplies> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public abstract record Request : IEquatable<Request>, IProtocolValue<Request>
    {
        public static Request Parse(ReadOnlySpan<byte> utf8Json);
        public static Request Parse(string json);
        public static ValueTask<Request> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record RequestConversationResponse : IEquatable<RequestConversationResponse>, IProtocolValue<RequestConversationResponse>
    {
        public RequestConversationResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public RequestConversationResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static RequestConversationResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static RequestConversationResponse Parse(string json);
        public static ValueTask<RequestConversationResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record RequestConversationResponseBody : IEquatable<RequestConversationResponseBody>, IProtocolValue<RequestConversationResponseBody>
    {
        public RequestConversationResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string ConversationId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public abstract record ResponseCode : IEquatable<ResponseCode>, IProtocolValue<ResponseCode>
    {
        public static ResponseCode Parse(ReadOnlySpan<byte> utf8Json);
        public static ResponseCode Parse(string json);
        public static ValueTask<ResponseCode> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record ResponseCodeInteger : ResponseCode, IEquatable<ResponseCodeInteger>, IProtocolValue<ResponseCodeInteger>
    {
        public ResponseCodeInteger();
        public required long Value { get; init; }
    }
    public sealed record ResponseCodeString : ResponseCode, IEquatable<ResponseCodeString>, IProtocolValue<ResponseCodeString>
    {
        public ResponseCodeString();
        public required string Value { get; init; }
    }
    public abstract record RichAction : IEquatable<RichAction>, IProtocolValue<RichAction>
    {
        public static RichAction Parse(ReadOnlySpan<byte> utf8Json);
        public static RichAction Parse(string json);
        public static ValueTask<RichAction> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record RichContentEvent : MessagingEvent, IEquatable<RichContentEvent>, IProtocolValue<RichContentEvent>
    {
        public RichContentEvent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required RichElement Content { get; init; }
        public QuickReplies? QuickReplies { get; init; }
        public string Type { get; }
        public static RichContentEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static RichContentEvent Parse(string json);
        public static ValueTask<RichContentEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public abstract record RichElement : IEquatable<RichElement>, IProtocolValue<RichElement>
    {
        public static RichElement Parse(ReadOnlySpan<byte> utf8Json);
        public static RichElement Parse(string json);
        public static ValueTask<RichElement> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public readonly struct RingState : IEquatable<RingState>, IOpenEnum<RingState>, IParsable<RingState>, IProtocolValue<RingState>
    {
        public static RingState Accepted { get; }
        public bool IsKnown { get; }
        public static RingState Rejected { get; }
        public string Value { get; }
        public bool Equals(RingState other);
        public override bool Equals(object? obj);
        public static RingState FromValue(string value);
        public override int GetHashCode();
        public static RingState Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out RingState result);
        public static bool TryParse(string? s, out RingState result);
        public static bool operator ==(RingState left, RingState right);
        public static bool operator !=(RingState left, RingState right);
        public static class Values
        {
            public const string Accepted = "ACCEPTED";
            public const string Rejected = "REJECTED";
        }
    }
    public sealed record SchemaViolation : IEquatable<SchemaViolation>
    {
        public SchemaViolation(string Pointer, string Keyword, string Limit, int? Length = null);
        public string Keyword { get; init; }
        public int? Length { get; init; }
        public string Limit { get; init; }
        public string Message { get; }
        public string Pointer { get; init; }
        public override string ToString();
    }
    public abstract record Sde : IEquatable<Sde>, IProtocolValue<Sde>
    {
        public static Sde Parse(ReadOnlySpan<byte> utf8Json);
        public static Sde Parse(string json);
        public static ValueTask<Sde> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record SdeAuthentication : IEquatable<SdeAuthentication>, IProtocolValue<SdeAuthentication>
    {
        public SdeAuthentication();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<AuthenticationMethod>? Amr { get; init; }
        public string? Iss { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SdeDate : IEquatable<SdeDate>, IProtocolValue<SdeDate>
    {
        public SdeDate();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required long Day { get; init; }
        public required long Month { get; init; }
        public required long Year { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record ServiceDomain : IEquatable<ServiceDomain>, IProtocolValue<ServiceDomain>
    {
        public ServiceDomain();
        public string? Account { get; init; }
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string BaseURI { get; init; }
        public required string Service { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SetAgentState : Request, IEquatable<SetAgentState>, IProtocolValue<SetAgentState>
    {
        public SetAgentState();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required SetAgentStateBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SetAgentState Parse(ReadOnlySpan<byte> utf8Json);
        public static SetAgentState Parse(string json);
        public static ValueTask<SetAgentState> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SetAgentStateBody : IEquatable<SetAgentStateBody>, IProtocolValue<SetAgentStateBody>
    {
        public SetAgentStateBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required AgentAvailability Availability { get; init; }
        public static SetAgentStateBody Away { get; }
        public static SetAgentStateBody BackSoon { get; }
        public static SetAgentStateBody Occupied { get; }
        public static SetAgentStateBody Offline { get; }
        public static SetAgentStateBody Online { get; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SetUserProfile : Request, IEquatable<SetUserProfile>, IProtocolValue<SetUserProfile>
    {
        public SetUserProfile();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required SetUserProfileBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SetUserProfile Create(SetUserProfileBody body, string id = "1");
        public static SetUserProfile Parse(ReadOnlySpan<byte> utf8Json);
        public static SetUserProfile Parse(string json);
        public static ValueTask<SetUserProfile> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SetUserProfileBody : IEquatable<SetUserProfileBody>, IProtocolValue<SetUserProfileBody>
    {
        public SetUserProfileBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public AuthenticatedData? AuthenticatedData { get; init; }
        public string? AvatarUrl { get; init; }
        public string? BackgndImgUri { get; init; }
        public string? Description { get; init; }
        public string? FirstName { get; init; }
        public string? LastName { get; init; }
        public PrivateData? PrivateData { get; init; }
        public string? Role { get; init; }
        public string? UserId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SetUserProfileResponse : IEquatable<SetUserProfileResponse>, IProtocolValue<SetUserProfileResponse>
    {
        public SetUserProfileResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SetUserProfileResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static SetUserProfileResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static SetUserProfileResponse Parse(string json);
        public static ValueTask<SetUserProfileResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record SetUserProfileResponseBody : IEquatable<SetUserProfileResponseBody>, IProtocolValue<SetUserProfileResponseBody>
    {
        public SetUserProfileResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Msg { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SkillField : ConversationField, IEquatable<SkillField>, IProtocolValue<SkillField>
    {
        public SkillField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Field { get; }
        public required string Skill { get; init; }
        public required ChangeType Type { get; init; }
    }
    public sealed record SocialMessagingEventMetadata : Metadata, IEquatable<SocialMessagingEventMetadata>, IProtocolValue<SocialMessagingEventMetadata>
    {
        public SocialMessagingEventMetadata();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Type { get; }
    }
    public sealed record StringResponse : IEquatable<StringResponse>, IProtocolValue<StringResponse>
    {
        public StringResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static StringResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static StringResponse Parse(string json);
        public static ValueTask<StringResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record SubscribeAgentsState : Request, IEquatable<SubscribeAgentsState>, IProtocolValue<SubscribeAgentsState>
    {
        public SubscribeAgentsState();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SubscribeAgentsStateBody? Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SubscribeAgentsState Parse(ReadOnlySpan<byte> utf8Json);
        public static SubscribeAgentsState Parse(string json);
        public static ValueTask<SubscribeAgentsState> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SubscribeAgentsStateBody : IEquatable<SubscribeAgentsStateBody>, IProtocolValue<SubscribeAgentsStateBody>
    {
        public SubscribeAgentsStateBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SubscribeExConversations : Request, IEquatable<SubscribeExConversations>, IProtocolValue<SubscribeExConversations>
    {
        public SubscribeExConversations();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SubscribeExConversationsBody? Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SubscribeExConversations Parse(ReadOnlySpan<byte> utf8Json);
        public static SubscribeExConversations Parse(string json);
        public static ValueTask<SubscribeExConversations> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SubscribeExConversationsBody : IEquatable<SubscribeExConversationsBody>, IProtocolValue<SubscribeExConversationsBody>
    {
        public SubscribeExConversationsBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ProtocolList<ConversationState>? ConvState { get; init; }
        public long? MinLastUpdatedTime { get; init; }
        public ProtocolList<ConversationState>? Stage { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SubscribeExConversationsResponse : IEquatable<SubscribeExConversationsResponse>, IProtocolValue<SubscribeExConversationsResponse>
    {
        public SubscribeExConversationsResponse();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SubscribeExConversationsResponseBody? Body { get; init; }
        public ResponseCode? Code { get; init; }
        public string? Kind { get; init; }
        public string? ReqId { get; init; }
        public string? Type { get; init; }
        public static SubscribeExConversationsResponse Parse(ReadOnlySpan<byte> utf8Json);
        public static SubscribeExConversationsResponse Parse(string json);
        public static ValueTask<SubscribeExConversationsResponse> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public byte[] ToUtf8Bytes();
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
    }
    public sealed record SubscribeExConversationsResponseBody : IEquatable<SubscribeExConversationsResponseBody>, IProtocolValue<SubscribeExConversationsResponseBody>
    {
        public SubscribeExConversationsResponseBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string SubscriptionId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SubscribeMessagingEvents : Request, IEquatable<SubscribeMessagingEvents>, IProtocolValue<SubscribeMessagingEvents>
    {
        public SubscribeMessagingEvents();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required SubscribeMessagingEventsBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SubscribeMessagingEvents Parse(ReadOnlySpan<byte> utf8Json);
        public static SubscribeMessagingEvents Parse(string json);
        public static ValueTask<SubscribeMessagingEvents> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SubscribeMessagingEventsBody : IEquatable<SubscribeMessagingEventsBody>, IProtocolValue<SubscribeMessagingEventsBody>
    {
        public SubscribeMessagingEventsBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? ConversationId { get; init; }
        public required string DialogId { get; init; }
        public long? FromSeq { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record SubscribeRoutingTasks : Request, IEquatable<SubscribeRoutingTasks>, IProtocolValue<SubscribeRoutingTasks>
    {
        public SubscribeRoutingTasks();
        public AdditionalMembers AdditionalMembers { get; init; }
        public SubscribeRoutingTasksBody? Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static SubscribeRoutingTasks Parse(ReadOnlySpan<byte> utf8Json);
        public static SubscribeRoutingTasks Parse(string json);
        public static ValueTask<SubscribeRoutingTasks> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record SubscribeRoutingTasksBody : IEquatable<SubscribeRoutingTasksBody>, IProtocolValue<SubscribeRoutingTasksBody>
    {
        public SubscribeRoutingTasksBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record TemplateElement : RichElement, IEquatable<TemplateElement>, IProtocolValue<TemplateElement>
    {
        public TemplateElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public required ProtocolList<string> Resp { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public required TemplateType TemplateType { get; init; }
        public required string Title { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public readonly struct TemplateType : IEquatable<TemplateType>, IOpenEnum<TemplateType>, IParsable<TemplateType>, IProtocolValue<TemplateType>
    {
        public bool IsKnown { get; }
        public static TemplateType QuickReply { get; }
        public string Value { get; }
        public bool Equals(TemplateType other);
        public override bool Equals(object? obj);
        public static TemplateType FromValue(string value);
        public override int GetHashCode();
        public static TemplateType Parse(string s, IFormatProvider? provider = null);
        public override string ToString();
        public static bool TryParse(string? s, IFormatProvider? provider, out TemplateType result);
        public static bool TryParse(string? s, out TemplateType result);
        public static bool operator ==(TemplateType left, TemplateType right);
        public static bool operator !=(TemplateType left, TemplateType right);
        public static class Values
        {
            public const string QuickReply = "quickReply";
        }
    }
    public sealed record TemporaryUrlQuery : IEquatable<TemporaryUrlQuery>, IProtocolValue<TemporaryUrlQuery>
    {
        public TemporaryUrlQuery();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string TempUrlExpires { get; init; }
        public required string TempUrlSig { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record TextElement : RichElement, IEquatable<TextElement>, IProtocolValue<TextElement>
    {
        public TextElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public required string Text { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record TextEvent : MessagingEvent, IEquatable<TextEvent>, IProtocolValue<TextEvent>
    {
        public TextEvent();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string ContentType { get; }
        public required string Message { get; init; }
        public QuickReplies? QuickReplies { get; init; }
        public string Type { get; }
        public static TextEvent Parse(ReadOnlySpan<byte> utf8Json);
        public static TextEvent Parse(string json);
        public static ValueTask<TextEvent> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record TtrField : ConversationField, IEquatable<TtrField>, IProtocolValue<TtrField>
    {
        public TtrField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string Field { get; }
        public required TtrType TtrType { get; init; }
        public required long Value { get; init; }
    }
    public readonly struct TtrType : IEquatable<TtrType>, IOpenEnum<TtrType>, IParsable<TtrType>, IProtocolValue<TtrType>
    {
        public static TtrType Custom { get; }
        public bool IsKnown { get; }
        public static TtrType Normal { get; }
        public static TtrType Prioritized { get; }
        public static TtrType Urgent { get; }
        public string Value { get; }
        public bool Equals(TtrType other);
        public override bool Equals(object? obj);
        public static TtrType FromValue(string value);
        public override int GetHashCode();
        public static TtrType Parse(ReadOnlySpan<byte> utf8Json);
        public static TtrType Parse(string s, IFormatProvider? provider = null);
        public static ValueTask<TtrType> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
        public override string ToString();
        public byte[] ToUtf8Bytes();
        public static bool TryParse(string? s, IFormatProvider? provider, out TtrType result);
        public static bool TryParse(string? s, out TtrType result);
        public IReadOnlyList<SchemaViolation> Validate();
        public void WriteTo(IBufferWriter<byte> output);
        public static bool operator ==(TtrType left, TtrType right);
        public static bool operator !=(TtrType left, TtrType right);
        public static class Values
        {
            public const string Custom = "CUSTOM";
            public const string Normal = "NORMAL";
            public const string Prioritized = "PRIORITIZED";
            public const string Urgent = "URGENT";
        }
    }
    public sealed class TypingScope : IAsyncDisposable
    {
        public Exception? Failure { get; }
        public ValueTask DisposeAsync();
        public Task EndAsync(ChatState state, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record UnknownBorderRadius : BorderRadius, IEquatable<UnknownBorderRadius>, IProtocolValue<UnknownBorderRadius>
    {
        public UnknownBorderRadius();
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownBorderRadius? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownBotConfidence : BotConfidence, IEquatable<UnknownBotConfidence>, IProtocolValue<UnknownBotConfidence>
    {
        public UnknownBotConfidence();
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownBotConfidence? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownConnectionHeader : ConnectionHeader, IEquatable<UnknownConnectionHeader>, IProtocolValue<UnknownConnectionHeader>
    {
        public UnknownConnectionHeader();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownConnectionHeader? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownConversationField : ConversationField, IEquatable<UnknownConversationField>, IProtocolValue<UnknownConversationField>
    {
        public UnknownConversationField();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownConversationField? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownMessagingEvent : MessagingEvent, IEquatable<UnknownMessagingEvent>, IProtocolValue<UnknownMessagingEvent>
    {
        public UnknownMessagingEvent();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownMessagingEvent? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownMetadata : Metadata, IEquatable<UnknownMetadata>, IProtocolValue<UnknownMetadata>
    {
        public UnknownMetadata();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownMetadata? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownNotification : Notification, IEquatable<UnknownNotification>, IProtocolValue<UnknownNotification>
    {
        public UnknownNotification();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownNotification? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownRequest : Request, IEquatable<UnknownRequest>, IProtocolValue<UnknownRequest>
    {
        public UnknownRequest();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownRequest? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownResponseCode : ResponseCode, IEquatable<UnknownResponseCode>, IProtocolValue<UnknownResponseCode>
    {
        public UnknownResponseCode();
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownResponseCode? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownRichAction : RichAction, IEquatable<UnknownRichAction>, IProtocolValue<UnknownRichAction>
    {
        public UnknownRichAction();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownRichAction? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownRichElement : RichElement, IEquatable<UnknownRichElement>, IProtocolValue<UnknownRichElement>
    {
        public UnknownRichElement();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownRichElement? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnknownSde : Sde, IEquatable<UnknownSde>, IProtocolValue<UnknownSde>
    {
        public UnknownSde();
        public string? Discriminator { get; }
        public required JsonElement Value { get; init; }
        public bool Equals(UnknownSde? other);
        public override int GetHashCode();
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record UnsubscribeExConversations : Request, IEquatable<UnsubscribeExConversations>, IProtocolValue<UnsubscribeExConversations>
    {
        public UnsubscribeExConversations();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required UnsubscribeExConversationsBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static UnsubscribeExConversations Parse(ReadOnlySpan<byte> utf8Json);
        public static UnsubscribeExConversations Parse(string json);
        public static ValueTask<UnsubscribeExConversations> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record UnsubscribeExConversationsBody : IEquatable<UnsubscribeExConversationsBody>, IProtocolValue<UnsubscribeExConversationsBody>
    {
        public UnsubscribeExConversationsBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string SubscriptionId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record UpdateConversationField : Request, IEquatable<UpdateConversationField>, IProtocolValue<UpdateConversationField>
    {
        public UpdateConversationField();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required UpdateConversationFieldBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static UpdateConversationField Close(string conversationId, string id = "1");
        public static UpdateConversationField Create(string conversationId, ProtocolList<ConversationField> conversationField, string id = "1");
        public static UpdateConversationField Parse(ReadOnlySpan<byte> utf8Json);
        public static UpdateConversationField Parse(string json);
        public static ValueTask<UpdateConversationField> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record UpdateConversationFieldBody : IEquatable<UpdateConversationFieldBody>, IProtocolValue<UpdateConversationFieldBody>
    {
        public UpdateConversationFieldBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required ProtocolList<ConversationField> ConversationField { get; init; }
        public required string ConversationId { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record UpdateRingState : Request, IEquatable<UpdateRingState>, IProtocolValue<UpdateRingState>
    {
        public UpdateRingState();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required UpdateRingStateBody Body { get; init; }
        public string? EncodedMetadata { get; init; }
        public required string Id { get; init; }
        public string Kind { get; }
        public ProtocolList<Metadata>? Metadata { get; init; }
        public string Type { get; }
        public static UpdateRingState Parse(ReadOnlySpan<byte> utf8Json);
        public static UpdateRingState Parse(string json);
        public static ValueTask<UpdateRingState> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default(CancellationToken));
    }
    public sealed record UpdateRingStateBody : IEquatable<UpdateRingStateBody>, IProtocolValue<UpdateRingStateBody>
    {
        public UpdateRingStateBody();
        public AdditionalMembers AdditionalMembers { get; init; }
        public required string RingId { get; init; }
        public required RingState RingState { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
    public sealed record VerticalElement : RichElement, IEquatable<VerticalElement>, IProtocolValue<VerticalElement>
    {
        public VerticalElement();
        public AdditionalMembers AdditionalMembers { get; init; }
        public ElementClick? Click { get; init; }
        public required ProtocolList<RichElement> Elements { get; init; }
        public bool? Rtl { get; init; }
        public ElementStyle? Style { get; init; }
        public string? Tooltip { get; init; }
        public string Type { get; }
        protected override bool PrintMembers(StringBuilder builder);
    }
    public sealed record WatsonEntity : IEquatable<WatsonEntity>, IProtocolValue<WatsonEntity>
    {
        public WatsonEntity();
        public AdditionalMembers AdditionalMembers { get; init; }
        public string? Entity { get; init; }
        public ProtocolList<long>? Location { get; init; }
        public string? Value { get; init; }
        public IReadOnlyList<SchemaViolation> Validate();
    }
}
namespace LivePerson.Protocol.Facts
{
    public sealed class BeginsStateAttribute : Attribute
    {
        public BeginsStateAttribute(string state);
        public string State { get; }
    }
    public sealed class ClosesDialogAttribute : Attribute
    {
        public ClosesDialogAttribute();
    }
    public sealed class ContentAttribute : Attribute
    {
        public ContentAttribute();
    }
    public sealed class CreateParameterAttribute : Attribute
    {
        public CreateParameterAttribute(string pointer);
        public string Pointer { get; }
    }
    public sealed class DialogIdAttribute : Attribute
    {
        public DialogIdAttribute();
    }
    public sealed class IdempotentAttribute : Attribute
    {
        public IdempotentAttribute();
    }
    public sealed class OpenEnumAttribute : Attribute
    {
        public OpenEnumAttribute();
    }
    public sealed class SendsRequestAttribute : Attribute
    {
        public SendsRequestAttribute();
    }
    public sealed class SensitiveAttribute : Attribute
    {
        public SensitiveAttribute();
    }
    public sealed class StateAttribute : Attribute
    {
        public StateAttribute();
    }
    public sealed class StateEndsDialogAttribute : Attribute
    {
        public StateEndsDialogAttribute(string state);
        public string State { get; }
    }
    public sealed class StateMustEndAttribute : Attribute
    {
        public StateMustEndAttribute(string state);
        public string State { get; }
        public string? With { get; init; }
    }
    public sealed class WireConstantAttribute : Attribute
    {
        public WireConstantAttribute(string jsonName, string value);
        public string JsonName { get; }
        public string Value { get; }
    }
}
namespace LivePerson.Protocol.Serialization
{
    public struct AdditionalMembersBuilder
    {
        public readonly bool IsEmpty { get; }
        public AdditionalMembers Build();
    }
    public sealed class ElementSchema
    {
        public static ElementSchema Parse(string json);
    }
    public interface IOpenEnum<TSelf> : IProtocolValue<TSelf> where TSelf : IOpenEnum<TSelf>
    {
        bool IsKnown { get; }
        string Value { get; }
        TSelf FromValue(string value);
    }
    public interface IProtocolValue<TSelf> where TSelf : IProtocolValue<TSelf>
    {
        TSelf Read(ref Utf8JsonReader reader);
        void Validate(ref SchemaValidation validation);
        int Write(ref JsonOutput output, int at);
    }
    public sealed class JsonHeader<T> where T : class, IProtocolValue<T>
    {
        public JsonHeader(string name, T? value);
        public KeyValuePair<string, string?> Pair { get; }
        public T? Value { get; }
    }
    public static class JsonInput
    {
        public static void EndArray(ref Utf8JsonReader reader);
        public static bool HasConstant(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> utf8Json);
        public static bool HasConstant(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> outer, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> utf8Json);
        public static bool HasMember(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name);
        public static bool NextItem(ref Utf8JsonReader reader);
        public static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name);
        public static void Once(ref Utf8JsonReader reader, ref ulong seen, ulong member);
        public static JsonTokenType PeekKind(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name);
        public static ReadOnlySpan<byte> PeekMember(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name);
        public static void ReadAdditional(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref AdditionalMembersBuilder additional);
        public static bool ReadBoolean(ref Utf8JsonReader reader);
        public static bool ReadBooleanOrString(ref Utf8JsonReader reader);
        public static void ReadConstant(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Text);
        public static void ReadConstantValue(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Json);
        public static DateOnly ReadDateOnly(ref Utf8JsonReader reader);
        public static DateTimeOffset ReadDateTimeOffset(ref Utf8JsonReader reader);
        public static decimal ReadDecimal(ref Utf8JsonReader reader);
        public static decimal ReadDecimalOrString(ref Utf8JsonReader reader);
        public static ProtocolDictionary<T> ReadDictionary<T>(ref Utf8JsonReader reader, JsonRead<T> read);
        public static double ReadDouble(ref Utf8JsonReader reader);
        public static double ReadDoubleOrString(ref Utf8JsonReader reader);
        public static JsonElement ReadElement(ref Utf8JsonReader reader);
        public static Guid ReadGuid(ref Utf8JsonReader reader);
        public static int ReadInt32(ref Utf8JsonReader reader);
        public static int ReadInt32OrString(ref Utf8JsonReader reader);
        public static long ReadInt64(ref Utf8JsonReader reader);
        public static long ReadInt64OrString(ref Utf8JsonReader reader);
        public static ProtocolList<T> ReadList<T>(ref Utf8JsonReader reader, JsonRead<T> read);
        public static ProtocolList<T> ReadListOrElement<T>(ref Utf8JsonReader reader, JsonRead<T> read);
        public static bool ReadNull(ref Utf8JsonReader reader);
        public static ProtocolList<T> ReadRest<T>(ref Utf8JsonReader reader, JsonRead<T> read);
        public static string ReadString(ref Utf8JsonReader reader);
        public static string ReadStringOrNumber(ref Utf8JsonReader reader);
        public static TimeOnly ReadTimeOnly(ref Utf8JsonReader reader);
        public static Uri ReadUri(ref Utf8JsonReader reader);
        public static ReadOnlySpan<byte> ReadUtf8Text(ref Utf8JsonReader reader);
        public static void Require(ref Utf8JsonReader reader, ulong seen, ulong member, string name);
        public static void RequireItem(ref Utf8JsonReader reader, string name);
        public static void Skip(ref Utf8JsonReader reader);
        public static void StartArray(ref Utf8JsonReader reader);
        public static void StartObject(ref Utf8JsonReader reader);
        public static bool TryReadDateOnly(ref Utf8JsonReader reader, out DateOnly? value);
        public static bool TryReadDateTimeOffset(ref Utf8JsonReader reader, out DateTimeOffset? value);
        public static bool TryReadGuid(ref Utf8JsonReader reader, out Guid? value);
        public static bool TryReadTimeOnly(ref Utf8JsonReader reader, out TimeOnly? value);
        public static bool TryReadUri(ref Utf8JsonReader reader, out Uri? value);
        public static ProtocolJsonException Unexpected(scoped ref Utf8JsonReader reader, string expected);
        public static ProtocolJsonException UnexpectedMember(ref Utf8JsonReader reader);
    }
    public ref struct JsonOutput
    {
        public JsonOutput(IBufferWriter<byte> writer);
        public void EnterObject();
        public void ExitObject();
        public void Flush(int at);
        public int WriteAdditional(int at, AdditionalMembers members);
        public int WriteBoolean(int at, bool value);
        public int WriteByte(int at, byte value);
        public int WriteDateOnly(int at, DateOnly value);
        public int WriteDateTimeOffset(int at, DateTimeOffset value);
        public int WriteDecimal(int at, decimal value);
        public int WriteDictionary<T>(int at, ProtocolDictionary<T> members, JsonWrite<T> write);
        public int WriteDouble(int at, double value);
        public int WriteElement(int at, JsonElement element);
        public int WriteEndArray(int at);
        public int WriteEndObject(int at);
        public int WriteEndOptional(int at);
        public int WriteGuid(int at, Guid value);
        public int WriteInt32(int at, int value);
        public int WriteInt32(int at, scoped ReadOnlySpan<byte> before, int value);
        public int WriteInt64(int at, long value);
        public int WriteInt64(int at, scoped ReadOnlySpan<byte> before, long value);
        public int WriteList<T>(int at, ProtocolList<T> list, JsonWrite<T> write);
        public int WriteListOrElement<T>(int at, ProtocolList<T> list, JsonWrite<T> write);
        public int WriteName(int at, string name);
        public int WriteNull(int at);
        public int WriteRaw(int at, scoped ReadOnlySpan<byte> utf8Json);
        public int WriteStartObject(int at);
        public int WriteString(int at, string text);
        public int WriteText(int at, scoped ReadOnlySpan<byte> before, string text);
        public int WriteTimeOnly(int at, TimeOnly value);
        public int WriteUri(int at, Uri value);
    }
    public delegate T JsonRead<T>(ref Utf8JsonReader reader);
    public static class JsonValueEquality
    {
        public static bool Equals(JsonElement left, JsonElement right);
        public static bool Equals(JsonElement? left, JsonElement? right);
        public static int HashOf(JsonElement element);
        public static int HashOf(JsonElement? element);
    }
    public delegate int JsonWrite<T>(ref JsonOutput output, int at, T value);
    public readonly struct NoBody : IEquatable<NoBody>, IProtocolValue<NoBody>
    {
    }
    public static class OpenEnum
    {
        public static FormatException NotKnown(string? value, string typeName, ReadOnlySpan<string> known);
    }
    public sealed class OpenEnumJsonConverter<T> : JsonConverter<T> where T : struct, IOpenEnum<T>
    {
        public OpenEnumJsonConverter();
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }
    public sealed class Operation<TRequest, TResponse> where TRequest : IProtocolValue<TRequest> where TResponse : IProtocolValue<TResponse>
    {
        public Operation(string name, HttpMethod method, string pathTemplate);
        public string? AppTokenHeader { get; init; }
        public string? ConsumerTokenHeader { get; init; }
        public bool IsIdempotent { get; init; }
        public string MediaType { get; init; }
        public HttpMethod Method { get; }
        public string Name { get; }
        public string PathTemplate { get; }
    }
    public static class ProtocolJson
    {
        public const int MaxDepth = 64;
        public const int MaxLength = 4194304;
        public static JsonTypeInfo? CreateBuiltInTypeInfo(Type type, JsonSerializerOptions options);
        public static JsonTypeInfo<ProtocolList<T>> CreateListTypeInfo<T>(JsonSerializerOptions options) where T : IProtocolValue<T>;
        public static JsonTypeInfo<T?> CreateNullableOpenEnumTypeInfo<T>(JsonSerializerOptions options) where T : struct, IOpenEnum<T>;
        public static JsonTypeInfo<T> CreateOpenEnumTypeInfo<T>(JsonSerializerOptions options) where T : struct, IOpenEnum<T>;
        public static JsonSerializerOptions CreateOptions();
        public static JsonTypeInfo<T> CreateTypeInfo<T>(JsonSerializerOptions options) where T : IProtocolValue<T>;
        public static T Parse<T>(ReadOnlySpan<byte> utf8Json) where T : IProtocolValue<T>;
        public static T Parse<T>(string json) where T : IProtocolValue<T>;
        public static ValueTask<T> ParseAsync<T>(Stream utf8Json, CancellationToken cancellationToken) where T : IProtocolValue<T>;
        public static byte[] ToUtf8Bytes<T>(T value) where T : IProtocolValue<T>;
        public static IReadOnlyList<SchemaViolation> Validate<T>(T value) where T : IProtocolValue<T>;
        public static void WriteTo<T>(T value, IBufferWriter<byte> output) where T : IProtocolValue<T>;
    }
    public sealed class ProtocolJsonConverter<T> : JsonConverter<T> where T : IProtocolValue<T>
    {
        public ProtocolJsonConverter();
        public override bool HandleNull { get; }
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options);
    }
    public sealed class ProtocolListJsonConverter<T> : JsonConverter<ProtocolList<T>> where T : IProtocolValue<T>
    {
        public ProtocolListJsonConverter();
        public override bool HandleNull { get; }
        public override ProtocolList<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options);
        public override void Write(Utf8JsonWriter writer, ProtocolList<T> value, JsonSerializerOptions options);
    }
    public static class Redacted
    {
        public static string Length(string? text);
        public static string Value(object? value);
    }
    public struct SchemaValidation
    {
        public readonly int Count { get; }
        public void Add(string pointer, string keyword, string limit, int? length = null);
        public void ExclusiveMaximum(decimal value, decimal limit, string pointer);
        public void ExclusiveMaximum(double value, decimal limit, string pointer);
        public void ExclusiveMaximum(long value, decimal limit, string pointer);
        public void ExclusiveMinimum(decimal value, decimal limit, string pointer);
        public void ExclusiveMinimum(double value, decimal limit, string pointer);
        public void ExclusiveMinimum(long value, decimal limit, string pointer);
        public void Known<T>(T value, string pointer) where T : struct, IOpenEnum<T>;
        public void MaxItems<T>(ProtocolList<T>? value, int limit, string pointer);
        public void MaxLength(string? value, int limit, string pointer);
        public void MaxProperties(int count, int limit, string pointer);
        public void Maximum(decimal value, decimal limit, string pointer);
        public void Maximum(double value, decimal limit, string pointer);
        public void Maximum(long value, decimal limit, string pointer);
        public void MinItems<T>(ProtocolList<T>? value, int limit, string pointer);
        public void MinLength(string? value, int limit, string pointer);
        public void MinProperties(int count, int limit, string pointer);
        public void Minimum(decimal value, decimal limit, string pointer);
        public void Minimum(double value, decimal limit, string pointer);
        public void Minimum(long value, decimal limit, string pointer);
        public void MultipleOf(decimal value, decimal limit, string pointer);
        public void MultipleOf(double value, decimal limit, string pointer);
        public void MultipleOf(long value, decimal limit, string pointer);
        public void Nested<T>(T value, string pointer) where T : IProtocolValue<T>;
        public void OneOf(JsonElement value, string allowed, string pointer);
        public void OneOf(bool value, string allowed, string pointer);
        public void OneOf(decimal value, string allowed, string pointer);
        public void OneOf(double value, string allowed, string pointer);
        public void OneOf(long value, string allowed, string pointer);
        public void OneOf(string? value, string allowed, string pointer);
        public void OneOf<T>(ProtocolList<T>? value, string allowed, string pointer);
        public void Pattern(string? value, string pattern, string pointer);
        public readonly void Prefix(int mark, string pointer);
        public readonly void Prefix(int mark, string pointer, int index);
        public readonly void Prefix(int mark, string pointer, string key);
        public bool Required(object? value, string pointer);
        public void Schema(JsonElement value, ElementSchema schema, string pointer);
        public void Schema<T>(T? value, ElementSchema schema, string pointer) where T : IProtocolValue<T>;
        public void UniqueItems<T>(ProtocolList<T>? value, string pointer);
    }
    public static class UnknownCase
    {
        public static string? Discriminator(JsonElement value, string member);
        public static int HashCode(JsonElement value);
        public static bool Print(StringBuilder builder, JsonElement value, string? discriminator);
    }
}
