namespace LivePerson.Protocol.Generators.Tests.Emission;

public sealed class FactoryTests
{
    private const string Message = """
        {
          "type": "object",
          "properties": {
            "kind": { "const": "req" },
            "id": { "type": "string" },
            "body": {
              "type": "object",
              "properties": {
                "dialogId": { "type": "string", "description": "Identifies the dialog.", "x-dialog-id": true },
                "state": { "enum": ["OPEN", "CLOSE"] },
                "count": { "type": "integer" },
                "texts": { "type": "array", "items": { "type": "string" } }
              },
              "required": ["dialogId", "state"]
            }
          },
          "required": ["kind", "id", "body"],
          "x-create": CREATE
        }
        """;

    [Fact]
    public Task Pointers_BecomeParametersInOrder() => Verify(Generated.From(Message.Replace("CREATE", """
        ["/body/dialogId", { "pointer": "/body/state", "name": "newState" }, "/body/count", { "pointer": "/id", "name": "id", "default": "1" }]
        """)));

    [Fact]
    public Task LongForm_NamesTheFactoryAndSetsMembers() => Verify(Generated.From(Message.Replace("CREATE", """
        {
          "name": "Close",
          "parameters": ["/body/dialogId", { "pointer": "/id", "name": "id", "default": "1" }],
          "set": { "/body/state": "CLOSE", "/body/count": 3, "/body/texts": ["a", "b"] },
          "x-closes-dialog": true
        }
        """)));
}
