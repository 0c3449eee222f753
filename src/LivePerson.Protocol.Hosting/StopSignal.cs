namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Says that the process was asked to stop.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public bool IsStopping => _source.IsCancellationRequested;

    public CancellationToken Token => _source.Token;

    public Task GiveAsync() => _source.CancelAsync();

    public void Dispose() => _source.Dispose();
}
