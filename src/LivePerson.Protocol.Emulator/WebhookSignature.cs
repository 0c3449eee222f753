namespace LivePerson.Protocol.Emulator;

/// <summary>The hash in <c>x-liveperson-signature</c>.</summary>
public enum WebhookSignature
{
    /// <summary>HMAC-SHA1, as <c>sha1=</c> and Base64: what most accounts have.</summary>
    Sha1,

    /// <summary>HMAC-SHA256, as <c>sha256=</c> and Base64: for accounts that were switched over.</summary>
    Sha256,
}
