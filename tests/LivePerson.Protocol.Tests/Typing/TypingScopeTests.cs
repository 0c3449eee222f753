using System.Net;
using LivePerson.Protocol.Tests.Sending;

namespace LivePerson.Protocol.Tests.Typing;

/// <summary>Typing that began ends, once, on every way out.</summary>
public sealed class TypingScopeTests
{
    private readonly List<ChatState> _sent = [];

    private Func<ChatState, Exception?> _fault = static _ => null;

    [Fact]
    public async Task Scope_SendsComposingThenPause()
    {
        await using (await Begin())
        {
            Assert.Equal([ChatState.Composing], _sent);
        }

        Assert.Equal([ChatState.Composing, ChatState.Pause], _sent);
    }

    [Fact]
    public async Task ExceptionInside_EndsTypingAndStaysTheException()
    {
        _fault = state => state == ChatState.Pause ? new LivePersonTransportException("o", false, true, null) : null;

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await using TypingScope scope = await Begin();
            throw new InvalidDataException();
        });

        Assert.Equal([ChatState.Composing, ChatState.Pause], _sent);
    }

    [Fact]
    public async Task CancelledToken_EndsTypingNevertheless()
    {
        using CancellationTokenSource cancellation = new();
        TypingScope scope = await ConnectorSender.BeginTypingAsync(Send, cancellation.Token);
        await cancellation.CancelAsync();

        await scope.DisposeAsync();

        Assert.Equal([ChatState.Composing, ChatState.Pause], _sent);
        Assert.Null(scope.Failure);
    }

    [Fact]
    public async Task EndWithAState_SendsThatStateOnly()
    {
        await using (TypingScope scope = await Begin())
        {
            await scope.EndAsync(ChatState.Active, TestContext.Current.CancellationToken);
            await scope.EndAsync(ChatState.Gone, TestContext.Current.CancellationToken);
        }

        Assert.Equal([ChatState.Composing, ChatState.Active], _sent);
    }

    [Fact]
    public async Task EndWithComposing_IsRefused()
    {
        await using TypingScope scope = await Begin();

        await Assert.ThrowsAsync<ArgumentException>(
            () => scope.EndAsync(ChatState.Composing, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task EndThatFails_IsTriedAgainWithPause()
    {
        _fault = state => state == ChatState.Active ? new LivePersonTransportException("o", true, true, null) : null;

        await using (TypingScope scope = await Begin())
        {
            await Assert.ThrowsAsync<LivePersonTransportException>(
                () => scope.EndAsync(ChatState.Active, TestContext.Current.CancellationToken));
        }

        Assert.Equal([ChatState.Composing, ChatState.Active, ChatState.Pause], _sent);
    }

    [Fact]
    public async Task DisposalThatFails_DoesNotThrowAndSaysWhy()
    {
        InvalidDataException fault = new();
        _fault = state => state == ChatState.Pause ? fault : null;
        TypingScope scope = await Begin();

        await scope.DisposeAsync();
        await scope.DisposeAsync();

        Assert.Same(fault, scope.Failure);
        Assert.Equal([ChatState.Composing, ChatState.Pause], _sent);
    }

    [Fact]
    public async Task DisposalThatHangs_EndsAfterFiveSeconds()
    {
        TypingScope scope = new(static (_, token) => Task.Delay(Timeout.Infinite, token));

        await scope.DisposeAsync();

        Assert.IsAssignableFrom<OperationCanceledException>(scope.Failure);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public async Task ComposingWithoutAnAnswer_IsEndedIfItMayHaveArrived(bool isTimeout, bool mayHaveArrived, bool isEnded)
    {
        LivePersonTransportException fault = new("o", isTimeout, isTimeout || mayHaveArrived, null);
        _fault = state => state == ChatState.Composing ? fault : null;

        Assert.Same(fault, await Assert.ThrowsAsync<LivePersonTransportException>(Begin));

        Assert.Equal(isEnded ? [ChatState.Composing, ChatState.Pause] : [ChatState.Composing], _sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, 1)]
    [InlineData(HttpStatusCode.Unauthorized, 1)]
    [InlineData(HttpStatusCode.InternalServerError, 2)]
    [InlineData(HttpStatusCode.OK, 2)]
    public async Task ComposingThatFails_IsEndedUnlessItWasRefused(HttpStatusCode status, int requests)
    {
        ScriptedHandler handler = new(status, "garbage");

        await Assert.ThrowsAsync<LivePersonResponseException>(() => Senders.Over(handler)
            .BeginTypingAsync(Samples.DialogId, TestContext.Current.CancellationToken));

        Assert.Equal(requests, handler.Requests.Count);
    }

    [Fact]
    public async Task CancelledBefore_SendsNothing()
    {
        using CancellationTokenSource cancellation = new();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ConnectorSender.BeginTypingAsync(Send, cancellation.Token));

        Assert.Empty(_sent);
    }

    [Fact]
    public async Task Sender_SendsBothStatesToTheDialog()
    {
        ScriptedHandler handler = new(HttpStatusCode.OK, Senders.Sent);

        await using (await Senders.Over(handler).BeginTypingAsync(Samples.DialogId, TestContext.Current.CancellationToken))
        {
        }

        Assert.EndsWith(Samples.Typing, handler.Requests[0], StringComparison.Ordinal);
        Assert.EndsWith(Samples.Typing.Replace("COMPOSING", "PAUSE", StringComparison.Ordinal), handler.Requests[1], StringComparison.Ordinal);
    }

    private Task<TypingScope> Begin() => ConnectorSender.BeginTypingAsync(Send, TestContext.Current.CancellationToken);

    private Task Send(ChatState state, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _sent.Add(state);

        return _fault(state) is Exception fault ? Task.FromException(fault) : Task.CompletedTask;
    }
}
