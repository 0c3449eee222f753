using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>What is almost a signature: mistakes of those who sign, and tries of those who may not.</summary>
public sealed class NearMissTests
{
    private const string Secret = WebhookApplication.Secret;

    private static readonly byte[] Key = Encoding.UTF8.GetBytes(Secret);
    private static readonly byte[] Body = Payloads.Text("d", 1, "Voilà: 👍🏽 größer als 日本");
    private static readonly byte[] BodyWithMark = [0xef, 0xbb, 0xbf, .. Body];
    private static readonly string Sha1 = Base64(HMACSHA1.HashData(Key, Body));
    private static readonly string Sha256 = Base64(HMACSHA256.HashData(Key, Body));

    /// <summary>Headers with what is wrong with them; several are several headers.</summary>
    public static TheoryData<string, string[]> Refused { get; } = new()
    {
        { "no header", [] },
        { "an empty header", [""] },
        { "no prefix", [Sha1] },
        { "the prefix alone", ["sha1="] },
        { "a prefix in capitals", [$"SHA1={Sha1}"] },
        { "a prefix with one capital", [$"Sha256={Sha256}"] },
        { "a prefix with a hyphen", [$"sha-1={Sha1}"] },
        { "a prefix with a colon", [$"sha1:{Sha1}"] },
        { "a prefix twice", [$"sha1=sha1={Sha1}"] },
        { "the prefix of an algorithm that nobody uses", [$"sha512={Base64(HMACSHA512.HashData(Key, Body))}"] },
        { "SHA-1 under the name of SHA-256", [$"sha256={Sha1}"] },
        { "SHA-256 under the name of SHA-1", [$"sha1={Sha256}"] },
        { "white space within", [$"sha1= {Sha1}"] },
        { "a tab within", [$"sha1=\t{Sha1}"] },
        { "quotation marks", [$"\"sha1={Sha1}\""] },
        { "an angle bracket", [$"sha1=<{Sha1}>"] },
        { "the first letter in another case", [$"sha1={SwapCase(Sha1)}"] },
        { "without padding", [$"sha1={Sha1.TrimEnd('=')}"] },
        { "with more padding", [$"sha1={Sha1}="] },
        { "one letter short", [$"sha256={Sha256[1..]}"] },
        { "one letter more", [$"sha256=A{Sha256}"] },
        { "a letter more at the end", [$"sha256={Sha256}A"] },
        { "bits that Base64 ignores", [$"sha1={Sha1[..^2]}{(char)(Sha1[^2] + 1)}="] },
        { "the alphabet of addresses", [$"sha1={UrlAlphabet()}"] },
        { "percent signs", [$"sha1={Uri.EscapeDataString(Sha1)}"] },
        { "hexadecimal digits", [$"sha1={Hexadecimal()}"] },
        { "hexadecimal digits in small letters", [$"sha1={Hexadecimal().ToLowerInvariant()}"] },
        { "Base64 of hexadecimal digits", [$"sha1={Base64(Encoding.ASCII.GetBytes(Hexadecimal()))}"] },
        { "Cyrillic letters that look alike", [$"sh\u04301={Sha1}"] },
        { "the right header twice", [$"sha1={Sha1}", $"sha1={Sha1}"] },
        { "both right headers", [$"sha1={Sha1}", $"sha256={Sha256}"] },
        { "a wrong header before the right one", ["sha1=AAAA", $"sha1={Sha1}"] },
        { "a wrong header after the right one", [$"sha1={Sha1}", "sha1=AAAA"] },
        { "both in one header", [$"sha1={Sha1},sha256={Sha256}"] },
        { "both in one header, with a semicolon", [$"sha1={Sha1};sha256={Sha256}"] },
        { "another secret", [Sign(Body, "rl9hacst6kqilbofup64n11ga4")] },
        { "the secret in capitals", [Sign(Body, Secret.ToUpperInvariant())] },
        { "the secret with a line end", [Sign(Body, Secret + "\n")] },
        { "the secret with a space before", [Sign(Body, " " + Secret)] },
        { "the secret in Base64", [Sign(Body, Base64(Key))] },
        { "the client's id for the secret", [Sign(Body, WebhookApplication.Client)] },
        { "the account's id for the secret", [Sign(Body, WebhookApplication.Account)] },
        { "a hash without a secret", [$"sha1={Base64(SHA1.HashData(Body))}"] },
        { "a hash of secret and body", [$"sha1={Base64(SHA1.HashData([.. Key, .. Body]))}"] },
        { "a hash of body and secret", [$"sha256={Base64(SHA256.HashData([.. Body, .. Key]))}"] },
        { "secret and body in each other's place", [$"sha1={Base64(HMACSHA1.HashData(Body, Key))}"] },
        { "half of a hash", [$"sha256={Base64(HMACSHA256.HashData(Key, Body)[..16])}"] },
        { "the hash of a hash", [$"sha1={Base64(HMACSHA1.HashData(Key, HMACSHA1.HashData(Key, Body)))}"] },
        { "an empty body's", [Sign([], Secret)] },
        { "the body with a byte order mark", [Sign(BodyWithMark, Secret)] },
        { "the body with a line end", [Sign([.. Body, (byte)'\n'], Secret)] },
        { "the body as ASCII", [Sign(Encoding.ASCII.GetBytes(Text()), Secret)] },
        { "the body as Latin-1", [Sign(Encoding.Latin1.GetBytes(Text()), Secret)] },
        { "the body as UTF-16", [Sign(Encoding.Unicode.GetBytes(Text()), Secret)] },
        { "the body's JSON written again", [Sign(JsonSerializer.SerializeToUtf8Bytes(JsonDocument.Parse(Body)), Secret)] },
        { "the body's letters decomposed", [Sign(Utf8(Text().Normalize(NormalizationForm.FormD)), Secret)] },
        { "the body in Base64", [Sign(Encoding.ASCII.GetBytes(Base64(Body)), Secret)] },
        { "the path before the body", [Sign([.. "/webhooks"u8, .. Body], Secret)] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task NearMiss_IsRefusedAndNotHandled(string situation, string[] headers)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        int status = await new RawWebhook { Body = Body }
            .With(WebhookSignature.HeaderName, headers)
            .SendAsync(application.Address);

        // Kestrel itself refuses letters in a header that are not ASCII.
        Assert.True(status is 401 or 400, $"{situation}: {status}");
        await application.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(handler.HearsNothingMore, situation);
    }

    [Theory]
    [InlineData("sha1")]
    [InlineData("sha256")]
    public async Task RightHeader_IsTakenWithTheSpaceThatHttpAllowsAroundIt(string algorithm)
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);
        string signature = algorithm == "sha1" ? $"sha1={Sha1}" : $"sha256={Sha256}";

