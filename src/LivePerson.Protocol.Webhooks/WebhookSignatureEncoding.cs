namespace LivePerson.Protocol.Webhooks;

/// <summary>How a signature is written in <c>x-liveperson-signature</c>.</summary>
public enum WebhookSignatureEncoding
{
    /// <summary>As LivePerson does by default: <c>sha1=12Dc…eQ=</c>.</summary>
    Base64,

    /// <summary>Lower-case hexadecimal digits, for app installations that are configured so.</summary>
    Hexadecimal,
}
