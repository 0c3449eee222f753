using System.Collections.Concurrent;
using LivePerson.Protocol.Webhooks;

namespace LivePerson.Protocol.Reliability;

/// <summary>Slow, and remembers in which order it heard of each conversation's changes.</summary>
internal sealed class FloodHandler(FloodPlan plan) : IWebhookHandler
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<long>> _heard = new(StringComparer.Ordinal);

    public IEnumerable<long> HeardOf(string conversationId) => _heard.GetValueOrDefault(conversationId) ?? [];

    public async ValueTask HandleTextAsync(WebhookEvent<TextEvent> text, CancellationToken cancellationToken)
    {
        if (plan.HandlerBlocks)
        {
            Thread.Sleep(plan.HandlerTime);
        }
        else
        {
            await Task.Delay(plan.HandlerTime, cancellationToken);
        }

        _heard.GetOrAdd(text.ConversationId, static _ => new()).Enqueue(text.Sequence!.Value);
    }
}
