namespace LivePerson.Protocol.Hosting;

/// <summary>
/// How a connector is set up. Bound from the configuration's section <c>LivePerson</c>, then changed by what the
/// application gives to <c>AddLivePersonConnector</c>; checked when the host starts, and read once.
/// </summary>
public sealed class LivePersonConnectorOptions
{
    /// <summary>The section of the configuration that the options are bound from: <c>LivePerson</c>.</summary>
    public const string SectionName = "LivePerson";

    /// <summary>The account (brand, site) at LivePerson.</summary>
    /// <value>Empty: it must be set. ASCII letters and digits only.</value>
    public string AccountId { get; set; } = "";

    /// <summary>The id of the app installation, which gets the app token.</summary>
    /// <value>Empty: it must be set.</value>
    public string ClientId { get; set; } = "";

    /// <summary>The secret that goes with <see cref="ClientId"/>. Keep it out of files that others read.</summary>
    /// <value>Empty: it must be set.</value>
    public string ClientSecret { get; set; } = "";

    /// <summary>Where the Domain API is, which names the hosts of all other services.</summary>
    /// <value>
    /// <c>https://api.liveperson.net/</c>. https, or plain http on this machine itself, for the emulator.
    /// </value>
    public Uri DomainApiAddress { get; set; } = new("https://api.liveperson.net/");

    /// <summary>
    /// The domains under which a service may be. Tokens and texts go to no other host, whatever the Domain API answers.
    /// </summary>
    /// <value>
    /// <c>liveperson.net</c>. At least one. This machine itself counts as allowed while <see cref="DomainApiAddress"/>
    /// is on it.
    /// </value>
    public IList<string> AllowedDomainSuffixes { get; set; } = ["liveperson.net"];

    /// <summary>
    /// What the consumers' client is and can do, for the header <c>Client-Properties</c> of every request of theirs. In a
    /// configuration it is the header's JSON text.
    /// </summary>
    /// <value><see langword="null"/>: the header is not sent.</value>
    public ClientPropertiesHeader? ClientProperties { get; set; }

    /// <summary>How long a domain that was looked up is used before it is looked up again.</summary>
    /// <value>One minute. More than zero, at most one day.</value>
    public TimeSpan DomainCacheDuration { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long before its own <c>exp</c> an app token is renewed.</summary>
    /// <value>
    /// Five minutes. Zero to 30 minutes. A token that lives shorter than that is renewed after half of its life.
    /// </value>
    public TimeSpan AppTokenRenewal { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// How long the application's <c>IDistributedCache</c> keeps a consumer's token that nobody asks for. The token
    /// itself does not expire.
    /// </summary>
    /// <value>Seven days. At least one minute. Ignored if the application registers no such cache.</value>
    public TimeSpan ConsumerTokenCacheDuration { get; set; } = TimeSpan.FromDays(7);

    /// <summary>
    /// How long a host that wants to ask for a consumer's token waits to see whether another one wants to, too: longer
    /// than the application's <c>IDistributedCache</c> takes to answer twice.
    /// </summary>
    /// <value>100 ms. Zero to five seconds. Ignored if the application registers no such cache.</value>
    public TimeSpan ConsumerTokenSettleTime { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How many consumers' tokens are kept in the process's own memory; the ones not used lately go first.</summary>
    /// <value>10,000, about 20 MB. At least 2.</value>
    public int MaxConsumerTokensInMemory { get; set; } = 10_000;

    /// <summary>How long one try of a request may take until its answer begins, connecting included.</summary>
    /// <value>Ten seconds. More than zero, at most ten minutes.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the upload of a file may take.</summary>
    /// <value>One minute, as long as LivePerson's address for it is good. More than zero, at most ten minutes.</value>
    public TimeSpan UploadTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The waits before a request is repeated after a fault of the server (5xx) or of the connection; so many
    /// repetitions there are.
    /// </summary>
    /// <value>Five, ten and fifteen seconds, as LivePerson publishes them. None turns these repetitions off.</value>
    public IList<TimeSpan> ServerFaultDelays { get; set; } =
        [TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15)];

    /// <summary>The first wait after "too many requests" (429); it doubles each time.</summary>
    /// <value>One second, the least that LivePerson asks for. More than zero.</value>
    public TimeSpan RateLimitDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The same for calls that get a token.</summary>
    /// <value>Five seconds, the least that LivePerson asks for. More than zero.</value>
    public TimeSpan LoginRateLimitDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How much longer than said a wait may be, by chance, so that callers who failed together do not come back
    /// together. It never shortens a wait.
    /// </summary>
    /// <value>0.2, a fifth. 0 to 1.</value>
    public double RetryJitter { get; set; } = 0.2;

    /// <summary>
    /// How long a call may take with all its repetitions: none begins after that. A wait that would pass it, one asked
    /// for by <c>Retry-After</c> too, is not begun: the caller gets the failure at once.
    /// </summary>
    /// <value>One minute. Zero turns repetitions off.</value>
    public TimeSpan RetryBudget { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>In each dialog, at most one COMPOSING goes out in such a time.</summary>
    /// <value>Five seconds. Zero turns the limit off.</value>
    public TimeSpan ComposingInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// PAUSE goes out when the consumer's last COMPOSING is older than this and nothing has ended typing. It is repeated
    /// at this interval while it fails.
    /// </summary>
    /// <value>30 seconds. More than zero.</value>
    public TimeSpan TypingTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long a process that was asked to stop may take to end typing in all dialogs. Keep it below the host's own
    /// <c>ShutdownTimeout</c>.
    /// </summary>
    /// <value>Ten seconds. Zero to five minutes.</value>
    public TimeSpan StopTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many calls may wait in one dialog for their turn; one more is refused.</summary>
    /// <value>1,000. At least 1.</value>
    public int MaxWaitingPerDialog { get; set; } = 1_000;

    /// <summary>Names the account and nothing else: the secret stays out of every output.</summary>
    public override string ToString() => $"{nameof(LivePersonConnectorOptions)} {{ AccountId = {AccountId} }}";
}
