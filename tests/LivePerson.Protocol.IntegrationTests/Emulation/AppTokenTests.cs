using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class AppTokenTests(RawConnector connector) : IClassFixture<RawConnector>
{
    private const string Good = "client_id=emulated-client&client_secret=emulated-secret";

    [Fact]
    public async Task GoodCredentials_GetTheDocumentedToken()
    {
        MovableClock clock = new();
        await using RawConnector own = await RawConnector.StartAsync(new() { TimeProvider = clock });

        RawAnswer answer = await own.CallAsync(HttpMethod.Post, own.AppTokenPath, Form(Good));

        Assert.Equal(200, answer.Status);
        Assert.Equal(["access_token", "token_type"], answer.Names);
        Assert.Equal("Bearer", answer.Member("token_type"));
        JsonWebToken token = new(answer.Member("access_token"));
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        Assert.Equal("RS256", token.Alg);
        Assert.Equal("appjwt-2026-01-02", token.Kid);
        Assert.Equal(
            """{"aud":"12345678","azp":"emulated-client","scope":"msg.consumer","iss":"Sentinel","""
            + $"\"exp\":{now + 3600},\"iat\":{now}}}",
            Base64Url(token.EncodedPayload));
    }

    [Fact]
    public async Task GrantTypeInTheBody_IsTaken()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            $"sentinel/{connector.Account}/app/token?v=1.0",
            Form($"grant_type=client_credentials&{Good}"));

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("client_id=emulated-client&client_secret=wrong")]
    [InlineData("client_id=other&client_secret=emulated-secret")]
    public async Task WrongClient_IsInvalidClient(string form)
    {
        RawAnswer answer = await connector.CallAsync(HttpMethod.Post, connector.AppTokenPath, Form(form));

        Assert.Equal(401, answer.Status);
        Assert.Equal("invalid_client", answer.Member("error"));
        Assert.Equal(["error", "error_description"], answer.Names);
    }

    [Fact]
    public async Task ClientOfAnotherAccount_IsInvalidClient()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            "sentinel/api/account/99999999/app/token?v=1.0&grant_type=client_credentials",
            Form(Good));

        Assert.Equal(401, answer.Status);
        Assert.Equal("invalid_client", answer.Member("error"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("client_id=emulated-client")]
    [InlineData("client_secret=emulated-secret")]
    [InlineData("client_id=&client_secret=emulated-secret")]
    [InlineData(Good + "&client_id=emulated-client")]
    [InlineData("""{"client_id":"emulated-client","client_secret":"emulated-secret"}""")]
    public async Task BadForm_IsInvalidRequest(string form)
    {
        RawAnswer answer = await connector.CallAsync(HttpMethod.Post, connector.AppTokenPath, Form(form));

        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Member("error"));
    }

    [Fact]
    public async Task JsonInsteadOfForm_IsInvalidRequest()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            connector.AppTokenPath,
            RawConnector.Json("""{"client_id":"emulated-client","client_secret":"emulated-secret"}"""));

        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Member("error"));
    }

    [Fact]
    public async Task FormThatIsNotUtf8OrTooLong_IsInvalidRequest()
    {
        byte[] notUtf8 = [.. Encoding.UTF8.GetBytes(Good), 0xFF];
        byte[] tooLong = [.. Encoding.UTF8.GetBytes(Good), .. new byte[1024 * 1024]];

        foreach (byte[] bytes in new[] { notUtf8, tooLong })
        {
            RawAnswer answer = await connector.CallAsync(HttpMethod.Post, connector.AppTokenPath, Form(bytes));

            Assert.Equal(400, answer.Status);
            Assert.Equal("invalid_request", answer.Member("error"));
        }
    }

    [Fact]
    public async Task NoGrantType_IsInvalidRequest()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            $"sentinel/{connector.Account}/app/token?v=1.0",
            Form(Good));

        Assert.Equal(400, answer.Status);
        Assert.Equal("invalid_request", answer.Member("error"));
    }

    [Fact]
    public async Task AnotherGrantType_IsUnsupportedGrantType()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            $"sentinel/{connector.Account}/app/token?v=1.0&grant_type=password",
            Form(Good));

        Assert.Equal(400, answer.Status);
        Assert.Equal("unsupported_grant_type", answer.Member("error"));
    }

    [Fact]
    public async Task VersionMissing_Is40001()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            $"sentinel/{connector.Account}/app/token?grant_type=client_credentials",
            Form(Good));

        Assert.Equal(400, answer.Status);
        Assert.Equal(40001, answer.ErrorCode);
    }

    private static ByteArrayContent Form(string form) => Form(Encoding.UTF8.GetBytes(form));

    private static ByteArrayContent Form(byte[] form) => new(form)
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded", "utf-8") },
    };

    private static string Base64Url(string text) =>
        Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(text));
}
