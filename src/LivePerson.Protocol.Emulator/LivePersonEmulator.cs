using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator;

/// <summary>
/// A local stand-in for LivePerson's messaging services on real HTTP: Domain API, sentinel (AppJWT), idp
/// (ConsumerJWS), the Connector API's CONVERSATION and SEND, swift (files), agent login, app installations, history. It
/// is strict where LivePerson is strict, remembers every exchange, and knows what the agent sees. Nothing is stored on
/// disk and nothing is logged.
/// </summary>
/// <remarks>
/// <para>
/// Checks come in this order, and the first that fails is the answer: path (404), method (405), account and version
/// (400), app token (401; 400 if it lacks a claim), consumer token (401), body (400), dialog (400; 401 if it is another
/// consumer's). Refusals have LivePerson's shape and codes. Where LivePerson documents no code it ends in 00, and the
/// details say that it is the emulator's own.
/// </para>
/// <para>All members may be used from several threads at once.</para>
/// </remarks>
public sealed partial class LivePersonEmulator : IAsyncDisposable
{
    private readonly EmulatorHost _host;

    private LivePersonEmulator(EmulatorHost host)
    {
        _host = host;
        Domain = host.Domain;
        BaseAddress = new Uri($"http://{host.Domain}/");
        SecureBaseAddress = new Uri($"https://{host.Domain}/");
    }

    /// <summary>The account that it knows.</summary>
    public string AccountId => _host.Services.Options.AccountId;

    /// <summary>Host and port of every service, as the Domain API gives it: <c>127.0.0.1:49152</c>.</summary>
    public string Domain { get; }

    /// <summary>
    /// The same as an address, with the scheme: <c>http://127.0.0.1:49152/</c>. Opened in a browser it is the agent's
    /// screen.
    /// </summary>
    public Uri BaseAddress { get; }

    /// <summary>The same over https: <c>https://127.0.0.1:49152/</c>, on the same port.</summary>
    public Uri SecureBaseAddress { get; }

    /// <summary>
    /// The certificate, as PEM, that a client must trust to speak https with this emulator; made when it started. It is
    /// also on offer at <c>/certificate.pem</c>.
    /// </summary>
    public string CertificatePem => _host.Services.CertificatePem;

    /// <summary>
    /// The faults that it makes on purpose; <see langword="null"/> for none. A plan that is set begins from its seed.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The plan is out of its range, or names an operation that there is not.
    /// </exception>
    public FaultPlan? Faults
    {
        get => _host.Services.Faults.Plan;
        set
        {
            value?.Check();
            _host.Services.Faults.Plan = value;
            _host.Services.Screen.OnTraffic();
        }
    }

    /// <summary>What was asked and answered so far, oldest first: a copy that no longer changes.</summary>
    public IReadOnlyList<Exchange> Exchanges => _host.Services.Exchanges.ToList();

    /// <summary>
    /// The notifications that were to be sent, oldest first, and what became of each: a copy that no longer changes.
    /// </summary>
    public IReadOnlyList<WebhookDelivery> Webhooks => _host.Services.Webhooks.Deliveries;

    /// <summary>The ids of all dialogs ever opened, oldest first.</summary>
    public IReadOnlyList<string> DialogIds => _host.Services.Conversations.DialogIds;

    /// <summary>All conversations ever opened, oldest first, as they are now.</summary>
    public IReadOnlyList<ConversationView> Conversations => _host.Services.Conversations.Views;

    /// <summary>Starts an emulator that listens when the task completes.</summary>
    /// <param name="options">Its settings; <see langword="null"/> takes the defaults.</param>
    /// <param name="cancellationToken">Gives up starting; it does not stop a running emulator.</param>
    /// <exception cref="ArgumentException">An option is out of its range.</exception>
    /// <exception cref="IOException">The address or port cannot be listened on.</exception>
    public static async Task<LivePersonEmulator> StartAsync(
        LivePersonEmulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new LivePersonEmulatorOptions();
        options.Check();
        EmulatorHost host = await EmulatorHost.StartAsync(options, cancellationToken).ConfigureAwait(false);
        return new LivePersonEmulator(host);
    }

    /// <summary>What the agent sees of a dialog now.</summary>
    /// <param name="dialogId">The dialog; for a main dialog this is the conversation's id.</param>
    /// <exception cref="KeyNotFoundException">No such dialog was opened.</exception>
    public AgentView AgentSees(string dialogId) => _host.Services.Conversations.View(dialogId);

    /// <summary>A conversation as it is now, with all its dialogs.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <exception cref="KeyNotFoundException">No such conversation was opened.</exception>
    public ConversationView Conversation(string conversationId) =>
        _host.Services.Conversations.ViewConversation(conversationId);

    /// <summary>Makes an AppJWT as sentinel would, without a call.</summary>
    /// <param name="change">
    /// Alters the claims before they are signed: an incomplete token, or one of another account, shows what a connector
    /// does with it. <see langword="null"/> leaves them as they are.
    /// </param>
    public string IssueAppToken(Action<JsonObject>? change = null) =>
        _host.Services.AppTokens.Issue(_host.Services.Options.ClientId, change);

    /// <summary>Makes a ConsumerJWS as idp would, without a call.</summary>
    /// <param name="externalConsumerId">The consumer's id in the connector's own system.</param>
    public string IssueConsumerToken(string externalConsumerId) =>
        _host.Services.ConsumerTokens.Issue(externalConsumerId);

    /// <summary>
    /// Sends notifications of the app that the options name to an endpoint from now on, those that still wait too.
    /// </summary>
    /// <param name="settings">Where to and how; <see langword="null"/> sends none.</param>
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    public void SendWebhooksTo(WebhookSettings? settings)
    {
        settings?.Check();
        _host.Services.Installations.SendWebhooksTo(settings);
        _host.Services.Screen.OnTraffic();
    }

    /// <summary>
    /// Stops listening and cuts off what is still running after a second. What was recorded stays readable. Further
    /// calls do nothing.
    /// </summary>
    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
