namespace LivePerson.Protocol.Webhooks;

/// <summary>
/// Whose webhooks are taken, and how many at once. Bound from the configuration's section <see cref="SectionName"/>,
/// account, client id and secret also from the one above it; then changed by what the application gives to
/// <c>AddLivePersonWebhooks</c>, and checked when the host starts.
/// </summary>
/// <remarks>
/// What a webhook is held against is read anew for each of them, so that a secret that was changed in the configuration
/// needs no restart. <see cref="MaxPending"/>, <see cref="MaxConcurrency"/> and <see cref="MaxRemembered"/> are read once.
/// </remarks>
public sealed class WebhookOptions
{
    /// <summary>The section of the configuration that the options are bound from: <c>LivePerson:Webhooks</c>.</summary>
    public const string SectionName = "LivePerson:Webhooks";

    // The connector's section, too: whoever uses both says it once.
    internal const string CredentialsSectionName = "LivePerson";

    /// <summary>The account at LivePerson, as in the header <c>x-liveperson-account-id</c>.</summary>
    /// <value>Empty. Must be set.</value>
    public string AccountId { get; set; } = "";

    /// <summary>The app installation's id, as in the header <c>x-liveperson-client-id</c>.</summary>
    /// <value>Empty. Must be set.</value>
    public string ClientId { get; set; } = "";

    /// <summary>The secret of the app installation, the key of each signature. It is never logged or printed.</summary>
    /// <value>Empty. Must be set.</value>
    public string ClientSecret { get; set; } = "";

    /// <summary>How the app installation's signatures are written.</summary>
    /// <value><see cref="WebhookSignatureEncoding.Base64"/>, as LivePerson does unless it was asked otherwise.</value>
    public WebhookSignatureEncoding SignatureEncoding { get; set; } = WebhookSignatureEncoding.Base64;

    /// <summary>Whether only signatures with SHA-256 are taken. LivePerson signs with SHA-1 by default.</summary>
    /// <value><see langword="false"/>: both are.</value>
    public bool RequireSha256 { get; set; }

    /// <summary>The longest body that is read, in bytes; a longer one is answered with 413.</summary>
    /// <value>1,048,576 (1 MB). From 1 to 4,194,304, the limit of the readers.</value>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// How many changes may wait for the handler or be with it. When there is no more room, the answer is 503, and
    /// LivePerson sends the notification again.
    /// </summary>
    /// <value>10,000. At least 1.</value>
    public int MaxPending { get; set; } = 10_000;

    /// <summary>
    /// How many conversations are handled at the same time, each on a thread of its own while it needs one. Within one, a
    /// change waits for the one before.
    /// </summary>
    /// <value>16. At least 1.</value>
    public int MaxConcurrency { get; set; } = 16;

    /// <summary>How many events, and how many conversations, are remembered to know duplicates and older states.</summary>
    /// <value>50,000 each; the oldest are forgotten first. At least 1.</value>
    public int MaxRemembered { get; set; } = 50_000;

    /// <summary>Whether the consumer's own events, which LivePerson echoes, go to the handler.</summary>
    /// <value><see langword="false"/>: events whose originator has the role CONSUMER are dropped.</value>
    public bool HandlesOwnEvents { get; set; }

    /// <summary>Names the account and nothing else: the secret stays out of every output.</summary>
    public override string ToString() => $"{nameof(WebhookOptions)} {{ AccountId = {AccountId} }}";
}
