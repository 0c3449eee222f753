using System.Text;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Streams are read to their end and stay their owner's.</summary>
public sealed class StreamTests
{
    [Fact]
    public async Task Stream_StaysOpen()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Samples.Typing));

        await PublishEvent.ParseAsync(stream, TestContext.Current.CancellationToken);

        Assert.True(stream.CanRead);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task CancelledToken_EndsTheWait()
    {
        using CancellationTokenSource cancellation = new();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await PublishEvent.ParseAsync(new TrickleStream([(byte)'{']), cancellation.Token));
    }

    [Fact]
    public async Task FaultOfTheStream_IsPassedOn() => await Assert.ThrowsAsync<ObjectDisposedException>(async () =>
    {
        MemoryStream stream = new();
        await stream.DisposeAsync();
        await PublishEvent.ParseAsync(stream, TestContext.Current.CancellationToken);
    });
}
