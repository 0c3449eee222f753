namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class SenderTests
{
    private const string Settings = """
        {
          "senders": [
            { "name": "ChatSender", "service": "chat", "description": "Sends what a chat needs." },
            { "name": "DirectorySender", "service": "directory" }
          ]
        }
        """;

    [Fact]
    public Task Links_BecomeMethodsOfTheirSender() => Verify(Generated.From(UserProject.Of(
        ("Message", """
        {
          "type": "object",
          "properties": { "text": { "type": "string" } },
          "required": ["text"],
          "links": [
            {
              "rel": "send",
              "description": "Sends the message.",
              "href": "api/account/{accountId}/messages?v=3",
              "targetHints": { "allow": ["POST"] },
              "headerSchema": {
                "type": "object",
                "properties": {
                  "Authorization": { "type": "string", "x-credential": "appToken" },
                  "X-Consumer": { "type": "string", "x-credential": "consumerToken" }
                }
              },
              "submissionMediaType": "application/json",
              "submissionSchema": { "$ref": "#" },
              "targetSchema": { "$ref": "Receipt.schema.json" },
              "x-service": "chat",
              "x-idempotent": true,
              "x-name": "chat.Send"
            }
          ]
        }
        """),
        ("Receipt", """{ "type": "object", "properties": { "id": { "type": "string" } } }"""),
        ("Person", """
        {
          "type": "object",
          "properties": { "name": { "type": "string" } },
          "links": [
            {
              "rel": "get",
              "href": "people/{personId}/{fields}",
              "targetHints": { "allow": ["GET"] },
              "targetSchema": { "$ref": "#" },
              "x-service": "directory"
            }
          ]
        }
        """)).WithSettings(Settings)));

    [Fact]
    public Task HeaderWithAContentSchema_BecomesAPropertyOfTheSender() => Verify(Generated.From(UserProject.Of(
        ("Ping", """
        {
          "type": "object",
          "links": [
            {
              "rel": "send",
              "href": "ping",
              "targetHints": { "allow": ["POST"] },
              "headerSchema": {
                "type": "object",
                "properties": {
                  "X-Client": {
                    "type": "string",
                    "description": "What the client is.",
                    "contentMediaType": "application/json",
                    "contentSchema": { "$ref": "Client.schema.json" }
                  },
                  "X-Other": { "type": "string" }
                }
              },
              "submissionSchema": { "$ref": "#" },
              "targetSchema": { "$ref": "#" }
            },
            { "rel": "get", "href": "ping", "targetHints": { "allow": ["GET"] }, "targetSchema": { "$ref": "#" } }
          ]
        }
        """),
        ("Client", """{ "type": "object", "properties": { "name": { "type": "string" } } }"""))));

    [Fact]
    public void HeaderWhoseContentIsNoMessage_IsReported()
    {
        const string Link = """
            {
              "rel": "get",
              "href": "ping",
              "targetHints": { "allow": ["GET"] },
              "headerSchema": { "properties": { "X": { "contentSchema": { "enum": ["a", "b"] } } } },
              "targetSchema": { "$ref": "#" }
            }
            """;

        GeneratorRun run = GeneratorRun.Of(UserProject.Of(("Ping", $$"""{ "type": "object", "links": [{{Link}}] }""")));

        Findings.AssertAre(run.Problems, "schema/Ping.schema.json(5,61): error LPP1034");
    }
}
