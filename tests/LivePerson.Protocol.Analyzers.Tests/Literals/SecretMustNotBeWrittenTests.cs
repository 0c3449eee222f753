using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

public sealed class SecretMustNotBeWrittenTests : RuleTests<SecretMustNotBeWritten>
{
    [Theory]
    [InlineData("_ = new AppTokenRequest { ClientId = \"a\", ClientSecret = [|\"s3cr3t\"|] };")]
    [InlineData("const string s = \"s3cr3t\"; _ = new AppTokenRequest { ClientId = \"a\", ClientSecret = [|s|] };")]
    [InlineData("new HttpRequestMessage().Headers.Add(\"X-LP-ON-BEHALF\", [|\"eyJhbGciOiJSUzI1NiJ9\"|]);")]
    public Task WrittenSecret_Triggers(string statement) => VerifyStatements(statement);

    [Theory]
    [InlineData("_ = new AppTokenRequest { ClientId = \"a\", ClientSecret = dialogId };")]
    [InlineData("_ = new AppTokenRequest { ClientId = \"a\", ClientSecret = \"\" };")]
    [InlineData("_ = new AppTokenRequest { ClientId = \"a\", ClientSecret = \"<client secret>\" };")]
    [InlineData("_ = new TextEvent { Message = \"Your token is secret\" };")]
    [InlineData("string clientSecret = \"s3cr3t\";")]
    [InlineData("new HttpRequestMessage().Headers.Add(\"X-LP-ON-BEHALF\", dialogId);")]
    [InlineData("new HttpRequestMessage().Headers.Add(\"Accept\", \"application/json\");")]
    public Task OtherText_DoesNotTrigger(string statement) => VerifyStatements(statement);

    [Fact]
    public Task CredentialsThatReturnALiteral_Trigger() => Verify("""
        using LivePerson.Protocol;

        public sealed class Credentials(string token) : IConnectorCredentials
        {
            public ValueTask<string> GetAppTokenAsync(CancellationToken cancellationToken) => new([|"eyJhbGciOiJSUzI1NiJ9"|]);

            public ValueTask<string> GetConsumerTokenAsync(CancellationToken cancellationToken) => new(token);
        }
        """);
}
