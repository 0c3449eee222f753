using System.Text.Json;
using BenchmarkDotNet.Attributes;
using LivePerson.Protocol.Benchmarks.Plain;

namespace LivePerson.Protocol.Benchmarks;

/// <summary>The batch that tells who the consumer is and opens a conversation.</summary>
public class ConversationBatch : MessageBenchmark
{
    private readonly OpenConversation _batch;
    private readonly List<PlainBatchRequest> _plain;

    public ConversationBatch()
        : base(OpenConversation.Parse(Texts.Batch).ToUtf8Bytes())
    {
        _batch = OpenConversation.Parse(Json);
        _plain = JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainBatch)!;
    }

    [Benchmark]
    public int Write()
    {
        ReusedBuffer buffer = EmptyBuffer();
        _batch.WriteTo(buffer);

        return buffer.Length;
    }

    [Benchmark(Baseline = true)]
    public long WriteBySystemTextJson()
    {
        Utf8JsonWriter writer = EmptyWriter();
        JsonSerializer.Serialize(writer, _plain, PlainJsonContext.Default.PlainBatch);

        return writer.BytesCommitted;
    }

    [Benchmark]
    public long WriteByHand()
    {
        Utf8JsonWriter writer = EmptyWriter();
        writer.WriteStartArray();
        WriteProfile(writer, _batch.SetUserProfile);
        WriteConversation(writer, _batch.ConsumerRequestConversation);
        writer.WriteEndArray();
        writer.Flush();

        return writer.BytesCommitted;
    }

    [Benchmark]
    public object Read() => OpenConversation.Parse(Json);

    [Benchmark]
    public object? ReadBySystemTextJson() => JsonSerializer.Deserialize(Json, PlainJsonContext.Default.PlainBatch);

    private static void WriteProfile(Utf8JsonWriter writer, SetUserProfile request)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, "req"u8);
        writer.WriteString("id"u8, request.Id);
        writer.WriteString("type"u8, "userprofile.SetUserProfile"u8);
        writer.WriteStartObject("body"u8);
        writer.WriteStartObject("authenticatedData"u8);
        writer.WriteStartArray("lp_sdes"u8);
        foreach (Sde sde in request.Body.AuthenticatedData!.LpSdes!)
        {
            writer.WriteStartObject();
            if (sde is CustomerInfoSde customer)
            {
                WriteCustomer(writer, customer.Info);
            }
            else
            {
                WritePerson(writer, ((PersonalInfoSde)sde).Personal);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCustomer(Utf8JsonWriter writer, CustomerInfo customer)
    {
        writer.WriteString("type"u8, "ctmrinfo"u8);
        writer.WriteStartObject("info"u8);
        writer.WriteString("ctype"u8, customer.Ctype);
        writer.WriteString("customerId"u8, customer.CustomerId);
        writer.WriteString("socialId"u8, customer.SocialId);
        writer.WriteString("imei"u8, customer.Imei);
        writer.WriteString("userName"u8, customer.UserName);
        writer.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter writer, PersonalInfo person)
    {
        writer.WriteString("type"u8, "personal"u8);
        writer.WriteStartObject("personal"u8);
        writer.WriteString("firstname"u8, person.Firstname);
        writer.WriteString("lastname"u8, person.Lastname);
        writer.WriteStartArray("contacts"u8);
        foreach (PersonalContact contact in person.Contacts!)
        {
            writer.WriteStartObject();
            writer.WriteString("email"u8, contact.Email);
            writer.WriteString("phone"u8, contact.Phone);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("gender"u8, person.Gender!.Value.Value);
        writer.WriteString("language"u8, person.Language);
        writer.WriteEndObject();
    }

    private static void WriteConversation(Utf8JsonWriter writer, ConsumerRequestConversation request)
    {
        ConsumerRequestConversationBody body = request.Body!;
        writer.WriteStartObject();
        writer.WriteString("kind"u8, "req"u8);
        writer.WriteString("id"u8, request.Id);
        writer.WriteString("type"u8, "cm.ConsumerRequestConversation"u8);
        writer.WriteStartObject("body"u8);
        writer.WriteString("brandId"u8, body.BrandId);
        writer.WriteString("ttrDefName"u8, body.TtrDefName!.Value.Value);
        writer.WriteString("channelType"u8, body.ChannelType!.Value.Value);
        writer.WriteStartObject("campaignInfo"u8);
        writer.WriteString("campaignId"u8, body.CampaignInfo!.CampaignId);
        writer.WriteString("engagementId"u8, body.CampaignInfo.EngagementId);
        writer.WriteEndObject();
        writer.WriteString("skillId"u8, body.SkillId);
        WriteContext(writer, body.ConversationContext!);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter writer, ConversationContext context)
    {
        writer.WriteStartObject("conversationContext"u8);
        writer.WriteString("visitorId"u8, context.VisitorId);
        writer.WriteString("sessionId"u8, context.SessionId);
        writer.WriteString("interactionContextId"u8, context.InteractionContextId);
        writer.WriteString("type"u8, context.Type!.Value.Value);
        writer.WriteString("lang"u8, context.Lang);
        writer.WriteEndObject();
    }
}
