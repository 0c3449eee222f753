using System.Diagnostics.CodeAnalysis;
using LivePerson.Protocol.Webhooks.Delivery;
using LivePerson.Protocol.Webhooks.Receiving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Webhooks;

/// <summary>Gives LivePerson's webhooks a place in an application.</summary>
public static class WebhookEndpointRouteBuilderExtensions
{
    /// <summary>Takes LivePerson's webhooks at a path, and hands what they tell to one handler.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks</c>. It may hold anything that a route's pattern may.</param>
    /// <param name="handler">What is done with the events; used from several threads at the same time.</param>
    /// <returns>The endpoint, to add conventions to.</returns>
    /// <remarks>
    /// Answers 200 when all that a notification tells is in the queue; 503 when the queue is full or the application is
    /// stopping, so that LivePerson sends it again; 401 for a signature, account or client that is not right; 413 for a
    /// body that is too long. Needs <see cref="WebhookServiceCollectionExtensions.AddLivePersonWebhooks"/>.
    /// </remarks>
    /// <exception cref="InvalidOperationException"><c>AddLivePersonWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLivePersonWebhooks(
        this IEndpointRouteBuilder endpoints, string pattern, IWebhookHandler handler)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(handler);

        return Map(endpoints, pattern, new OneHandler(handler));
    }

    /// <summary>
    /// Takes LivePerson's webhooks at a path, and hands what they tell to handlers from the application's services, one
    /// for each event, in a scope of its own.
    /// </summary>
    /// <typeparam name="THandler">The handler; it need not be registered.</typeparam>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/webhooks</c>. It may hold anything that a route's pattern may.</param>
    /// <returns>The endpoint, to add conventions to.</returns>
    /// <remarks>
    /// It answers as <see cref="MapLivePersonWebhooks(IEndpointRouteBuilder, string, IWebhookHandler)"/> does.
    /// </remarks>
    /// <exception cref="InvalidOperationException"><c>AddLivePersonWebhooks</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLivePersonWebhooks<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(
        this IEndpointRouteBuilder endpoints, string pattern)
        where THandler : class, IWebhookHandler
    {
        ArgumentNullException.ThrowIfNull(endpoints);

        return Map(endpoints, pattern, new ScopedHandler<THandler>(endpoints.ServiceProvider.GetRequiredService<IServiceScopeFactory>()));
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, HandlerSource handlers)
    {
        WebhookReceiver receiver = endpoints.ServiceProvider.GetService<WebhookReceiver>()
            ?? throw new InvalidOperationException("Call services.AddLivePersonWebhooks(…) before the application is built.");

        return endpoints
            .MapPost(pattern, (RequestDelegate)(context => receiver.ReceiveAsync(context, handlers)))
            .WithDisplayName("LivePerson webhooks");
    }
}
