using System.Text.Json;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>App installations: what the configuration API shows, and what an installed app may do.</summary>
public sealed class InstallationTests(RawConnector connector) : IClassFixture<RawConnector>
{
    private const string Manifest = """
        {
          "client_name": "A connector",
          "description": "for a test",
          "capabilities": {
            "webhooks": {
              "ms.MessagingEventNotification.ContentEvent": { "endpoint": "https://connector.example/hook", "headers": [] },
              "retry": { "retention_time": 3600 }
            }
          }
        }
        """;

    private string ListPath => $"{connector.Account}/configuration/app-install/installations?v=1.0";

    [Fact]
    public async Task List_HasTheAppOfTheOptions()
    {
        RawAnswer answer = await CallAsync(HttpMethod.Get, ListPath);

        Assert.Equal(200, answer.Status);
        JsonElement app = answer.Json.EnumerateArray().First();
        Assert.Equal("emulated-client", app.GetProperty("client_id").GetString());
        Assert.Equal("emulated-secret", app.GetProperty("client_secret").GetString());
        Assert.True(app.GetProperty("enabled").GetBoolean());
        Assert.NotNull(answer.Revision);
    }

    [Fact]
    public async Task OneApp_IsFoundByItsId()
    {
        RawAnswer answer = await CallAsync(HttpMethod.Get, ItemPath("emulated-client"));

        Assert.Equal("emulated-client", answer.Member("id"));
        Assert.NotNull(answer.Revision);
    }

    [Fact]
    public async Task InstalledApp_GetsTokensAndOpensConversations()
    {
        RawAnswer installed = await CallAsync(HttpMethod.Post, ListPath, Manifest);
        string id = installed.Member("client_id");

        RawAnswer token = await connector.CallAsync(
            HttpMethod.Post, $"{connector.AppTokenPath}&client_id={id}&client_secret={installed.Member("client_secret")}");
        RawAnswer opened = await connector.CallAsync(
            HttpMethod.Post,
            connector.ConversationPath,
            RawConnector.Json(Payloads.OpenConversation("12345678")),
            token.Member("access_token"),
            connector.Emulator.IssueConsumerToken("ida"));

        Assert.Equal(201, installed.Status);
        Assert.Equal("A connector", installed.Member("client_name"));
        Assert.Equal(200, opened.Status);
    }

    [Fact]
    public async Task RemovedApp_IsLetInNoMore()
    {
        RawAnswer installed = await CallAsync(HttpMethod.Post, ListPath, Manifest);
        string id = installed.Member("client_id");
        RawAnswer token = await connector.CallAsync(
            HttpMethod.Post, $"{connector.AppTokenPath}&client_id={id}&client_secret={installed.Member("client_secret")}");

        RawAnswer removed = await CallAsync(HttpMethod.Delete, ItemPath(id));
        RawAnswer send = await connector.CallAsync(
            HttpMethod.Post, connector.SendPath, RawConnector.Json(Payloads.Profile), token.Member("access_token"));
        RawAnswer gone = await CallAsync(HttpMethod.Get, ItemPath(id));

        Assert.Equal((200, 404), (removed.Status, gone.Status));
        Assert.Equal(40102, send.ErrorCode);
    }

    [Fact]
    public async Task Change_NeedsTheRevisionThatWasSeen()
    {
        RawAnswer installed = await CallAsync(HttpMethod.Post, ListPath, Manifest);
        string path = ItemPath(installed.Member("id"));
        string changed = Manifest.Replace("for a test", "changed", StringComparison.Ordinal);

        RawAnswer outdated = await CallAsync(HttpMethod.Put, path, changed, ifMatch: "0");
        RawAnswer fine = await CallAsync(HttpMethod.Put, path, changed, ifMatch: installed.Revision);

        Assert.Equal((412, 200), (outdated.Status, fine.Status));
        Assert.Equal("changed", fine.Member("description"));
        Assert.Equal(installed.Member("client_secret"), fine.Member("client_secret"));
        Assert.NotEqual(installed.Revision, fine.Revision);
    }

    [Theory]
    [InlineData("""{"client_name":""}""")]
    [InlineData("[]")]
    [InlineData("""{"client_name":"x","capabilities":{"webhooks":{"unknown.Event":{"endpoint":"https://a.example"}}}}""")]
    [InlineData("""{"client_name":"x","capabilities":{"webhooks":{"retry":{"retention_time":1}}}}""")]
    [InlineData("""{"client_name":"x","capabilities":{"webhooks":{"cqm.ExConversationChangeNotification":{"endpoint":"http://a.example"}}}}""")]
    [InlineData("""{"client_name":"x","capabilities":{"webhooks":{"cqm.ExConversationChangeNotification":{"endpoint":"https://a.example","max_retries":6}}}}""")]
    public async Task ManifestThatCannotBe_Is40000(string manifest)
    {
        RawAnswer answer = await CallAsync(HttpMethod.Post, ListPath, manifest);

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task WithoutALogin_Is40100()
    {
        RawAnswer nothing = await connector.GetAsync(ListPath);
        RawAnswer unknown = await connector.CallAsync(HttpMethod.Get, ListPath, appToken: "Bearer x");
        RawAnswer appToken = await connector.CallAsync(HttpMethod.Get, ListPath, appToken: connector.AppToken);

        Assert.Equal([40100, 40100, 40100], [nothing.ErrorCode, unknown.ErrorCode, appToken.ErrorCode]);
    }

    [Fact]
    public async Task Secrets_AreNotRecorded()
    {
        RawAnswer installed = await CallAsync(HttpMethod.Post, ListPath, Manifest);

        Assert.DoesNotContain(
            connector.Emulator.Exchanges,
            exchange => exchange.ResponseJson.Contains(installed.Member("client_secret"), StringComparison.Ordinal));
    }

    private string ItemPath(string id) => ListPath.Replace("?", $"/{id}?", StringComparison.Ordinal);

    private async Task<RawAnswer> CallAsync(HttpMethod method, string path, string? body = null, string? ifMatch = null)
    {
        RawAnswer login = await connector.CallAsync(
            HttpMethod.Post,
            $"{connector.Account}/login",
            RawConnector.Json("""{"username":"agent@emulator.example","password":"emulated-password"}"""));
        return await connector.CallAsync(
            method,
            path,
            body is null ? null : RawConnector.Json(body),
            $"Bearer {login.Member("bearer")}",
            ifMatch: ifMatch);
    }
}
