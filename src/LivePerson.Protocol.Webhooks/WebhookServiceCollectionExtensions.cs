using LivePerson.Protocol.Webhooks.Delivery;
using LivePerson.Protocol.Webhooks.Receiving;
using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks;

/// <summary>Adds what <c>MapLivePersonWebhooks</c> needs to an application's services.</summary>
public static class WebhookServiceCollectionExtensions
{
    /// <summary>Adds the queue that webhooks wait in and its workers. The options are checked when the host starts.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; account, client id and secret must be set here or by the builder.</param>
    /// <returns>The options' builder, to bind them from a configuration, say.</returns>
    public static OptionsBuilder<WebhookOptions> AddLivePersonWebhooks(
        this IServiceCollection services, Action<WebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        services.AddMetrics();
        services.TryAddSingleton<WebhookMetrics>();
        services.TryAddSingleton<DeliveryMemory>();
        services.TryAddSingleton<DeliveryQueue>();
        services.TryAddSingleton<WebhookReceiver>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, DeliveryWorkers>());
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidation>());

        OptionsBuilder<WebhookOptions> options = services.AddOptions<WebhookOptions>().ValidateOnStart();
        return configure is null ? options : options.Configure(configure);
    }
}
