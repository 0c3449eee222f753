
namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>However a typing scope is left, the agent's screen stops showing "typing…", and it is told once.</summary>
public sealed class TypingScopeTests : IAsyncLifetime
{
    private EmulatedConversation _conversation = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _conversation = await EmulatedConversation.StartAsync();

    public ValueTask DisposeAsync() => _conversation.DisposeAsync();

    [Fact]
    public async Task ScopeThatEnds_SendsComposingThenPause()
    {
        await using (await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled))
        {
            Assert.True(_conversation.Agent.IsTyping);
        }

        Assert.False(_conversation.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task MessageInside_DoesNotEndTyping()
    {
        await using (await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled))
        {
            await _conversation.Sender.SendAsync(
                PublishEvent.Create(_conversation.DialogId, new TextEvent { Message = "Hi there" }),
                Cancelled);
            Assert.True(_conversation.Agent.IsTyping);
        }

        Assert.False(_conversation.Agent.IsTyping);
    }

    [Fact]
    public async Task ExceptionInside_SendsPauseAndGoesOn()
    {
        InvalidOperationException thrown = new("The bot has no answer.");

        Exception? caught = await Record.ExceptionAsync(async () =>
        {
            await using TypingScope typing = await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled);
            throw thrown;
        });

        Assert.Same(thrown, caught);
        Assert.False(_conversation.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task TokenCancelledInside_StillSendsPause()
    {
        using CancellationTokenSource source = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using TypingScope typing = await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, source.Token);
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, source.Token);
        });

        Assert.False(_conversation.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task DisposedTwice_SendsPauseOnce()
    {
        TypingScope typing = await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => typing.DisposeAsync().AsTask()));

        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task EndedWithAStateOfChoice_SendsNoPause()
    {
        await using (TypingScope typing = await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled))
        {
            await typing.EndAsync(ChatState.Active, Cancelled);
            Assert.False(_conversation.Agent.IsTyping);
        }

        Assert.Equal(["COMPOSING", "ACTIVE"], _conversation.SentStates);
    }

    [Fact]
    public async Task PauseRefused_IsOnTheScopeAndNotThrown()
    {
        TypingScope typing = await _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled);
        _conversation.Emulator.AgentCloses(_conversation.DialogId);

        await typing.DisposeAsync();

        LivePersonResponseException failure = Assert.IsType<LivePersonResponseException>(typing.Failure);
        Assert.Equal(40000, failure.ErrorCode);
    }

    [Fact]
    public async Task ComposingRefused_ThrowsAndSendsNoPause()
    {
        _conversation.Emulator.AgentCloses(_conversation.DialogId);

        await Assert.ThrowsAsync<LivePersonResponseException>(
            () => _conversation.Sender.BeginTypingAsync(_conversation.DialogId, Cancelled));

        Assert.Equal(["COMPOSING"], _conversation.SentStates);
    }

    [Fact]
    public async Task ComposingOfUnknownFate_IsFollowedByOnePause()
    {
        await using ScriptedServer server = new(static request => request.Contains("COMPOSING", StringComparison.Ordinal)
            ? []
            : ScriptedServer.Answer(200, """{"reqId":"1","code":"OK","body":{"sequence":0}}"""));
        using HttpClient http = new();

        await Assert.ThrowsAsync<LivePersonTransportException>(
            () => server.Sender(http).BeginTypingAsync("a-dialog", Cancelled));

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("\"COMPOSING\"", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\"PAUSE\"", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelledBeforeTheAnswer_IsFollowedByOnePause()
    {
        await using ScriptedServer server = new(static request => request.Contains("COMPOSING", StringComparison.Ordinal)
            ? null
            : ScriptedServer.Answer(200, """{"reqId":"1","code":"OK","body":{"sequence":0}}"""));
        using HttpClient http = new();
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Sender(http).BeginTypingAsync("a-dialog", source.Token));

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("\"PAUSE\"", server.Requests[1], StringComparison.Ordinal);
    }
}
