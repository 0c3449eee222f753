namespace LivePerson.Protocol.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApiApproval.Check(typeof(PublishEvent), typeof(PublicApiTests));
}
