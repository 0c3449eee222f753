namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>
/// What is handed on: values of <see cref="WebhookTelemetry.KindTag"/>, besides the types of known events. An unknown
/// type is not among them, since what comes from outside must not decide how many series there are.
/// </summary>
internal static class DeliveryKinds
{
    public const string UnknownEvent = "unknown_event";
    public const string Conversation = "conversation";
    public const string UnknownNotification = "unknown_notification";
    public const string Unreadable = "unreadable";
}
