using LivePerson.Protocol.Hosting.Tests.Setup;

namespace LivePerson.Protocol.Hosting.Tests.Dialogs;

/// <summary>Files: an address, an upload, an event, in this order and in their turn.</summary>
public sealed class FileTests
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 100_000).Select(static i => (byte)i)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsStoredAndShown()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using MemoryStream content = new(Bytes);

        await connector.Consumer.SendFileAsync(
            connector.DialogId, content, FileType.Png, "a picture", cancellationToken: Cancellation);

        HostedFile shown = Assert.IsType<HostedFileEvent>(Assert.Single(connector.Agent.Messages).Event).Message;
        Assert.Equal(("a picture", FileType.Png), (shown.Caption, shown.FileType));
        Assert.Equal([nameof(GenerateURLForUploadFile), "file"], connector.Script.Events);
    }

    [Fact]
    public async Task TextAfterAFile_DoesNotOvertakeIt()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using MemoryStream content = new(Bytes);

        await Task.WhenAll(
            connector.Consumer.SendFileAsync(connector.DialogId, content, FileType.Png, cancellationToken: Cancellation),
            connector.Consumer.SendTextAsync(connector.DialogId, "see above", Cancellation));

        Assert.Equal([nameof(GenerateURLForUploadFile), "file", "see above"], connector.Script.Events);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task UploadThatFails_IsRepeatedIfTheStreamCanBeRewound(bool canSeek, int uploads)
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync(
            static options => options.ServerFaultDelays = [TimeSpan.FromMilliseconds(10)]);
        int failures = 1;
        connector.Script.Decide = request =>
            request.IsUpload && Interlocked.Decrement(ref failures) >= 0 ? Fault.Status(503) : null;
        using Stream content = canSeek ? new MemoryStream(Bytes) : new OneWayStream(Bytes);

        Exception? failure = await Record.ExceptionAsync(() => connector.Consumer.SendFileAsync(
            connector.DialogId, content, FileType.Png, length: Bytes.Length, cancellationToken: Cancellation));

        Assert.Equal(canSeek, failure is null);
        Assert.Equal(uploads, connector.Script.Seen.Count(static request => request.IsUpload));
        Assert.Equal(canSeek ? 1 : 0, connector.Agent.Messages.Count);
        Assert.True(failure is null or LivePersonResponseException { Operation: "swift.Upload" });
    }

    [Fact]
    public async Task StreamOfUnknownLength_NeedsOne()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using OneWayStream content = new(Bytes);

        await Assert.ThrowsAsync<ArgumentException>("length", () => connector.Consumer.SendFileAsync(
            connector.DialogId, content, FileType.Png, cancellationToken: Cancellation));

        Assert.Empty(connector.Script.Events);
    }

    [Fact]
    public async Task FileOverTheLimit_IsNotSent_AndTheLaneGoesOn()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();
        using MemoryStream content = new(new byte[FileSender.MaxLength + 1]);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => connector.Consumer.SendFileAsync(
            connector.DialogId, content, FileType.Png, cancellationToken: Cancellation));
        await connector.Consumer.SendTextAsync(connector.DialogId, "no file, then", Cancellation);

        Assert.Equal(["no file, then"], connector.Script.Events);
    }

    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }
    }
}
