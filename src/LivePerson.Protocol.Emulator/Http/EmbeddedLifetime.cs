using Microsoft.Extensions.Hosting;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>
/// Leaves Ctrl-C and SIGTERM alone. The web host's own lifetime takes them over, and then the program that the
/// emulator runs in could no longer be stopped by them.
/// </summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
