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
}
