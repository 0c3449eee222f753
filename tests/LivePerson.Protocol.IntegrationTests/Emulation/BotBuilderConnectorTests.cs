using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>
/// The requests of the Bot Builder community's handoff connector, in its own words: a look-up at a host written into
/// it, the secret in the query, indented JSON, ids with a comma, and the skill on the envelope.
/// </summary>
public sealed class BotBuilderConnectorTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Theory]
    [InlineData("sentinel")]
    [InlineData("idp")]
    [InlineData("asyncMessagingEnt")]
    public async Task LookUpAtTheHostWrittenIntoIt_FindsTheEmulatorByAProxy(string service)
    {
        using HttpClient http = new(new SocketsHttpHandler { Proxy = new WebProxy(connector.Emulator.BaseAddress) });

        string answer = await http.GetStringAsync(
            new Uri($"http://api.liveperson.net/api/account/12345678/service/{service}/baseURI.json?version=1.0"),
            TestContext.Current.CancellationToken);

        // It reads this member and no other.
        using JsonDocument json = JsonDocument.Parse(answer);
        Assert.Equal(connector.Emulator.Domain, json.RootElement.GetProperty("baseURI").GetString());
    }

    [Fact]
    public async Task Escalation_OpensAConversationAndPlaysTheTranscript()
    {
        RawAnswer token = await connector.CallAsync(
            HttpMethod.Post,
            $"{connector.AppTokenPath}&client_id=emulated-client&client_secret=emulated-secret",
            new StringContent("", Encoding.UTF8, "application/x-www-form-urlencoded"));
        string appToken = token.Member("access_token");
        RawAnswer consumer = await connector.CallAsync(
            HttpMethod.Post,
            connector.ConsumerTokenPath,
            RawConnector.Json("""{"ext_consumer_id":"29:1x"}"""),
            appToken);
        string consumerToken = consumer.Member("token");
        RawAnswer opened = await connector.CallAsync(
            HttpMethod.Post, connector.ConversationPath, RawConnector.Json(Batch), appToken, consumerToken);
        string id = opened.Json[1].GetProperty("body").GetProperty("conversationId").GetString()!;
        RawAnswer sent = await connector.CallAsync(
            HttpMethod.Post,
            connector.SendPath,
            RawConnector.Json(Message.Replace("DIALOG", id, StringComparison.Ordinal)),
            appToken,
            consumerToken);

        Assert.Equal(1, sent.Json.GetProperty("body").GetProperty("sequence").GetInt32());
        AgentView agent = connector.Emulator.AgentSees(id);
        Assert.Equal("User: I need help", agent.Messages.Single().Text);
        Assert.Equal("29:1x", agent.ExternalConsumerId);
    }

    [Fact]
    public async Task AgentsTypingTextAndEnd_AreWhatItReads()
    {
        await using WebhookReceiver receiver = await WebhookReceiver.StartAsync();
        await using RawConnector own =
            await RawConnector.StartAsync(new() { Webhooks = new() { Endpoint = receiver.Address } });
        string id = await own.OpenAsync();

        own.Emulator.AgentShows(id, ChatState.Composing);
        own.Emulator.AgentSends(id, "How can I help?");
        own.Emulator.AgentCloses(id, surveyFollows: false);
        await own.Emulator.WhenWebhooksAreSentAsync(TestContext.Current.CancellationToken);

        Assert.All(
            receiver.Received,
            static webhook => Assert.Equal(SignatureAsItReckons(webhook), webhook.Headers["X-Liveperson-Signature"]));
        JsonElement[] changes = [.. receiver.Received.Select(ChangeItReads)];
        JsonElement typing = changes.Single(static change => EventType(change) == "ChatStateEvent");
        Assert.Equal(id, Text(typing, "conversationId"));
        Assert.Equal("COMPOSING", Text(typing.GetProperty("event"), "chatState"));
        JsonElement text = changes.Single(static change => EventType(change) == "ContentEvent");
        Assert.Equal(id, Text(text, "conversationId"));
        Assert.Equal("How can I help?", Text(text.GetProperty("event"), "message"));
        Assert.Equal("ASSIGNED_AGENT", Text(text.GetProperty("originatorMetadata"), "role"));
        JsonElement closed = changes[^1].GetProperty("result");
        Assert.Equal((id, "CLOSE"), (Text(closed, "convId"), Text(closed.GetProperty("conversationDetails"), "state")));
    }

    private static JsonElement ChangeItReads(ReceivedWebhook webhook) =>
        JsonDocument.Parse(webhook.Body).RootElement.GetProperty("body").GetProperty("changes")[0];

    private static string? EventType(JsonElement change) =>
        change.TryGetProperty("event", out JsonElement happened) ? Text(happened, "type") : null;

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

#pragma warning disable CA5350 // SHA-1 is what LivePerson signs with.
    // Of the body as ASCII: right as long as everything in it is.
    private static string SignatureAsItReckons(ReceivedWebhook webhook) => "sha1=" + Convert.ToBase64String(
        HMACSHA1.HashData(Encoding.UTF8.GetBytes("emulated-secret"), Encoding.ASCII.GetBytes(webhook.Json)));
#pragma warning restore CA5350

    private const string Batch = """
        [
          {
            "kind": "req",
            "id": "1,",
            "type": "userprofile.SetUserProfile",
            "body": {
              "authenticatedData": {
                "lp_sdes": [
                  {
                    "type": "ctmrinfo",
                    "info": {
                      "socialId": "1234567890",
                      "ctype": "vip"
                    }
                  },
                  {
                    "type": "personal",
                    "personal": {
                      "firstname": "John",
                      "lastname": "Smith"
                    }
                  }
                ]
              }
            }
          },
          {
            "kind": "req",
            "id": "2,",
            "type": "cm.ConsumerRequestConversation",
            "skillId": "1234",
            "body": {
              "brandId": "12345678"
            }
          }
        ]
        """;

    private const string Message = """
        {
          "kind": "req",
          "id": "1",
          "type": "ms.PublishEvent",
          "body": {
            "dialogId": "DIALOG",
            "event": {
              "type": "ContentEvent",
              "contentType": "text/plain",
              "message": "User: I need help"
            }
          }
        }
        """;
}
