using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;
using LivePerson.Protocol.Hosting.Domains;
using LivePerson.Protocol.Hosting.Options;
using LivePerson.Protocol.Hosting.Telemetry;
using LivePerson.Protocol.Hosting.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Adds a connector to an application's services.
/// </summary>
public static class LivePersonConnectorServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IConnector"/>. Its options are bound from the configuration's section
    /// <see cref="LivePersonConnectorOptions.SectionName"/>, if the application has a configuration, and checked when the
    /// host starts. Called again, it configures the same connector further.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Changes the options after they were bound.</param>
    /// <returns>The connector's HTTP clients.</returns>
    public static LivePersonConnectorBuilder AddLivePersonConnector(
        this IServiceCollection services, Action<LivePersonConnectorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (!services.Any(static service => service.ServiceType == typeof(IConnector)))
        {
            AddServices(services);
            AddOptions(services);
            AddClient(services, ConnectorClients.FilesName, static options => options.UploadTimeout);
            AddClient(services, ConnectorClients.DomainsName, static options => options.AttemptTimeout);
            AddClient(services, ConnectorClients.TokensName, static options => options.AttemptTimeout);
            AddClient(services, ConnectorClients.MessagingName, static options => options.AttemptTimeout);
        }

        if (configure is not null)
        {
            services.Configure(configure);
        }

        return new(
            services.AddHttpClient(ConnectorClients.DomainsName),
            services.AddHttpClient(ConnectorClients.TokensName),
            services.AddHttpClient(ConnectorClients.MessagingName),
            services.AddHttpClient(ConnectorClients.FilesName));
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddLogging();
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ConnectorLogger>();
        services.AddSingleton<ConnectorMetrics>();
        services.AddSingleton<ConnectorClients>();
        services.AddSingleton<StopSignal>();
        services.AddSingleton<RetryPolicy>();
        services.AddSingleton<CallRunner>();
        services.AddSingleton<DomainCache>();
        services.AddSingleton<AppTokenCache>();
        services.AddSingleton<ConsumerTokenRequester>();
        services.AddSingleton<ConsumerTokenStore>();
        services.AddSingleton<DialogLanes>();
        services.AddSingleton<ConnectorServices>();
        services.AddSingleton<IConnector, Connector>();

        services.AddSingleton<TypingStop>();
        services.AddSingleton<IHostedService>(static provider => provider.GetRequiredService<TypingStop>());
    }

    private static void AddOptions(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<LivePersonConnectorOptions>, OptionsBinding>();
        services.AddSingleton<IValidateOptions<LivePersonConnectorOptions>, OptionsValidation>();
        services.AddOptions<LivePersonConnectorOptions>().ValidateOnStart();
    }

    private static void AddClient(
        IServiceCollection services, string name, Func<LivePersonConnectorOptions, TimeSpan> timeout) => services
        .AddHttpClient(name)
        .ConfigureHttpClient((provider, client) =>
            client.Timeout = timeout(provider.GetRequiredService<IOptions<LivePersonConnectorOptions>>().Value))
        .UseSocketsHttpHandler(static (handler, _) =>
        {
            // Tokens go where the Domain API said, and are not carried on to another place.
            handler.AllowAutoRedirect = false;
            handler.UseCookies = false;
            handler.PooledConnectionLifetime = TimeSpan.FromMinutes(2);
        })
        // The clients live as long as the connector.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        // All headers: tokens, and what users' handlers add.
        .RedactLoggedHeaders(static _ => true);
}
