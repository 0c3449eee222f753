using System.Net;
using LivePerson.Protocol.Emulator;
using LivePerson.Protocol.IntegrationTests.Emulation;

namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>Files of the library against the emulator's storage.</summary>
public sealed class FileSenderTests : IAsyncLifetime
{
    private readonly MovableClock _clock = new();
    private readonly HttpClient _http = new();
    private EmulatedConversation _conversation = null!;
    private FileSender _files = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _conversation = await EmulatedConversation.StartAsync(new() { TimeProvider = _clock });
        LivePersonEmulator emulator = _conversation.Emulator;
        DomainSender domains = new(_http, ConnectorEndpoint.FromDomain(emulator.Domain, emulator.AccountId));
        DomainResponse answer = await domains.GetAsync(FileSender.ServiceName, Stop);
        _files = new(_http, ConnectorEndpoint.FromDomain(answer.BaseURIs!.Single().BaseURI, emulator.AccountId));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _conversation.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(3 * 1024 * 1024)]
    public async Task UploadedFile_IsDownloadedAsItWas(int length)
    {
        byte[] file = new byte[length];
        new Random(length).NextBytes(file);

        GenerateURLResponse upload = await _conversation.Sender.SendAsync(
            GenerateURLForUploadFile.Create(length, FileType.Png), Stop);
        // Neither the sender nor the storage may ask how long the stream is.
        await _files.UploadAsync(upload, new ForwardStream(file), length, Stop);
        GenerateURLResponse download = await _conversation.Sender.SendAsync(
            GenerateURLForDownloadFile.Create(upload.Body!.RelativePath), Stop);
        using MemoryStream back = new();
        long received = await _files.DownloadAsync(download, back, Stop);

        Assert.Equal(length, received);
        Assert.Equal(file, back.ToArray());
    }

    [Fact]
    public async Task UploadedFile_IsShownToTheAgent()
    {
        GenerateURLResponse upload = await UploadUrlAsync();
        await _files.UploadAsync(upload, new MemoryStream([1, 2, 3]), 3, Stop);

        await _conversation.Sender.SendAsync(
            PublishEvent.Create(_conversation.DialogId, new HostedFileEvent
            {
                Message = new() { RelativePath = upload.Body!.RelativePath, FileType = FileType.Png, Caption = "a cat" },
            }),
            Stop);

        HostedFileEvent seen = Assert.IsType<HostedFileEvent>(_conversation.Agent.Messages.Single().Event);
        Assert.Equal(upload.Body.RelativePath, seen.Message.RelativePath);
    }

    [Fact]
    public async Task ExpiredAddress_IsAResponseExceptionWith401()
    {
        GenerateURLResponse upload = await UploadUrlAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => _files.UploadAsync(upload, new MemoryStream([1]), 1, Stop));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal("swift.Upload", refused.Operation);
        Assert.False(refused.NeedsNewAppToken);
        Assert.DoesNotContain(upload.Body!.QueryParams.TempUrlSig, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressForPutting_IsNotOneForGetting()
    {
        GenerateURLResponse upload = await UploadUrlAsync();

        LivePersonResponseException refused = await Assert.ThrowsAsync<LivePersonResponseException>(
            () => _files.DownloadAsync(upload, new MemoryStream(), Stop));

        Assert.Equal((HttpStatusCode.Unauthorized, "swift.Download"), (refused.StatusCode, refused.Operation));
    }

    private Task<GenerateURLResponse> UploadUrlAsync() =>
        _conversation.Sender.SendAsync(GenerateURLForUploadFile.Create(3, FileType.Png), Stop);

    /// <summary>A stream that can only be read from beginning to end, as one of a network.</summary>
    private sealed class ForwardStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();
    }
}
