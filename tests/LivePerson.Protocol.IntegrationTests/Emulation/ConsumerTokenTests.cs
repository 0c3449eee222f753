using System.Buffers.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

public sealed class ConsumerTokenTests(RawConnector connector) : IClassFixture<RawConnector>
{
    [Fact]
    public async Task GoodRequest_GetsAnUnendingToken()
    {
        RawAnswer answer = await AskAsync("""{"ext_consumer_id":"+49 170 0000000"}""");

        Assert.Equal(201, answer.Status);
        Assert.Equal(["token"], answer.Names);
        JsonElement claims = Claims(answer.Member("token"));
        Assert.Equal(
            ["account_id", "ext_consumer_id", "lp_consumer_id"],
            claims.EnumerateObject().Select(static claim => claim.Name));
        Assert.Equal("12345678", claims.GetProperty("account_id").GetString());
        Assert.Equal("+49 170 0000000", claims.GetProperty("ext_consumer_id").GetString());
        Assert.Equal("RS256", new JsonWebToken(answer.Member("token")).Alg);
    }

    [Fact]
    public async Task SameConsumer_HasTheSameLivePersonId()
    {
        RawAnswer first = await AskAsync("""{"ext_consumer_id":"alice"}""");
        RawAnswer second = await AskAsync("""{"ext_consumer_id":"alice"}""");
        RawAnswer other = await AskAsync("""{"ext_consumer_id":"bob"}""");

        Assert.Equal(LivePersonId(first), LivePersonId(second));
        Assert.NotEqual(LivePersonId(first), LivePersonId(other));
    }

    [Fact]
    public async Task NoAppToken_Is40105()
    {
        RawAnswer answer = await connector.CallAsync(
            HttpMethod.Post,
            connector.ConsumerTokenPath,
            RawConnector.Json("""{"ext_consumer_id":"alice"}"""));

        Assert.Equal(401, answer.Status);
        Assert.Equal(40105, answer.ErrorCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"ext_consumer_id":""}""")]
    [InlineData("""{"ext_consumer_id":{}}""")]
    [InlineData("""{"ext_consumer_id":null}""")]
    [InlineData("""["alice"]""")]
    [InlineData("ext_consumer_id=alice")]
    public async Task BadBody_Is40000(string body)
    {
        RawAnswer answer = await AskAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal(40000, answer.ErrorCode);
    }

    private Task<RawAnswer> AskAsync(string body) => connector.CallAsync(
        HttpMethod.Post,
        connector.ConsumerTokenPath,
        RawConnector.Json(body),
        connector.AppToken);

    private static string? LivePersonId(RawAnswer answer) =>
        Claims(answer.Member("token")).GetProperty("lp_consumer_id").GetString();

    private static JsonElement Claims(string token)
    {
        byte[] payload = Base64Url.DecodeFromChars(new JsonWebToken(token).EncodedPayload);
        return JsonDocument.Parse(payload).RootElement;
    }
}
