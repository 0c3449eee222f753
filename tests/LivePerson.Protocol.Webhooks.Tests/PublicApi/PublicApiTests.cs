using LivePerson.Protocol.Tests.PublicApi;

namespace LivePerson.Protocol.Webhooks.Tests.PublicApi;

public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsTheApprovedOne() => ApiApproval.Check(typeof(IWebhookHandler), typeof(PublicApiTests));
}
