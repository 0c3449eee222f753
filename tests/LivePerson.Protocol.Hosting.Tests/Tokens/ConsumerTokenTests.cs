using System.Text;
using LivePerson.Protocol.Hosting.Tests.Setup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Tests.Tokens;

/// <summary>Consumers' tokens: kept for good, shared by hosts, asked for once.</summary>
public sealed class ConsumerTokenTests
{
    private readonly RecordedCache _cache = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Consumer_WithManyCalls_HasOneToken()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => TryOpenAsync(connector, "bob")));

        Assert.Equal(1, Requests(connector, "bob"));
    }

    [Fact]
    public async Task MemoryIsBounded_WhoWasNotSeenLatelyIsAskedForAgain()
    {
        await using EmulatedConnector connector = await EmulatedConnector.StartWithoutConversationAsync(
            static options => options.MaxConsumerTokensInMemory = 4);

        foreach (string consumer in (string[])["a", "b", "c", "d", "e", "f", "a"])
        {
            await TryOpenAsync(connector, consumer);
        }

        Assert.Equal(2, Requests(connector, "a"));
        Assert.Equal(1, Requests(connector, "f"));
    }

    [Fact]
    public async Task TwoHostsThatShareACache_AskOnce()
    {
        await using EmulatedConnector one = await StartAsync();
        await using EmulatedConnector two = await StartAsync(one);

        await Task.WhenAll(TryOpenAsync(one, "bob"), TryOpenAsync(two, "bob"));

        Assert.Equal(1, Requests(one, "bob") + Requests(two, "bob"));
        Assert.Single(_cache.Keys);
    }

    [Fact]
    public async Task ManyHostsAndConsumers_AskOnceForEach()
    {
        await using EmulatedConnector one = await StartAsync();
        await using EmulatedConnector two = await StartAsync(one);
        await using EmulatedConnector three = await StartAsync(one);
        EmulatedConnector[] hosts = [one, two, three];

        await Task.WhenAll(Enumerable.Range(0, 20).SelectMany(consumer => hosts.Select(host =>
            TryOpenAsync(host, $"consumer {consumer}"))));

        Assert.All(Enumerable.Range(0, 20), consumer => Assert.Equal(
            1, hosts.Sum(host => Requests(host, $"consumer {consumer}"))));
    }

    [Fact]
    public async Task HostThatDiedWithTheLease_DoesNotStopTheOthers()
    {
        await using EmulatedConnector one = await StartAsync();
        connectorDies(one);
        using CancellationTokenSource death = new();
        Task dying = one.Connector.ForConsumer("bob").OpenAsync(cancellationToken: death.Token);
        await EmulatedConnector.UntilAsync(() => Requests(one, "bob") == 1);
        await using EmulatedConnector two = await StartAsync(one);

        Task<string> waiting = two.Connector.ForConsumer("bob").OpenAsync(cancellationToken: Cancellation);
        // What half a minute would do to the lease.
        await EmulatedConnector.UntilAsync(() => _cache.Reads(":lease") > 3);
        _cache.Remove(_cache.Keys.Single(static key => key.EndsWith(":lease", StringComparison.Ordinal)));

        Assert.NotEmpty(await waiting);
        await death.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dying);

        static void connectorDies(EmulatedConnector connector) =>
            connector.Script.Decide = static request => request.IsConsumerToken ? Fault.Silent : null;
    }

    [Fact]
    public async Task SharedToken_IsEncrypted_AndItsKeyTellsNobodysNumber()
    {
        await using EmulatedConnector connector = await StartAsync(protect: true);
        await connector.Consumer.OpenAsync(cancellationToken: Cancellation);
        string token = connector.Script.Seen[^1].ConsumerToken!;

        string key = Assert.Single(_cache.Keys);
        string stored = Encoding.UTF8.GetString((await _cache.GetAsync(key, Cancellation))!);

        Assert.DoesNotContain(token, stored, StringComparison.Ordinal);
        Assert.DoesNotContain("151", key, StringComparison.Ordinal);
        Assert.StartsWith("liveperson:consumer-token:", key, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TokenThatCannotBeDecrypted_IsAskedForAgain()
    {
        await using EmulatedConnector one = await StartAsync(protect: true);
        await one.Consumer.OpenAsync(cancellationToken: Cancellation);
        // Keys of its own: an ephemeral provider cannot read what another has written.
        await using EmulatedConnector two = await StartAsync(one, protect: true);

        await TryOpenAsync(two, EmulatedConnector.ConsumerId);

        Assert.Equal(1, Requests(two, EmulatedConnector.ConsumerId));
    }

    [Fact]
    public async Task CacheThatFails_IsGoneAround()
    {
        _cache.IsBroken = true;

        await using EmulatedConnector connector = await StartAsync();

        Assert.NotEmpty(await connector.Consumer.OpenAsync(cancellationToken: Cancellation));
    }

    [Fact]
    public async Task RefusedToken_IsForgottenEverywhere_AndTheRequestTriedOnceMore()
    {
        await using EmulatedConnector connector = await StartAsync();
        string dialogId = await connector.Consumer.OpenAsync(cancellationToken: Cancellation);
        int refusals = 1;
        connector.Script.Decide = request =>
            request.IsSend && Interlocked.Decrement(ref refusals) >= 0 ? Fault.Error(401, 40103) : null;

        await connector.Consumer.SendTextAsync(dialogId, "arrives", Cancellation);

        Assert.Equal(["arrives", "arrives"], connector.Script.Events);
        Assert.Equal(2, Requests(connector, EmulatedConnector.ConsumerId));
        Assert.Single(connector.Emulator.AgentSees(dialogId).Messages);
    }

    // A consumer has one open conversation: the second one is refused, with a token nevertheless.
    private static Task TryOpenAsync(EmulatedConnector connector, string consumer) =>
        connector.Connector.ForConsumer(consumer).OpenAsync(cancellationToken: Cancellation)
            .ContinueWith(static _ => { }, TaskScheduler.Default);

    private static int Requests(EmulatedConnector connector, string consumer) => connector.Script.Seen.Count(
        request => request.IsConsumerToken && ConsumerTokenRequest.Parse(request.Body).ExtConsumerId == consumer);

    private Task<EmulatedConnector> StartAsync(EmulatedConnector? first = null, bool protect = false) =>
        EmulatedConnector.StartWithoutConversationAsync(
            services: services =>
            {
                services.AddSingleton<IDistributedCache>(_cache);
                if (protect)
                {
                    services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
                }
            },
            emulator: first?.Emulator);

    /// <summary>The framework's own cache, with a record of what is in it and who asked.</summary>
    private sealed class RecordedCache : IDistributedCache
    {
        private readonly MemoryDistributedCache _inner = new(Microsoft.Extensions.Options.Options.Create(new MemoryDistributedCacheOptions()));
        private readonly HashSet<string> _keys = [];
        private readonly List<string> _reads = [];

        public bool IsBroken { get; set; }

        public IReadOnlyList<string> Keys
        {
            get
            {
                lock (_keys)
                {
                    return [.. _keys];
                }
            }
        }

        public int Reads(string ending)
        {
            lock (_keys)
            {
                return _reads.Count(key => key.EndsWith(ending, StringComparison.Ordinal));
            }
        }

        public byte[]? Get(string key) => throw new NotSupportedException();

        public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
        {
            await AccessAsync(keys => _reads.Add(key));
            return await _inner.GetAsync(key, token);
        }

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

        public async Task SetAsync(
            string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
        {
            await AccessAsync(keys => keys.Add(key));
            await _inner.SetAsync(key, value, options, token);
        }

        public void Refresh(string key) => throw new NotSupportedException();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

        public void Remove(string key)
        {
            lock (_keys)
            {
                _keys.Remove(key);
            }

            _inner.Remove(key);
        }

        public async Task RemoveAsync(string key, CancellationToken token = default)
        {
            await AccessAsync(keys => keys.Remove(key));
            await _inner.RemoveAsync(key, token);
        }

        private async Task AccessAsync(Action<HashSet<string>> access)
        {
            // As a cache in another process does: not at once.
            await Task.Yield();
            if (IsBroken)
            {
                throw new TimeoutException("The cache does not answer.");
            }

            lock (_keys)
            {
                access(_keys);
            }
        }
    }
}