        int status = await new RawWebhook { Body = Body }
            .With(WebhookSignature.HeaderName, $"  {signature} \t")
            .SendAsync(application.Address);

        Assert.Equal(200, status);
        Assert.Equal(["text d 1 Voilà: 👍🏽 größer als 日本"], await handler.HearAsync(1));
    }

    [Fact]
    public async Task BodyWithAMarkThatIsSignedWithIt_IsTakenAsItsBytes()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);

        int signed = await new RawWebhook { Body = BodyWithMark }.SendAsync(application.Address);
        int unsigned = await new RawWebhook { Body = BodyWithMark }
            .With(WebhookSignature.HeaderName, $"sha1={Sha1}")
            .SendAsync(application.Address);

        Assert.Equal((200, 401), (signed, unsigned));
    }

    private static string Sign(byte[] body, string secret) => WebhookSignature.Create(body, secret, HashAlgorithmName.SHA1);

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text() => Encoding.UTF8.GetString(Body);

    private static string Hexadecimal() => Convert.ToHexString(HMACSHA1.HashData(Key, Body));

    private static string SwapCase(string text)
    {
        int letter = text.IndexOfAny([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        char swapped = (char)(text[letter] ^ ' ');
        return text[..letter] + swapped + text[(letter + 1)..];
    }

    // Of a body whose signature has a letter that the alphabets spell differently.
    private static string UrlAlphabet() => Sha1.Replace('+', '-').Replace('/', '_') is var other && other != Sha1
        ? other
        : throw new InvalidOperationException("Take another body: its signature has neither + nor /.");
}
