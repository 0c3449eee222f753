using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>Does what the agent asks for on the page.</summary>
internal sealed class ScreenActions(EmulatorServices services)
{
    /// <summary>Null, or why it cannot be done, in words for the page.</summary>
    public string? Do(RequestBody body)
    {
        if (JsonBody.Read(body) is not { } action)
        {
            return "This is no action.";
        }

        try
        {
            return Do(action);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException
            or KeyNotFoundException or FormatException or OverflowException)
        {
            return exception.Message;
        }
    }

    private string? Do(JsonObject action)
    {
        switch (JsonBody.Text(action, "do"))
        {
            case "send":
                Publish(action, new TextEvent { Message = Text(action, "text") });
                return null;
            case "state":
                Publish(action, new ChatStateEvent { ChatState = ChatState.Parse(Text(action, "state"), null) });
                return null;
            case "read":
                services.Conversations.ReadByAgent(Text(action, "dialogId"));
                return null;
            case "close":
                services.Conversations.CloseByAgent(Text(action, "dialogId"), action["survey"]?.GetValue<bool>());
                return null;
            case "transfer":
                services.Conversations.Transfer(Text(action, "conversationId"), Text(action, "skill"));
                return null;
            case "faults":
                services.Faults.Plan = Faults(action);
                return null;
            case "webhooks":
                services.Installations.SendWebhooksTo(Webhooks(action));
                return null;
            default:
                return "There is no such action.";
        }
    }

    private void Publish(JsonObject action, MessagingEvent messagingEvent) =>
        services.Conversations.PublishByAgent(Text(action, "dialogId"), messagingEvent, []);

    private static FaultPlan? Faults(JsonObject action)
    {
        if (action["share"] is not { } share)
        {
            return null;
        }

        FaultPlan plan = new()
        {
            Share = share.GetValue<double>(),
            Seed = action["seed"]?.GetValue<int>() ?? 0,
            Delay = TimeSpan.FromSeconds(action["delay"]?.GetValue<double>() ?? 0),
            Kinds = [.. Texts(action["kinds"]).Select(Enum.Parse<FaultKind>)],
            Operations = action["operations"] is { } operations ? Texts(operations) : null,
        };
        plan.Check();
        return plan;
    }

    private WebhookSettings? Webhooks(JsonObject action)
    {
        if (JsonBody.Text(action, "endpoint") is not { } endpoint)
        {
            return null;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address))
        {
            throw new ArgumentException("The endpoint must be an address.");
        }

        WebhookSettings settings = new()
        {
            Endpoint = address,
            MaxRetries = action["retries"]?.GetValue<int>(),
            RetentionTime = action["retention"] is { } seconds ? TimeSpan.FromSeconds(seconds.GetValue<int>()) : null,
            // The page knows nothing of headers, which may hold secrets: they stay.
            Headers = services.Installations.OwnWebhooks?.Headers ?? new Dictionary<string, string>(),
        };
        settings.Check();
        return settings;
    }

    private static string[] Texts(JsonNode? list) =>
        [.. (list?.AsArray() ?? []).Select(static text => text!.GetValue<string>())];

    private static string Text(JsonObject action, string name) =>
        JsonBody.Text(action, name) ?? throw new ArgumentException($"{name} is missing.");
}
