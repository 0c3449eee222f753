using System.Net;

namespace LivePerson.Protocol.Emulator;

/// <summary>How a <see cref="LivePersonEmulator"/> is set up. Read once, when it starts.</summary>
public sealed class LivePersonEmulatorOptions
{
    /// <summary>The only account that the emulator knows: the <c>{accountId}</c> of every path.</summary>
    /// <value><c>12345678</c>. ASCII letters and digits only.</value>
    public string AccountId { get; init; } = "12345678";

    /// <summary>The app installation that may ask for an AppJWT; also the AppJWT's <c>azp</c> claim.</summary>
    /// <value><c>emulated-client</c>. Must not be empty.</value>
    public string ClientId { get; init; } = "emulated-client";

    /// <summary>The secret that goes with <see cref="ClientId"/>. It is never recorded or printed.</summary>
    /// <value><c>emulated-secret</c>. Must not be empty.</value>
    public string ClientSecret { get; init; } = "emulated-secret";

    /// <summary>The agent's id: <c>userId</c> of the login, and the originator of what the agent says.</summary>
    /// <value><c>emulated-agent</c>. Must not be empty.</value>
    public string AgentId { get; init; } = "emulated-agent";

    /// <summary>The name with which the agent logs in, for clients that read app installations.</summary>
    /// <value><c>agent@emulator.example</c>. Must not be empty.</value>
    public string AgentUserName { get; init; } = "agent@emulator.example";

    /// <summary>The password that goes with <see cref="AgentUserName"/>. It is never recorded or printed.</summary>
    /// <value><c>emulated-password</c>. Must not be empty.</value>
    public string AgentPassword { get; init; } = "emulated-password";

    /// <summary>
    /// Where notifications go, those of the consumer's own events too. <see cref="LivePersonEmulator.SendWebhooksTo"/>
    /// says it later.
    /// </summary>
    /// <value><see langword="null"/>: nowhere.</value>
    public WebhookSettings? Webhooks { get; init; }

    /// <summary>The hash in the signature of notifications.</summary>
    /// <value><see cref="WebhookSignature.Sha1"/>.</value>
    public WebhookSignature WebhookSignature { get; init; } = WebhookSignature.Sha1;

    /// <summary>
    /// The faults that it makes on purpose; <see cref="LivePersonEmulator.Faults"/> changes them later.
    /// </summary>
    /// <value><see langword="null"/>: none.</value>
    public FaultPlan? Faults { get; init; }

    /// <summary>The address to listen on. Anything but loopback lets other machines in.</summary>
    /// <value><see cref="IPAddress.Loopback"/> (127.0.0.1).</value>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The TCP port to listen on.</summary>
    /// <value>0: the operating system picks a free one. At most 65,535.</value>
    public int Port { get; init; }

    /// <summary>The host that the Domain API names, without a port.</summary>
    /// <value>
    /// <see langword="null"/>: <see cref="Address"/> itself, or <c>localhost</c> when it stands for every address of
    /// the machine.
    /// </value>
    public string? HostName { get; init; }

    /// <summary>The shape of the Domain API's answer for one service.</summary>
    /// <value>
    /// <see cref="DomainAnswerShape.Both"/>. Clients that know one shape only are told apart by giving the other.
    /// </value>
    public DomainAnswerShape DomainAnswer { get; init; } = DomainAnswerShape.Both;

    /// <summary>
    /// Whether a survey, a dialog of its own, follows when a main dialog is closed by the agent or by
    /// <c>DialogChange</c>. A conversation that is closed as a whole never gets one.
    /// </summary>
    /// <value><see langword="false"/>.</value>
    public bool SendsSurveys { get; init; }

    /// <summary>How long an AppJWT is good for, in whole seconds: its <c>exp</c> minus its <c>iat</c>.</summary>
    /// <value>60 minutes, as LivePerson's. At least one second.</value>
    public TimeSpan AppTokenLifetime { get; init; } = TimeSpan.FromMinutes(60);

    /// <summary>The clock that tokens, messages and exchanges go by. Tests give one that they can move.</summary>
    /// <value><see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// The longest request body that is read, in bytes, files apart; a longer one is refused with 40000.
    /// </summary>
    /// <value>1,048,576 (1 MB). At least 1.</value>
    public int MaxRequestBytes { get; init; } = 1024 * 1024;

    /// <summary>How long the address of a file is good for, in whole seconds.</summary>
    /// <value>1 minute, as LivePerson's. At least one second.</value>
    public TimeSpan FileUrlLifetime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many exchanges <see cref="LivePersonEmulator.Exchanges"/> keeps; the oldest go first.</summary>
    /// <value>10,000. 0 keeps none. Beside it, all kept bodies together stay below 64 million characters.</value>
    public int MaxExchanges { get; init; } = 10_000;

    /// <summary>Names the account and nothing else: the secret stays out of every output.</summary>
    public override string ToString() => $"{nameof(LivePersonEmulatorOptions)} {{ AccountId = {AccountId} }}";

    internal void Check()
    {
        ArgumentException.ThrowIfNullOrEmpty(AccountId);
        if (!AccountId.All(char.IsAsciiLetterOrDigit))
        {
            throw new ArgumentException("An account id has ASCII letters and digits only.", nameof(AccountId));
        }

        ArgumentException.ThrowIfNullOrEmpty(ClientId);
        ArgumentException.ThrowIfNullOrEmpty(ClientSecret);
        ArgumentException.ThrowIfNullOrEmpty(AgentId);
        ArgumentException.ThrowIfNullOrEmpty(AgentUserName);
        ArgumentException.ThrowIfNullOrEmpty(AgentPassword);
        Webhooks?.Check();
        Faults?.Check();
        ArgumentNullException.ThrowIfNull(Address);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, IPEndPoint.MaxPort);
        ArgumentOutOfRangeException.ThrowIfLessThan(AppTokenLifetime, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(FileUrlLifetime, TimeSpan.FromSeconds(1));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRequestBytes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(MaxExchanges);
    }
}
