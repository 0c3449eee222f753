namespace LivePerson.Protocol.Benchmarks;

/// <summary>The texts of the messages that are measured, with ids as long as real ones.</summary>
internal static class Texts
{
    public const string DialogId = "2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2";

    // As long as tokens are: a header and a signature around some claims.
    public static readonly string AppToken = new('a', 700);

    public static readonly string ConsumerToken = new('c', 500);

    public const string ChatStateNotification = """
        {"kind":"notification","body":{"changes":[{
        "originatorId":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c",
        "originatorMetadata":{"id":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c","role":"ASSIGNED_AGENT"},
        "event":{"type":"ChatStateEvent","chatState":"COMPOSING"},
        "conversationId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2",
        "dialogId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2"}]},
        "type":"ms.MessagingEventNotification"}
        """;

    public const string ContentNotification = """
        {"kind":"notification","body":{"changes":[{
        "sequence":4,
        "originatorId":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c",
        "originatorMetadata":{"id":"e7b1c2d3-45f6-4a78-9b0c-1d2e3f4a5b6c","role":"ASSIGNED_AGENT"},
        "serverTimestamp":1700000000123,
        "event":{"type":"ContentEvent","contentType":"text/plain","message":"Hello, how can I help you today?"},
        "conversationId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2",
        "dialogId":"2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2"}]},
        "type":"ms.MessagingEventNotification"}
        """;

    public const string Batch = """
        [{"kind":"req","id":"1","type":"userprofile.SetUserProfile","body":{"authenticatedData":{"lp_sdes":[
        {"type":"ctmrinfo","info":{"ctype":"vip","cstatus":"active","customerId":"138766AC","socialId":"11256324780",
        "imei":"3543546543545688","userName":"user000","accountName":"bank corp","role":"broker","balance":-400.99,
        "currency":"USD","companySize":500,"companyBranch":"north","loginStatus":1,"storeZipCode":"20505",
        "storeNumber":"123865","lastPaymentDate":{"day":15,"month":10,"year":2014},
        "registrationDate":{"day":23,"month":5,"year":2013}}},
        {"type":"personal","personal":{"firstname":"Jane","lastname":"Doe",
        "age":{"age":34,"year":1980,"month":4,"day":15},
        "contacts":[{"email":"jane@mail.example","phone":"+1 212-555-0199","phoneType":"mobile",
        "address":{"country":"NL","region":"Utrecht"}}],"gender":"FEMALE","language":"en-US","company":"company"}}]}}},
        {"kind":"req","id":"2","type":"cm.ConsumerRequestConversation","body":{"brandId":"29834751","ttrDefName":"NORMAL",
        "channelType":"MESSAGING","campaignInfo":{"campaignId":"1244787870","engagementId":"1246064870"},"skillId":"-1",
        "conversationContext":{"visitorId":"A3ZTY3Zjk1MDExZTczYTU4","sessionId":"ys2wSqaSRSOJGki7VhEDKQ",
        "interactionContextId":"2","type":"SharkContext","lang":"en-US","features":["RICH_CONTENT","QUICK_REPLIES"]}}}]
        """;
}
