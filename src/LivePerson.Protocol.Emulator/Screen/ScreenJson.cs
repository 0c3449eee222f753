using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>What the page is told, in the page's own words.</summary>
internal static class ScreenJson
{
    // A page of megabytes helps nobody.
    private const int MaxText = 20_000;
    private const int MaxMessages = 500;

    public static JsonObject Of(ConversationView view) => new()
    {
        ["id"] = view.ConversationId,
        ["consumer"] = view.ExternalConsumerId,
        ["stage"] = view.Stage.Value,
        ["state"] = view.State.Value,
        ["skill"] = view.SkillId,
        ["agent"] = view.AgentId,
        ["closeReason"] = view.CloseReason,
        ["dialogs"] = new JsonArray([.. view.Dialogs.Select(Of)]),
    };

    public static JsonObject Of(Exchange exchange) => new()
    {
        ["number"] = exchange.Number,
        ["at"] = exchange.At,
        ["operation"] = exchange.Operation,
        ["method"] = exchange.Method,
        ["path"] = exchange.Path,
        ["query"] = exchange.Query,
        ["request"] = Shorten(exchange.RequestJson),
        ["status"] = exchange.StatusCode,
        ["response"] = Shorten(exchange.ResponseJson),
        ["verdict"] = exchange.Verdict,
        ["fault"] = exchange.Fault?.ToString(),
    };

    public static JsonObject Of(WebhookDelivery delivery) => new()
    {
        ["number"] = delivery.Number,
        ["at"] = delivery.At,
        ["event"] = delivery.EventName,
        ["conversationId"] = delivery.ConversationId,
        ["json"] = Shorten(delivery.Json),
        ["attempts"] = delivery.Attempts,
        ["status"] = delivery.StatusCode,
        ["state"] = delivery.State.ToString(),
    };

    public static JsonObject Settings(EmulatorServices services) => new()
    {
        ["instance"] = services.Instance,
        ["account"] = services.Options.AccountId,
        ["address"] = services.Domain,
        ["webhooks"] = services.Installations.OwnWebhooks is { } webhooks ? Of(webhooks) : null,
        ["faults"] = services.Faults.Plan is { } plan ? Of(plan) : null,
    };

    private static JsonObject Of(WebhookSettings webhooks) => new()
    {
        ["endpoint"] = webhooks.Endpoint.AbsoluteUri,
        ["retries"] = webhooks.MaxRetries,
        ["retention"] = webhooks.RetentionTime?.TotalSeconds,
    };

    private static JsonObject Of(FaultPlan plan) => new()
    {
        ["share"] = plan.Share,
        ["seed"] = plan.Seed,
        ["delay"] = plan.Delay.TotalSeconds,
        ["kinds"] = new JsonArray([.. plan.Kinds.Select(static kind => JsonValue.Create(kind.ToString()))]),
        ["operations"] = plan.Operations is { } operations
            ? new JsonArray([.. operations.Select(static operation => JsonValue.Create(operation))])
            : null,
    };

    private static JsonObject Of(AgentView dialog) => new()
    {
        ["id"] = dialog.DialogId,
        ["type"] = dialog.DialogType.Value,
        ["isOpen"] = dialog.IsOpen,
        ["isTyping"] = dialog.IsTyping,
        ["messages"] = new JsonArray([.. dialog.Transcript.TakeLast(MaxMessages).Select(Of)]),
    };

    private static JsonObject Of(AgentMessage message) => new()
    {
        ["sequence"] = message.Sequence,
        ["role"] = message.Role.Value,
        ["text"] = Shorten(Describe(message.Event)),
        ["at"] = message.At,
        ["status"] = message.Status?.Value,
    };

    private static string Describe(MessagingEvent messagingEvent) => messagingEvent switch
    {
        TextEvent text => text.Message,
        HostedFileEvent { Message: var file } => $"{file.Caption} [{file.FileType} {file.RelativePath}]".TrimStart(),
        _ => System.Text.Encoding.UTF8.GetString(ProtocolJson.ToUtf8Bytes(messagingEvent)),
    };

    private static string Shorten(string text)
    {
        if (text.Length <= MaxText)
        {
            return text;
        }

        int length = char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText;
        return $"{text.AsSpan(0, length)}…";
    }
}
