using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.CodeFixes;

namespace LivePerson.Protocol.Analyzers.Tests.Flow;

public sealed class FlowFixTests : RuleTests<StatesMustEnd>
{
    [Fact]
    public Task EarlyReturn_GetsTheEnd() => VerifyFix<SendEndBeforeLeaving>(
        InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            if (dialogId.Length > 3)
            {
                // Too long to answer.
                return;
            }

            if (dialogId.Length > 2)
                return;

            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """),
        InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            if (dialogId.Length > 3)
            {
                // Too long to answer.
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
                return;
            }

            if (dialogId.Length > 2)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
                return;
            }

            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """));

    [Fact]
    public Task EndOfTheMethod_GetsTheEnd() => VerifyFix<SendEndBeforeLeaving>(
        """
        using LivePerson.Protocol;

        public class User
        {
            public async Task Run(ConnectorSender sender, string dialogId, bool isLong)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                switch (isLong)
                {
                    case true:
                        await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Active));
                        return;
                }
            }
        }
        """,
        """
        using LivePerson.Protocol;

        public class User
        {
            public async Task Run(ConnectorSender sender, string dialogId, bool isLong)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
                switch (isLong)
                {
                    case true:
                        await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Active));
                        return;
                }

                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause));
            }
        }
        """);

    [Fact]
    public Task LongForm_GetsTheEnd() => VerifyFix<SendEndBeforeLeaving>(
        InMethod("""
            await sender.SendAsync(new PublishEvent
            {
                Id = "1",
                Body = new() { DialogId = dialogId, Event = new ChatStateEvent { ChatState = ChatState.Composing } },
            });
            if (dialogId.Length > 3)
            {
                return;
            }

            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """),
        InMethod("""
            await sender.SendAsync(new PublishEvent
            {
                Id = "1",
                Body = new() { DialogId = dialogId, Event = new ChatStateEvent { ChatState = ChatState.Composing } },
            });
            if (dialogId.Length > 3)
            {
                await sender.SendAsync(new PublishEvent
                {
                    Id = "1",
                    Body = new() { DialogId = dialogId, Event = new ChatStateEvent { ChatState = ChatState.Pause } },
                });
                return;
            }

            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """));

    [Fact]
    public Task StateOutOfScope_HasNoFix() => VerifyNoFix<SendEndBeforeLeaving>(
        InMethod("""
            if (dialogId.Length > 3)
            {
                string inner = dialogId;
                await sender.SendAsync(PublishEvent.Create(inner, ChatStateEvent.Composing), cancellationToken);
                if (dialogId.Length > 4)
                {
                    await sender.SendAsync(PublishEvent.Create(inner, ChatStateEvent.Pause), cancellationToken);
                }
            }
            """));

    [Fact]
    public Task ContentAfterwards_IsWrapped() => VerifyFix<WrapInScope>(
        InMethod("""
            // Show that we work.
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken); // now

            // Then answer.
            await sender.SendAsync(PublishEvent.Create(dialogId, new TextEvent { Message = "Hi" }), cancellationToken);
            """),
        InMethod("""
            // Show that we work.
            await using (await sender.BeginTypingAsync(dialogId, cancellationToken)) // now
            {
                // Then answer.
                await sender.SendAsync(PublishEvent.Create(dialogId, new TextEvent { Message = "Hi" }), cancellationToken);
            """).Replace("        await Task.Yield();", "            await Task.Yield();\n        }", StringComparison.Ordinal));

    [Fact]
    public Task UnprotectedWork_IsWrappedAndTheEndGoes() => VerifyFix<WrapInScope>(
        InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            await Task.Delay(10);
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """),
        InMethod("""
            await using (await sender.BeginTypingAsync(dialogId, cancellationToken))
            {
                await Task.Delay(10);
            }
            """));

    [Fact]
    public Task ScopeVariable_GetsAwaitUsing() => VerifyFix<WrapInScope>(
        InMethod("""
            // Typing …
            TypingScope scope = await sender.BeginTypingAsync(dialogId, cancellationToken); // now
            Console.WriteLine(scope.Failure);
            """),
        InMethod("""
            // Typing …
            await using TypingScope scope = await sender.BeginTypingAsync(dialogId, cancellationToken); // now
            Console.WriteLine(scope.Failure);
            """));

    [Fact]
    public Task ScopeThrownAway_IsWrapped() => VerifyFix<WrapInScope>(
        InMethod("""
            await sender.BeginTypingAsync(dialogId, cancellationToken);
            Console.WriteLine("working");
            """),
        InMethod("""
            await using (await sender.BeginTypingAsync(dialogId, cancellationToken))
            {
                Console.WriteLine("working");
            """).Replace("        await Task.Yield();", "            await Task.Yield();\n        }", StringComparison.Ordinal));

    [Fact]
    public Task NothingAfterwards_HasNoFix() => VerifyNoFix<WrapInScope>("""
        using LivePerson.Protocol;

        public class User
        {
            public async Task Run(ConnectorSender sender, string dialogId)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing));
            }
        }
        """);

    [Fact]
    public Task RepeatedSend_IsRemoved() => VerifyFix<RemoveRepeatedSend>(
        InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """),
        InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """));

    [Fact]
    public async Task Messages_SayWhatToDo()
    {
        string source = InMethod("""
            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);
            if (dialogId.Length > 3)
            {
                return;
            }

            await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);
            """);

        Assert.Equal(
            ["COMPOSING stays on when the method leaves at line 10: send PAUSE before it, or wrap the work in a scope"],
            await Messages(source));
    }
}
