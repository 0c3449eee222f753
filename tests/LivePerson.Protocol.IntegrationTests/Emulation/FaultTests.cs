using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>Faults by plan.</summary>
public sealed class FaultTests(RawConnector connector) : IClassFixture<RawConnector>, IDisposable
{
    public void Dispose() => connector.Emulator.Faults = null;

    [Theory]
    [InlineData(FaultKind.Unauthorized, 401, 40102)]
    [InlineData(FaultKind.TooManyRequests, 429, 42900)]
    [InlineData(FaultKind.ServerError, 500, 50000)]
    public async Task Refusal_IsAnsweredAndNothingIsProcessed(FaultKind kind, int status, int errorCode)
    {
        string id = await connector.OpenAsync();
        connector.Emulator.Faults = Always(kind);

        RawAnswer answer = await connector.SendAsync(Payloads.Text(id, "Hi"));

        Assert.Equal((status, errorCode), (answer.Status, answer.ErrorCode));
        Assert.Empty(connector.Emulator.AgentSees(id).Messages);
        Exchange exchange = connector.Emulator.Exchanges[^1];
        Assert.Equal((kind, false), (exchange.Fault!.Value, exchange.IsProcessed));
    }

    [Fact]
    public async Task HalfAnswer_IsProcessedAndBreaksOff()
    {
        string id = await connector.OpenAsync();
        connector.Emulator.Faults = Always(FaultKind.HalfAnswer);

        Task<RawAnswer> call = connector.SendAsync(Payloads.Text(id, "Hi"));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => call);
        Assert.Equal("Hi", connector.Emulator.AgentSees(id).Messages.Single().Text);
    }

    [Fact]
    public async Task NoAnswer_IsProcessedOrNotAsTheExchangeSays()
    {
        string id = await connector.OpenAsync();
        connector.Emulator.Faults = Always(FaultKind.NoAnswer);

        for (int number = 0; number < 10; number++)
        {
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => connector.SendAsync(Payloads.Text(id, "Hi")));
        }

        Exchange[] exchanges = [.. connector.Emulator.Exchanges.Where(static exchange => exchange.Fault is not null).TakeLast(10)];
        int processed = exchanges.Count(static exchange => exchange.IsProcessed);
        Assert.InRange(processed, 1, 9);
        Assert.Equal(processed, connector.Emulator.AgentSees(id).Messages.Count);
    }

    [Fact]
    public async Task SlowAnswer_ComesAfterTheDelay()
    {
        ObservedClock clock = new();
        await using RawConnector slow = await RawConnector.StartAsync(new()
        {
            TimeProvider = clock,
            Faults = Always(FaultKind.SlowAnswer),
        });

        Task<RawAnswer> call = slow.GetAsync($"{slow.Account}/service/baseURI.json?version=1.0");
        await clock.AdvanceWhenWaitedAsync(TimeSpan.FromSeconds(2));

        Assert.Equal(200, (await call).Status);
    }

    [Fact]
    public async Task SameSeed_LetsTheSameRequestsFail()
    {
        FaultPlan plan = new() { Seed = 7, Share = 0.5, Kinds = [FaultKind.ServerError, FaultKind.TooManyRequests] };

        int[] first = await StatusesAsync(plan);
        int[] second = await StatusesAsync(plan);
        int[] other = await StatusesAsync(new() { Seed = 8, Share = plan.Share, Kinds = plan.Kinds });

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);
        Assert.Equal([200, 429, 500], first.Distinct().Order());
    }

    [Fact]
    public async Task OtherOperations_DoNotFail()
    {
        connector.Emulator.Faults = new() { Share = 1, Operations = ["send"], Kinds = [FaultKind.ServerError] };

        string id = await connector.OpenAsync();
        RawAnswer send = await connector.SendAsync(Payloads.Text(id, "Hi"));
        RawAnswer certificate = await connector.GetAsync("certificate.pem");

        Assert.Equal((500, 200), (send.Status, certificate.Status));
    }

    [Fact]
    public async Task PlanOutOfRange_IsRefused()
    {
        FaultPlan[] wrong =
        [
            new() { Share = 1.1 },
            new() { Share = -0.1 },
            new() { Share = double.NaN },
            new() { Kinds = [] },
            new() { Kinds = [(FaultKind)99] },
            new() { Delay = TimeSpan.FromSeconds(-1) },
            // Nothing would ever fail.
            new() { Operations = ["send", "sent"] },
        ];

        foreach (FaultPlan plan in wrong)
        {
            Assert.ThrowsAny<ArgumentException>(() => connector.Emulator.Faults = plan);
            await Assert.ThrowsAnyAsync<ArgumentException>(() => RawConnector.StartAsync(new() { Faults = plan }));
        }
    }

    private static FaultPlan Always(FaultKind kind) => new() { Share = 1, Kinds = [kind] };

    private async Task<int[]> StatusesAsync(FaultPlan plan)
    {
        connector.Emulator.Faults = plan;
        List<int> statuses = [];
        for (int number = 0; number < 20; number++)
        {
            statuses.Add((await connector.GetAsync($"{connector.Account}/service/baseURI.json?version=1.0")).Status);
        }

        return [.. statuses];
    }
}
