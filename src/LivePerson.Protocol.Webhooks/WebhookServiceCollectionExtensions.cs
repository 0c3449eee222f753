using LivePerson.Protocol.Webhooks.Delivery;
using LivePerson.Protocol.Webhooks.Receiving;
using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Webhooks;

/// <summary>Adds what <c>MapLivePersonWebhooks</c> needs to an application's services.</summary>
public static class WebhookServiceCollectionExtensions
{
    /// <summary>
    /// Adds the queue that webhooks wait in and its workers. The options are bound from the configuration's section
    /// <see cref="WebhookOptions.SectionName"/>; account, client id and secret stand one level higher, where the
    /// connector of LivePerson.Protocol.Hosting reads them too. They are checked when the host starts.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the options after they were bound.</param>
    /// <returns>The options' builder, to change them further.</returns>
    public static OptionsBuilder<WebhookOptions> AddLivePersonWebhooks(
        this IServiceCollection services, Action<WebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);

        OptionsBuilder<WebhookOptions> options = services.AddOptions<WebhookOptions>();
        if (!services.Any(static service => service.ServiceType == typeof(WebhookReceiver)))
        {
            AddServices(services);
            options
                .BindConfiguration(WebhookOptions.CredentialsSectionName)
                .BindConfiguration(
                    WebhookOptions.SectionName, static binder => binder.ErrorOnUnknownConfiguration = true)
                .ValidateOnStart();
        }

        return configure is null ? options : options.Configure(configure);
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddMetrics();
        services.AddSingleton<WebhookMetrics>();
        services.AddSingleton<DeliveryMemory>();
        services.AddSingleton<DeliveryQueue>();
        services.AddSingleton<WebhookReceiver>();
        services.AddSingleton<IHostedService, DeliveryWorkers>();
        services.AddSingleton<IValidateOptions<WebhookOptions>, WebhookOptionsValidation>();
    }
}
