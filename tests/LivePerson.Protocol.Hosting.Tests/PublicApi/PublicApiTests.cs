using LivePerson.Protocol.Tests.PublicApi;

namespace LivePerson.Protocol.Hosting.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApiApproval.Check(typeof(IConnector), typeof(PublicApiTests));
}
