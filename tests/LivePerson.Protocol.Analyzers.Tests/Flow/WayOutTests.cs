using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Flow;

/// <summary>The message of LPP2101 names the line of the way out on which the state stays.</summary>
public sealed class WayOutTests : RuleTests<StatesMustEnd>
{
    private const string Composing =
        "await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken);";

    private const string Pause =
        "await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken);";

    [Theory]
    [InlineData("""
        COMPOSING
        if (dialogId.Length > 3)
        {
            return; // way out
        }

        PAUSE
        """)]
    [InlineData("""
        COMPOSING
        if (dialogId.Length > 3)
            return; // way out

        PAUSE
        """)]
    [InlineData("""
        COMPOSING
        try
        {
            await Task.Delay(1);
        }
        catch (HttpRequestException)
        {
            return; // way out
        }

        PAUSE
        """)]
    [InlineData("""
        COMPOSING
        try
        {
            await Task.Delay(1);
            PAUSE
        }
        catch (HttpRequestException)
        {
            PAUSE
        }
        catch (Exception) when (dialogId.Length > 3)
        {
            return; // way out
        }
        """)]
    [InlineData("""
        COMPOSING
        try
        {
            try
            {
                await Task.Delay(1);
            }
            catch (HttpRequestException)
            {
                throw;
            }

            PAUSE
        }
        catch (IOException)
        {
            Console.WriteLine();
            return; // way out
        }
        """)]
    [InlineData("""
        COMPOSING
        while (dialogId.Length > 3)
        {
            if (await Task.FromResult(true))
            {
                return; // way out
            }
        }

        PAUSE
        """)]
    [InlineData("""
        COMPOSING
        switch (dialogId.Length)
        {
            case 1:
                PAUSE
                break;
            case 2:
                return; // way out
            default:
                PAUSE
                break;
        }
        """)]
    [InlineData("""
        COMPOSING
        switch (dialogId.Length)
        {
            case 1:
                PAUSE
                break;
            default:
                return; // way out
        }
        """)]
    [InlineData("""
        COMPOSING
        foreach (char letter in dialogId)
        {
            if (letter == 'x')
            {
                break;
            }

            PAUSE
            return;
        }

        return; // way out
        """)]
    public async Task Message_NamesTheLine(string statements)
    {
        string source = InMethod(statements.Replace("COMPOSING", Composing).Replace("PAUSE", Pause))
            .Replace("        await Task.Yield();\n", "");

        ImmutableArray<string> messages = await Messages(source);

        int line = source[..source.IndexOf("// way out", StringComparison.Ordinal)].Count(it => it == '\n') + 1;
        Assert.Equal(
            [$"COMPOSING stays on when the method leaves at line {line}: send PAUSE before it, or wrap the work in a scope"],
            messages.Where(it => it.Contains("leaves")));
    }
}
