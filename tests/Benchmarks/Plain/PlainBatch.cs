using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>
/// A request of the batch that opens a conversation. Both kinds are one record, without the cost of polymorphism; what
/// the other kind has is absent.
/// </summary>
internal sealed record PlainBatchRequest
{
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    [JsonPropertyName("id")]
    public string Id { get; init; } = "";

    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("body")]
    public PlainBatchBody? Body { get; init; }
}

internal sealed record PlainBatchBody
{
    [JsonPropertyName("authenticatedData")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlainAuthenticatedData? AuthenticatedData { get; init; }

    [JsonPropertyName("brandId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? BrandId { get; init; }

    [JsonPropertyName("ttrDefName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TtrDefName { get; init; }

    [JsonPropertyName("channelType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChannelType { get; init; }

    [JsonPropertyName("campaignInfo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlainCampaign? CampaignInfo { get; init; }

    [JsonPropertyName("skillId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SkillId { get; init; }

    [JsonPropertyName("conversationContext")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlainContext? ConversationContext { get; init; }
}

internal sealed record PlainAuthenticatedData
{
    [JsonPropertyName("lp_sdes")]
    public List<PlainSde> Sdes { get; init; } = [];
}

internal sealed record PlainSde
{
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("info")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlainCustomer? Info { get; init; }

    [JsonPropertyName("personal")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlainPerson? Personal { get; init; }
}

internal sealed record PlainCustomer
{
    [JsonPropertyName("ctype")]
    public string Ctype { get; init; } = "";

    [JsonPropertyName("cstatus")]
    public string Cstatus { get; init; } = "";

    [JsonPropertyName("customerId")]
    public string CustomerId { get; init; } = "";

    [JsonPropertyName("socialId")]
    public string SocialId { get; init; } = "";

    [JsonPropertyName("imei")]
    public string Imei { get; init; } = "";

    [JsonPropertyName("userName")]
    public string UserName { get; init; } = "";

    [JsonPropertyName("accountName")]
    public string AccountName { get; init; } = "";

    [JsonPropertyName("role")]
    public string Role { get; init; } = "";

    [JsonPropertyName("balance")]
    public decimal Balance { get; init; }

    [JsonPropertyName("currency")]
    public string Currency { get; init; } = "";

    [JsonPropertyName("companySize")]
    public long CompanySize { get; init; }

    [JsonPropertyName("companyBranch")]
    public string CompanyBranch { get; init; } = "";

    [JsonPropertyName("loginStatus")]
    public long LoginStatus { get; init; }

    [JsonPropertyName("storeZipCode")]
    public string StoreZipCode { get; init; } = "";

    [JsonPropertyName("storeNumber")]
    public string StoreNumber { get; init; } = "";

    [JsonPropertyName("lastPaymentDate")]
    public PlainDate? LastPaymentDate { get; init; }

    [JsonPropertyName("registrationDate")]
    public PlainDate? RegistrationDate { get; init; }
}

internal sealed record PlainDate
{
    [JsonPropertyName("day")]
    public long Day { get; init; }

    [JsonPropertyName("month")]
    public long Month { get; init; }

    [JsonPropertyName("year")]
    public long Year { get; init; }
}

internal sealed record PlainPerson
{
    [JsonPropertyName("firstname")]
    public string Firstname { get; init; } = "";

    [JsonPropertyName("lastname")]
    public string Lastname { get; init; } = "";

    [JsonPropertyName("age")]
    public PlainAge? Age { get; init; }

    [JsonPropertyName("contacts")]
    public List<PlainContact> Contacts { get; init; } = [];

    [JsonPropertyName("gender")]
    public string Gender { get; init; } = "";

    [JsonPropertyName("language")]
    public string Language { get; init; } = "";

    [JsonPropertyName("company")]
    public string Company { get; init; } = "";
}

internal sealed record PlainAge
{
    [JsonPropertyName("age")]
    public long Age { get; init; }

    [JsonPropertyName("year")]
    public long Year { get; init; }

    [JsonPropertyName("month")]
    public long Month { get; init; }

    [JsonPropertyName("day")]
    public long Day { get; init; }
}

internal sealed record PlainContact
{
    [JsonPropertyName("email")]
    public string Email { get; init; } = "";

    [JsonPropertyName("phone")]
    public string Phone { get; init; } = "";

    [JsonPropertyName("phoneType")]
    public string PhoneType { get; init; } = "";

    [JsonPropertyName("address")]
    public PlainAddress? Address { get; init; }
}

internal sealed record PlainAddress
{
    [JsonPropertyName("country")]
    public string Country { get; init; } = "";

    [JsonPropertyName("region")]
    public string Region { get; init; } = "";
}

internal sealed record PlainCampaign
{
    [JsonPropertyName("campaignId")]
    public string CampaignId { get; init; } = "";

    [JsonPropertyName("engagementId")]
    public string EngagementId { get; init; } = "";
}

internal sealed record PlainContext
{
    [JsonPropertyName("visitorId")]
    public string VisitorId { get; init; } = "";

    [JsonPropertyName("sessionId")]
    public string SessionId { get; init; } = "";

    [JsonPropertyName("interactionContextId")]
    public string InteractionContextId { get; init; } = "";

    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    [JsonPropertyName("lang")]
    public string Lang { get; init; } = "";

    [JsonPropertyName("features")]
    public List<string> Features { get; init; } = [];
}
