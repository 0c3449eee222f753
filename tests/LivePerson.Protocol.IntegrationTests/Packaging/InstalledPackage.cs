namespace LivePerson.Protocol.IntegrationTests.Packaging;

/// <summary>A project that uses the package in every way at once, built once for both frameworks.</summary>
public sealed class InstalledPackage(PackageFixture fixture) : IAsyncLifetime
{
    internal const string Program = """"
        using System.Text.Json;
        using LivePerson.Protocol;
        using Shop;

        string dialogId = args.Length > 0 ? args[0] : "4d2ba6ab-8f56-4d1b-9d53-5b4cb5e3bc05";
        PublishEvent request = PublishEvent.Create(dialogId, ChatStateEvent.Composing);
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(request.ToUtf8Bytes()));
        Console.WriteLine(JsonSerializer.Serialize(request, ProtocolJsonContext.Default.PublishEvent));

        Order order = new() { Id = "7", Items = [new() { Name = "Tea", Count = 2 }] };
        Console.WriteLine(JsonSerializer.Serialize(order, ShopJsonContext.Default.Order));
        Console.WriteLine(order == JsonSerializer.Deserialize("""{"id":"7","items":[{"name":"Tea","count":2}]}""", ShopJsonContext.Default.Order));
        Console.WriteLine(string.Join(", ", (order with { Id = "" }).Validate()));

        static ChatState Mistake() => ChatState.Parse("PAUSED");
        """";

    internal const string Schema = """
        {
          "description": "Something that somebody ordered.",
          "type": "object",
          "properties": {
            "id": { "type": "string", "minLength": 1, "description": "The order's number." },
            "items": {
              "type": "array",
              "description": "What was ordered.",
              "items": {
                "type": "object",
                "properties": {
                  "name": { "type": "string", "description": "What." },
                  "count": { "type": "integer", "description": "How many." }
                },
                "required": ["name", "count"]
              }
            }
          },
          "required": ["id", "items"]
        }
        """;

    internal const string OwnSchemas = """
          <PropertyGroup>
            <RootNamespace>Shop</RootNamespace>
          </PropertyGroup>
          <ItemGroup>
            <ProtocolSchema Include="schema/**/*.schema.json" />
          </ItemGroup>
        """;

    internal ConsumerProject Project { get; private set; } = null!;

    internal CommandResult Build { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Project = (await fixture.CreateProjectAsync("Consumer"))
            .WriteProject("net8.0;net10.0", OwnSchemas)
            .Write("Program.cs", Program)
            .Write("schema/Order.schema.json", Schema);
        Build = await Project.BuildAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
