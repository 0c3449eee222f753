using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LivePerson.Protocol.Tests.Properties;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>What holds for whatever body and whatever secret.</summary>
public sealed class SignatureProperties
{
    private static readonly Gen<Signed> AnySigned =
        from body in Always.AnyOf<byte[]>()
        from secret in Always.AnyOf<NonEmptyString>()
        from isSha256 in Always.AnyOf<bool>()
        select new Signed(body, secret.Get, isSha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);

    private static readonly Gen<(Signed Signed, int Place, int Bit)> AnyPlace =
        from signed in AnySigned
        from place in Gen.Choose(0, 1_000_000)
        from bit in Gen.Choose(0, 6)
        select (signed, place, bit);

    [Fact]
    public void Signature_IsTheDocumentedHmac() => Always.Holds(AnySigned, static signed =>
    {
        byte[] key = Encoding.UTF8.GetBytes(signed.Secret);

        Assert.Equal(
            "sha1=" + Convert.ToBase64String(HMACSHA1.HashData(key, signed.Body)),
            WebhookSignature.Create(signed.Body, signed.Secret, HashAlgorithmName.SHA1));
        Assert.Equal(
            "sha256=" + Convert.ToHexString(HMACSHA256.HashData(key, signed.Body)).ToLowerInvariant(),
            WebhookSignature.Create(
                signed.Body, signed.Secret, HashAlgorithmName.SHA256, WebhookSignatureEncoding.Hexadecimal));
    });

    [Fact]
    public void AnyBody_MatchesItsSignatureAndNoOtherEncodingOfIt() => Always.Holds(AnySigned, static signed =>
    {
        string hexadecimal = WebhookSignature.Create(
            signed.Body, signed.Secret, signed.Algorithm, WebhookSignatureEncoding.Hexadecimal);

        Assert.True(signed.Matches(signed.Header));
        Assert.True(signed.Matches(hexadecimal, encoding: WebhookSignatureEncoding.Hexadecimal));
        Assert.False(signed.Matches(hexadecimal));
        Assert.False(signed.Matches(signed.Header, encoding: WebhookSignatureEncoding.Hexadecimal));
    });

    [Fact]
    public void BodyWithOneBitChanged_IsRefused() => Always.Holds(
        AnyPlace.Where(static any => any.Signed.Body.Length > 0),
        static any =>
        {
            byte[] changed = [.. any.Signed.Body];
            changed[any.Place % changed.Length] ^= (byte)(1 << any.Bit);

            Assert.False(any.Signed.Matches(any.Signed.Header, changed));
        });

    [Fact]
    public void BodyWithAByteMoreOrLess_IsRefused() => Always.Holds(AnyPlace, static any =>
    {
        byte[] body = any.Signed.Body;

        Assert.False(any.Signed.Matches(any.Signed.Header, [.. body, (byte)any.Place]));
        Assert.False(any.Signed.Matches(any.Signed.Header, [(byte)any.Place, .. body]));
        Assert.False(body.Length > 0 && any.Signed.Matches(any.Signed.Header, body[..^1]));
    });

    [Fact]
    public void HeaderWithOneBitChanged_IsRefused() => Always.Holds(AnyPlace, static any =>
    {
        char[] header = any.Signed.Header.ToCharArray();
        header[any.Place % header.Length] ^= (char)(1 << any.Bit);

        Assert.False(any.Signed.Matches(new(header)));
    });

    [Fact]
    public void HeaderThatIsCutOff_IsRefused() => Always.Holds(AnyPlace, static any =>
        Assert.False(any.Signed.Matches(any.Signed.Header[..(any.Place % any.Signed.Header.Length)])));

    [Fact]
    public void AnyOtherHeader_IsRefused() => Always.Holds(
        from signed in AnySigned
        from header in Always.AnyOf<string?>()
        select (signed, header),
        static any => Assert.False(any.signed.Matches(any.header)));

    [Fact]
    public void AnotherSecret_IsRefused() => Always.Holds(
        from signed in AnySigned
        from secret in Always.AnyOf<Guid>()
        from other in Always.AnyOf<Guid>()
        select (Signed: signed with { Secret = $"{secret}" }, Same: secret == other, Other: $"{other}"),
        static any => Assert.Equal(any.Same, (any.Signed with { Secret = any.Other }).Matches(any.Signed.Header)));

    private sealed record Signed(byte[] Body, string Secret, HashAlgorithmName Algorithm)
    {
        public string Header => WebhookSignature.Create(Body, Secret, Algorithm);

        public bool Matches(
            string? header,
            byte[]? body = null,
            WebhookSignatureEncoding encoding = WebhookSignatureEncoding.Base64) =>
            WebhookSignature.Matches(header, body ?? Body, Secret, encoding);

        // A failing one is printed.
        public override string ToString() => $"{Convert.ToHexString(Body)}, {Secret}, {Algorithm}";
    }
}
