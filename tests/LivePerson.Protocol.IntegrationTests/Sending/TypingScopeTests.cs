
namespace LivePerson.Protocol.IntegrationTests.Sending;

/// <summary>However a typing scope is left, the agent's screen stops showing "typing…".</summary>
public sealed class TypingScopeTests : IAsyncLifetime
{
    private static readonly byte[] Accepted =
        ScriptedServer.Answer(200, """{"reqId":"1","code":"OK","body":{"sequence":0}}""");

    private EmulatedConversation _conversation = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _conversation = await EmulatedConversation.StartAsync();

    public ValueTask DisposeAsync() => _conversation.DisposeAsync();

    [Fact]
    public async Task ScopeThatEnds_SendsComposingThenPause()
    {
        await using (await BeginAsync(Stop))
        {
            Assert.True(_conversation.Agent.IsTyping);
        }

        Assert.False(_conversation.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task MessageInside_DoesNotEndTyping()
    {
        await using (await BeginAsync(Stop))
        {
            await _conversation.Sender.SendAsync(
                PublishEvent.Create(_conversation.DialogId, new TextEvent { Message = "Hi there" }),
                Stop);
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
            await using TypingScope typing = await BeginAsync(Stop);
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
            await using TypingScope typing = await BeginAsync(source.Token);
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, source.Token);
        });

        Assert.False(_conversation.Agent.IsTyping);
        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task DisposedTwice_SendsPauseOnce()
    {
        TypingScope typing = await BeginAsync(Stop);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => typing.DisposeAsync().AsTask()));

        Assert.Equal(["COMPOSING", "PAUSE"], _conversation.SentStates);
    }

    [Fact]
    public async Task EndedWithAStateOfChoice_SendsNoPause()
    {
        await using (TypingScope typing = await BeginAsync(Stop))
        {
            await typing.EndAsync(ChatState.Active, Stop);
            Assert.False(_conversation.Agent.IsTyping);
        }

        Assert.Equal(["COMPOSING", "ACTIVE"], _conversation.SentStates);
    }

    [Fact]
    public async Task PauseRefused_IsOnTheScopeAndNotThrown()
    {
        TypingScope typing = await BeginAsync(Stop);
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
            () => BeginAsync(Stop));

        Assert.Equal(["COMPOSING"], _conversation.SentStates);
    }

    [Fact]
    public async Task ComposingOfUnknownFate_IsFollowedByOnePause()
    {
        await using ScriptedServer server = new(static request => IsComposing(request) ? [] : Accepted);
        using HttpClient http = new();

        await Assert.ThrowsAsync<LivePersonTransportException>(
            () => server.Sender(http).BeginTypingAsync("a-dialog", Stop));

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("\"COMPOSING\"", server.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\"PAUSE\"", server.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancelledBeforeTheAnswer_IsFollowedByOnePause()
    {
        using CancellationTokenSource source = new();
        await using ScriptedServer server = new(request =>
        {
            if (!IsComposing(request))
            {
                return Accepted;
            }

            source.Cancel();
            return null;
        });
        using HttpClient http = new();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Sender(http).BeginTypingAsync("a-dialog", source.Token));

        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("\"PAUSE\"", server.Requests[1], StringComparison.Ordinal);
    }

    private static bool IsComposing(string request) => request.Contains("COMPOSING", StringComparison.Ordinal);

    private Task<TypingScope> BeginAsync(CancellationToken cancellationToken) =>
        _conversation.Sender.BeginTypingAsync(_conversation.DialogId, cancellationToken);
}
