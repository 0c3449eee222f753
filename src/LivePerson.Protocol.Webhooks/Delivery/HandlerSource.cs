using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Webhooks.Delivery;

/// <summary>Where the handler of a delivery comes from.</summary>
internal abstract class HandlerSource
{
    public abstract ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellationToken);
}

/// <summary>One handler for everything.</summary>
internal sealed class OneHandler(IWebhookHandler handler) : HandlerSource
{
    public override ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellationToken) =>
        delivery.DeliverAsync(handler, cancellationToken);
}

/// <summary>A handler for each delivery, with services of its own.</summary>
internal sealed class ScopedHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(IServiceScopeFactory scopes)
    : HandlerSource
    where THandler : class, IWebhookHandler
{
    public override async ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            THandler handler = ActivatorUtilities.GetServiceOrCreateInstance<THandler>(scope.ServiceProvider);
            await delivery.DeliverAsync(handler, cancellationToken).ConfigureAwait(false);
        }
    }
}
