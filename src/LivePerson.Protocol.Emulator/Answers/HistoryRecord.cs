using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>
/// A conversation as the Messaging Interactions API tells it. Not a message of the Connector API, so that no schema
/// stands for it.
/// </summary>
internal static class HistoryRecord
{
    public static JsonObject Of(ConversationView conversation, string account, string consumerId)
    {
        (AgentView Dialog, AgentMessage Message)[] messages = [.. conversation.Dialogs
            .SelectMany(static dialog => dialog.Transcript.Select(message => (dialog, message)))];
        string agentId = conversation.AgentId ?? "";
        return new JsonObject
        {
            ["info"] = Info(conversation, account),
            ["messageRecords"] = new JsonArray(
                [.. messages.Select(
                    it => Message(it.Dialog, it.Message, IsConsumers(it.Message) ? consumerId : agentId))]),
            ["messageStatuses"] = new JsonArray(
                [.. messages
                    .Where(static it => it.Message.Status is not null)
                    // Who says that it came is not who wrote it.
                    .Select(it => Status(it.Dialog, it.Message, IsConsumers(it.Message) ? agentId : consumerId))]),
            ["agentParticipants"] = conversation.AgentId is null
                ? []
                : new JsonArray(new JsonObject { ["agentId"] = agentId }),
            ["consumerParticipants"] = new JsonArray(new JsonObject { ["participantId"] = consumerId }),
            ["transfers"] = new JsonArray(),
            ["messageScores"] = new JsonArray(),
        };
    }

    private static bool IsConsumers(AgentMessage message) => message.Role == ParticipantRole.Consumer;

    private static JsonObject Info(ConversationView conversation, string account) => new()
    {
        ["conversationId"] = conversation.ConversationId,
        ["brandId"] = account,
        ["status"] = conversation.Stage.Value,
        ["startTime"] = Text(conversation.StartedAt),
        ["startTimeL"] = conversation.StartedAt.ToUnixTimeMilliseconds(),
        ["endTime"] = conversation.EndedAt is { } end ? Text(end) : null,
        ["endTimeL"] = conversation.EndedAt?.ToUnixTimeMilliseconds() ?? -1,
        ["closeReason"] = conversation.CloseReason,
        ["latestSkillId"] = conversation.SkillId ?? "-1",
        ["latestAgentId"] = conversation.AgentId,
    };

    private static JsonObject Message(AgentView dialog, AgentMessage message, string participantId)
    {
        (string type, JsonObject data) = Content(message.Event);
        return new JsonObject
        {
            ["type"] = type,
            ["messageData"] = data,
            ["messageId"] = Id(dialog, message),
            ["seq"] = message.Sequence,
            ["dialogId"] = dialog.DialogId,
            ["participantId"] = participantId,
            ["time"] = Text(message.At),
            ["timeL"] = message.At.ToUnixTimeMilliseconds(),
            ["sentBy"] = IsConsumers(message) ? "Consumer" : "Agent",
        };
    }

    private static (string Type, JsonObject Data) Content(MessagingEvent content) => content switch
    {
        TextEvent text => ("TEXT_PLAIN", new() { ["msg"] = new JsonObject { ["text"] = text.Message } }),
        HostedFileEvent { Message: var file } => ("HOSTED_FILE", new()
        {
            ["file"] = new JsonObject
            {
                ["caption"] = file.Caption,
                ["relativePath"] = file.RelativePath,
                ["fileType"] = file.FileType.Value,
                ["preview"] = file.Preview,
            },
        }),
        _ => ("RICH_CONTENT", new()
        {
            ["richContent"] = new JsonObject
            {
                ["content"] = Encoding.UTF8.GetString(ProtocolJson.ToUtf8Bytes(content)),
            },
        }),
    };

    private static JsonObject Status(AgentView dialog, AgentMessage message, string participantId) => new()
    {
        ["messageId"] = Id(dialog, message),
        ["seq"] = message.Sequence,
        ["dialogId"] = dialog.DialogId,
        ["participantId"] = participantId,
        ["messageDeliveryStatus"] = message.Status!.Value.Value,
    };

    private static string Id(AgentView dialog, AgentMessage message) =>
        $"ms::dialog:{dialog.DialogId}::msg:{message.Sequence}";

    private static string Text(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff'+0000'", CultureInfo.InvariantCulture);
}
