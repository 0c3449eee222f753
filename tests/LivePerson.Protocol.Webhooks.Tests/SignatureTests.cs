using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace LivePerson.Protocol.Webhooks.Tests;

public sealed class SignatureTests
{
    private const string ChatState = """{"kind":"notification","body":{"changes":[{"originatorId":"2969e404f3be1c8cdda63f0b72d205ab5afb3fe3e3d7d72ab58245f564fdfd91","originatorMetadata":{"id":"2969e404f3be1c8cdda63f0b72d205ab5afb3fe3e3d7d72ab58245f564fdfd91","role":"CONSUMER"},"event":{"type":"ChatStateEvent","chatState":"PAUSE"},"conversationId":"b8b83fe9-75f0-46f2-baaa-2930f7192cfb","dialogId":"b8b83fe9-75f0-46f2-baaa-2930f7192cfb"}]},"type":"ms.MessagingEventNotification"}""";
    private const string Conversation = """{"kind":"notification","body":{"changes":[{"type":"UPSERT","result":{"convId":"b8b83fe9-75f0-46f2-baaa-2930f7192cfb","effectiveTTR":-1,"conversationDetails":{"skillId":"-1","participants":[{"id":"52e05c00-d5e4-5823-acf7-62570b939a63","role":"CONTROLLER"},{"id":"2969e404f3be1c8cdda63f0b72d205ab5afb3fe3e3d7d72ab58245f564fdfd91","role":"CONSUMER"}],"dialogs":[{"dialogId":"b8b83fe9-75f0-46f2-baaa-2930f7192cfb","participantsDetails":[{"id":"2969e404f3be1c8cdda63f0b72d205ab5afb3fe3e3d7d72ab58245f564fdfd91","role":"CONSUMER"},{"id":"52e05c00-d5e4-5823-acf7-62570b939a63","role":"CONTROLLER"}],"dialogType":"MAIN","channelType":"MESSAGING","state":"CLOSE","creationTs":1545398580042,"endTs":1545399379370,"metaDataLastUpdateTs":1545399379370,"closedBy":"CONSUMER"}],"brandId":"42257269","state":"CLOSE","stage":"CLOSE","closeReason":"CONSUMER","startTs":1545398580042,"endTs":1545399379370,"metaDataLastUpdateTs":1545399379370,"ttr":{"ttrType":"PRIORITIZED","value":600}}}}]},"type":"cqm.ExConversationChangeNotification"}""";

    // From LivePerson's public sample of a connector.
    public static TheoryData<string, string> Published => new()
    {
        { ChatState, "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI=" },
        { Conversation, "sha1=CKiT6u4nb4Mpi0tdbCbgBXKAF1E=" },
    };

    public static TheoryData<string> NearMisses => new()
    {
        "",
        "e/TfS0wv1HbvEsMqcBMmFLcMslI=",
        "sha1=",
        "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI",
        "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslJ=",
        "sha1=E/TfS0wv1HbvEsMqcBMmFLcMslI=",
        "SHA1=e/TfS0wv1HbvEsMqcBMmFLcMslI=",
        "sha1 =e/TfS0wv1HbvEsMqcBMmFLcMslI=",
        "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI= ,",
        "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI==",
        "sha1=e_TfS0wv1HbvEsMqcBMmFLcMslI=",
        "sha256=e/TfS0wv1HbvEsMqcBMmFLcMslI=",
        "sha1=7bf4df4b4c2fd476ef12c32a70132614b70cb252",
        "sha1=CKiT6u4nb4Mpi0tdbCbgBXKAF1E=",
        "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI=, sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI=",
    };

    [Theory]
    [MemberData(nameof(Published))]
    public async Task PublishedSignature_IsTaken(string body, string signature)
    {
        await using WebhookApplication application = await WebhookApplication.StartAsync(new RecordingHandler());

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(Encoding.UTF8.GetBytes(body), signature));
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public async Task NearMiss_IsRefusedAndNotHandled(string signature)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(handler, static options => options.HandlesOwnEvents = true);

        Assert.Equal(HttpStatusCode.Unauthorized, await application.SendAsync(Encoding.UTF8.GetBytes(ChatState), signature));

        await application.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(handler.HearsNothingMore);
        Assert.Contains("wrong_signature", application.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SHA1")]
    [InlineData("SHA256")]
    public async Task EmojiAndAccents_AreSignedAsTheirBytes(string algorithm)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);
        byte[] body = Payloads.Text("d", 1, "Voilà: 👍🏽 größer als 日本");

        string signature = WebhookSignature.Create(body, WebhookApplication.Secret, new HashAlgorithmName(algorithm));

        Assert.Equal(HttpStatusCode.OK, await application.SendAsync(body, signature));
        Assert.Equal(["text d 1 Voilà: 👍🏽 größer als 日本"], await handler.HearAsync(1));
    }

    [Fact]
    public async Task OneByteChanged_IsRefused()
    {
        await using WebhookApplication application = await WebhookApplication.StartAsync(new RecordingHandler());
        byte[] body = Encoding.UTF8.GetBytes(ChatState);
        body[^1] = (byte)' ';

        Assert.Equal(HttpStatusCode.Unauthorized, await application.SendAsync(body, "sha1=e/TfS0wv1HbvEsMqcBMmFLcMslI="));
    }

    [Fact]
    public async Task Sha1_IsRefusedWhereSha256IsRequired()
    {
        await using WebhookApplication application =
            await WebhookApplication.StartAsync(new RecordingHandler(), static options => options.RequireSha256 = true);
        byte[] body = Payloads.Text("d", 1);

        Assert.Equal(HttpStatusCode.Unauthorized, await application.SendAsync(body));
        Assert.Equal(
            HttpStatusCode.OK,
            await application.SendAsync(body, WebhookSignature.Create(body, WebhookApplication.Secret, HashAlgorithmName.SHA256)));
    }

    [Fact]
    public async Task Hexadecimal_IsTakenWhereItIsConfigured()
    {
        await using WebhookApplication application = await WebhookApplication.StartAsync(
            new RecordingHandler(), static options => options.SignatureEncoding = WebhookSignatureEncoding.Hexadecimal);

        Assert.Equal(
            HttpStatusCode.OK,
            await application.SendAsync(Encoding.UTF8.GetBytes(ChatState), "sha1=7bf4df4b4c2fd476ef12c32a70132614b70cb252"));
    }

    [Theory]
    [InlineData("", WebhookApplication.Client)]
    [InlineData("42257268", WebhookApplication.Client)]
    [InlineData(WebhookApplication.Account, "")]
    [InlineData(WebhookApplication.Account, "81FAD476-88af-4d08-bc0e-20bc69439ed4")]
    public async Task OtherAccountOrClient_IsRefused(string account, string client)
    {
        await using WebhookApplication application = await WebhookApplication.StartAsync(new RecordingHandler());

        Assert.Equal(
            HttpStatusCode.Unauthorized, await application.SendAsync(Payloads.Text("d", 1), account: account, client: client));
    }
}
