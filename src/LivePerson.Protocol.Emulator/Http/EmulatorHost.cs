using System.Net;
using LivePerson.Protocol.Emulator.Screen;
using LivePerson.Protocol.Emulator.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>The web server around the emulator's services.</summary>
internal sealed class EmulatorHost : IAsyncDisposable
{
    private static readonly TimeSpan StopTimeLimit = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;
    private readonly EmulatorCertificate _certificate;
    private int _isDisposed;

    private EmulatorHost(
        WebApplication application,
        EmulatorServices services,
        EmulatorCertificate certificate,
        string domain)
    {
        _application = application;
        _certificate = certificate;
        Services = services;
        Domain = domain;
    }

    public EmulatorServices Services { get; }

    public string Domain { get; }

    public static async Task<EmulatorHost> StartAsync(
        LivePersonEmulatorOptions options,
        CancellationToken cancellationToken)
    {
        EmulatorServices services = new(options);
        // An empty builder: neither environment variables nor settings files of the program that uses the emulator
        // may change where it listens, and nothing is logged.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = StopTimeLimit);
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        EmulatorCertificate certificate = EmulatorCertificate.Create(options.Address, options.HostName);
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options, certificate));
        WebApplication application = builder.Build();

        services.CertificatePem = certificate.AuthorityPem;
        EmulatorPipeline pipeline = new(services);
        ScreenServer screen = new(services, application.Lifetime.ApplicationStopping);
        application.Run(async context =>
        {
            if (!await screen.TryHandleAsync(context))
            {
                await pipeline.HandleAsync(context);
            }
        });
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            services.Dispose();
            certificate.Dispose();
            throw;
        }

        string domain = $"{HostName(options)}:{BoundPort(application)}";
        services.Domain = domain;
        return new EmulatorHost(application, services, certificate, domain);
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
        {
            return;
        }

        using (CancellationTokenSource timeLimit = new(StopTimeLimit))
        {
            await _application.StopAsync(timeLimit.Token).ConfigureAwait(false);
        }

        await _application.DisposeAsync().ConfigureAwait(false);
        Services.Dispose();
        _certificate.Dispose();
    }

    private static void Listen(
        KestrelServerOptions kestrel,
        LivePersonEmulatorOptions options,
        EmulatorCertificate certificate)
    {
        kestrel.AddServerHeader = false;
        // The pipeline counts bytes itself, so that too long a body gets LivePerson's error shape.
        kestrel.Limits.MaxRequestBodySize = null;
        kestrel.Listen(options.Address, options.Port, listen => listen.UseHttpsBesideHttp(certificate.Server));
    }

    private static string HostName(LivePersonEmulatorOptions options)
    {
        if (options.HostName is { } hostName)
        {
            return hostName;
        }

        if (options.Address.Equals(IPAddress.Any) || options.Address.Equals(IPAddress.IPv6Any))
        {
            return "localhost";
        }

        string address = options.Address.ToString();
        return address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
    }

    private static int BoundPort(WebApplication application)
    {
        IServer server = application.Services.GetRequiredService<IServer>();
        return new Uri(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
    }
}
