namespace LivePerson.Protocol.Tests.Sending;

public sealed class ConnectorEndpointTests
{
    [Theory]
    [InlineData("va.msg.liveperson.net", "https://va.msg.liveperson.net/")]
    [InlineData("va.msg.liveperson.net:8443", "https://va.msg.liveperson.net:8443/")]
    [InlineData("192.0.2.1", "https://192.0.2.1/")]
    [InlineData("127.0.0.1:5000", "http://127.0.0.1:5000/")]
    [InlineData("localhost:5000", "http://localhost:5000/")]
    [InlineData("[::1]:5000", "http://[::1]:5000/")]
    public void Domain_BecomesAnAddress(string domain, string address) =>
        Assert.Equal(address, ConnectorEndpoint.FromDomain(domain, "le1").BaseAddress.ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("https://va.msg.liveperson.net")]
    [InlineData("va.msg.liveperson.net/path")]
    [InlineData("va.msg.liveperson.net?x=1")]
    [InlineData("va.msg.liveperson.net#x")]
    [InlineData("user@va.msg.liveperson.net")]
    [InlineData("va msg")]
    [InlineData("va.msg\r\n")]
    [InlineData("va.msg:")]
    [InlineData("va.msg:port")]
    [InlineData("va.msg:99999")]
    [InlineData(":443")]
    public void WhatIsNoDomain_IsRefused(string domain) =>
        Assert.ThrowsAny<ArgumentException>(() => ConnectorEndpoint.FromDomain(domain, "le1"));

    [Fact]
    public void EmptyAccount_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => ConnectorEndpoint.FromDomain("va.msg", " "));

    [Theory]
    [InlineData("http://example.test")]
    [InlineData("ftp://localhost")]
    public void AddressThatIsNotSafe_IsRefused(string address) =>
        Assert.Throws<ArgumentException>(() => new ConnectorEndpoint(new Uri(address), "le1"));

    [Fact]
    public void RelativeAddress_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ConnectorEndpoint(new Uri("/x", UriKind.Relative), "le1"));
}
