using System.Text.Json;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>Files: the requests for an address, and the storage behind it.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private const int MaxLength = 3 * 1024 * 1024;

    private static readonly byte[] Picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 255];

    private readonly MovableClock _clock = new();
    private RawConnector _connector = null!;

    public async ValueTask InitializeAsync() =>
        _connector = await RawConnector.StartAsync(new() { TimeProvider = _clock });

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Fact]
    public async Task UploadUrl_HasTheDocumentedShape()
    {
        RawAnswer answer = await _connector.SendAsync(Payloads.Upload("\"6\"", "PNG"));

        Assert.Equal(200, answer.Status);
        Assert.Equal(["reqId", "code", "body"], answer.Names);
        JsonElement body = answer.Json.GetProperty("body");
        Assert.StartsWith("/", body.GetProperty("relativePath").GetString(), StringComparison.Ordinal);
        JsonElement query = body.GetProperty("queryParams");
        Assert.Equal(["temp_url_sig", "temp_url_expires"], query.EnumerateObject().Select(static member => member.Name));
        Assert.Equal(
            _clock.GetUtcNow().AddMinutes(1).ToUnixTimeSeconds().ToString(),
            query.GetProperty("temp_url_expires").GetString());
    }

    [Fact]
    public async Task UploadedFile_ComesBack()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));

        RawAnswer put = await _connector.CallAsync(HttpMethod.Put, upload, new ByteArrayContent(Picture));
        string download = await AddressAsync(Payloads.Download(upload.Split('?')[0]));
        byte[] back = await BytesAsync(download);

        Assert.Equal(201, put.Status);
        Assert.Equal(Picture, back);
    }

    [Theory]
    [InlineData("\"3145728\"", "JPG", 200)]
    [InlineData("\"3145729\"", "JPG", 400)]
    [InlineData("\"99999999999999999999\"", "JPG", 400)]
    [InlineData("\"many\"", "JPG", 400)]
    [InlineData("\"10\"", "JPEG", 200)]
    [InlineData("\"10\"", "GIF", 200)]
    [InlineData("\"10\"", "PDF", 400)]
    [InlineData("\"10\"", "png", 400)]
    public async Task UploadUrl_IsForSmallPicturesOnly(string size, string type, int status)
    {
        RawAnswer answer = await _connector.SendAsync(Payloads.Upload(size, type));

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("/v1/AUTH_async-images/3/87654321/file")]
    [InlineData("/v1/AUTH_async-images/3/12345678/../file")]
    public async Task DownloadUrlOutsideOfTheAccount_Is40000(string path)
    {
        RawAnswer answer = await _connector.SendAsync(Payloads.Download(path));

        Assert.Equal((400, 40000), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task FileOf3MB_IsTakenAndOneByteMoreIs413()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));

        RawAnswer most = await _connector.CallAsync(HttpMethod.Put, upload, new ByteArrayContent(new byte[MaxLength]));
        RawAnswer tooMuch = await _connector.CallAsync(
            HttpMethod.Put, upload, new ByteArrayContent(new byte[MaxLength + 1]));

        Assert.Equal((201, 413), (most.Status, tooMuch.Status));
    }

    [Fact]
    public async Task AddressAfterAMinute_Is401()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));
        _clock.Advance(TimeSpan.FromSeconds(59));
        RawAnswer inTime = await _connector.CallAsync(HttpMethod.Put, upload, new ByteArrayContent(Picture));

        _clock.Advance(TimeSpan.FromSeconds(1));
        RawAnswer tooLate = await _connector.CallAsync(HttpMethod.Put, upload, new ByteArrayContent(Picture));

        Assert.Equal((201, 401), (inTime.Status, tooLate.Status));
        Assert.Equal("401 Unauthorized: Temp URL invalid\n", tooLate.Text);
        Assert.Equal("text/plain", tooLate.ContentHeaders.ContentType?.MediaType);
    }

    [Fact]
    public async Task AddressThatWasNotGivenSo_Is401()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));
        string path = upload.Split('?')[0];
        string later = upload[..^1] + (upload[^1] == '9' ? '8' : '9');

        RawAnswer[] answers =
        [
            await _connector.CallAsync(HttpMethod.Put, path, new ByteArrayContent(Picture)),
            await _connector.CallAsync(HttpMethod.Put, later, new ByteArrayContent(Picture)),
            await _connector.CallAsync(HttpMethod.Put, upload.Replace(path, path + "x", StringComparison.Ordinal)),
            // For putting only.
            await _connector.GetAsync(upload),
        ];

        Assert.All(answers, static answer => Assert.Equal(401, answer.Status));
    }

    [Fact]
    public async Task FileThatNobodyPut_Is404()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));
        string download = await AddressAsync(Payloads.Download(upload.Split('?')[0]));

        RawAnswer answer = await _connector.GetAsync(download);

        Assert.Equal(404, answer.Status);
    }

    [Fact]
    public async Task Record_HoldsNeitherBytesNorSignatures()
    {
        string upload = await AddressAsync(Payloads.Upload("6", "PNG"));
        await _connector.CallAsync(HttpMethod.Put, upload, new ByteArrayContent("secret"u8.ToArray()));
        await BytesAsync(await AddressAsync(Payloads.Download(upload.Split('?')[0])));

        string signature = upload.Split("temp_url_sig=")[1].Split('&')[0];
        string record = string.Concat(_connector.Emulator.Exchanges.Select(static exchange =>
            $"{exchange.Query} {exchange.RequestJson} {exchange.ResponseJson} {exchange.Verdict}\n"));

        Assert.DoesNotContain("secret", record, StringComparison.Ordinal);
        Assert.DoesNotContain(signature, record, StringComparison.Ordinal);
        Assert.Contains("(6 bytes)", record, StringComparison.Ordinal);
    }

    private async Task<string> AddressAsync(string request)
    {
        RawAnswer answer = await _connector.SendAsync(request);
        GenerateURLResponseBody body = GenerateURLResponse.Parse(answer.Text).Body!;
        return $"{body.RelativePath}?temp_url_sig={body.QueryParams.TempUrlSig}"
            + $"&temp_url_expires={body.QueryParams.TempUrlExpires}";
    }

    private async Task<byte[]> BytesAsync(string address)
    {
        using HttpClient http = new();
        return await http.GetByteArrayAsync(
            new Uri(_connector.Emulator.BaseAddress, address), TestContext.Current.CancellationToken);
    }
}
