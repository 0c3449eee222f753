namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class PathTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Theory]
    [InlineData("api/account/12345678/messaging/consumer/conversation/sent?v=3")]
    [InlineData("api/account/12345678/messaging/consumer/conversation/send/?v=3")]
    [InlineData("api/account/12345678/Messaging/consumer/conversation/send?v=3")]
    [InlineData("api/account/12345678/service/sentinel/baseURI?version=1.0")]
    public async Task UnknownPath_Is40400(string path)
    {
        RawAnswer answer = await connector.CallAsync(HttpMethod.Post, path, RawConnector.Json("{}"));

        Assert.Equal(404, answer.Status);
        Assert.Equal(40400, answer.ErrorCode);
    }

    [Theory]
    [InlineData("GET", "api/account/12345678/messaging/consumer/conversation/send?v=3", "POST")]
    [InlineData("PUT", "api/account/12345678/messaging/consumer/conversation?v=3", "POST")]
    [InlineData("DELETE", "api/account/12345678/consumer?v=1.0", "POST")]
    [InlineData("GET", "sentinel/api/account/12345678/app/token?v=1.0", "POST")]
    [InlineData("POST", "api/account/12345678/service/sentinel/baseURI.json?version=1.0", "GET")]
    [InlineData("POST", "api/account/12345678/service/baseURI.json?version=1.0", "GET")]
    public async Task WrongMethod_Is40500AndNamesTheRightOne(string method, string path, string allowed)
    {
        RawAnswer answer = await connector.CallAsync(new HttpMethod(method), path);

        Assert.Equal(405, answer.Status);
        Assert.Equal(40500, answer.ErrorCode);
        Assert.Equal([allowed], answer.ContentHeaders.Allow);
    }

    [Theory]
    [InlineData("api/account//messaging/consumer/conversation/send?v=3")]
    [InlineData("api/account//messaging/consumer/conversation?v=3")]
    [InlineData("api/account//consumer?v=1.0")]
    [InlineData("sentinel/api/account//app/token?v=1.0")]
    public async Task AccountMissing_Is40001(string path)
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            path,
            RawConnector.Json("{}"),
            connector.AppToken,
            connector.ConsumerToken);

        Assert.Equal(400, answer.Status);
        Assert.Equal(40001, answer.ErrorCode);
    }

    [Theory]
    [InlineData("messaging/consumer/conversation/send")]
    [InlineData("messaging/consumer/conversation/send?v=")]
    [InlineData("messaging/consumer/conversation/send?v=2")]
    [InlineData("messaging/consumer/conversation/send?v=3.0")]
    [InlineData("messaging/consumer/conversation/send?v=3&v=3")]
    [InlineData("messaging/consumer/conversation?v=4")]
    [InlineData("messaging/consumer/conversation")]
    [InlineData("consumer")]
    [InlineData("consumer?v=3")]
    public async Task VersionMissingOrWrong_Is40001(string path)
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            $"{connector.Account}/{path}",
            RawConnector.Json("{}"),
            connector.AppToken,
            connector.ConsumerToken);

        Assert.Equal(400, answer.Status);
        Assert.Equal(40001, answer.ErrorCode);
    }
}
