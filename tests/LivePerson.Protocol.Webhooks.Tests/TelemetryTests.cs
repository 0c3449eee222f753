using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace LivePerson.Protocol.Webhooks.Tests;

public sealed partial class TelemetryTests
{
    [Fact]
    public async Task WhatComes_IsCountedByItsOutcome()
    {
        RecordingHandler handler = new();
        await using WebhookApplication application = await WebhookApplication.StartAsync(handler);
        Dictionary<string, long> counts = [];
        using MeterListener listener = new()
        {
            InstrumentPublished = (instrument, it) =>
            {
                // Other tests have a factory of their own.
                if (instrument.Meter.Name == WebhookTelemetry.MeterName
                    && instrument.Meter.Scope == application.Services.GetService<IMeterFactory>())
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            lock (counts)
            {
                string name = $"{instrument.Name} {string.Join(' ', tags.ToArray().Select(static tag => tag.Value))}";
                counts[name] = counts.GetValueOrDefault(name) + value;
            }
        });
        listener.Start();

        await application.SendAsync(Payloads.Text("d", 1));
        await application.SendAsync(Payloads.Text("d", 1));
        await application.SendAsync(Payloads.Text("d", 2, role: "CONSUMER"));
        await application.SendAsync(Payloads.Text("d", 3), signature: "sha1=no");
        await application.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [
                ("liveperson.webhooks.dropped ContentEvent duplicate", 1L),
                ("liveperson.webhooks.dropped ContentEvent echo", 1L),
                ("liveperson.webhooks.handled ContentEvent", 1L),
                ("liveperson.webhooks.received accepted", 3L),
                ("liveperson.webhooks.received wrong_signature", 1L),
            ],
            counts.OrderBy(static it => it.Key, StringComparer.Ordinal).Select(static it => (it.Key, it.Value)));
    }

    [Fact]
    public void Readme_NamesEveryInstrumentTagAndOption()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Webhooks.README.md"));
        string tables = string.Join('\n', readme.Split('\n').Where(static line => line.StartsWith('|')));
        string[] documented = [.. Code().Matches(tables).Select(static match => match.Groups[1].Value)];

        Assert.Empty(Constants(typeof(WebhookTelemetry)).Except(documented));
        Assert.Empty(typeof(WebhookOptions).GetProperties().Select(static property => property.Name).Except(documented));
        foreach (Type values in new[] { typeof(Outcomes), typeof(DropReasons), typeof(DeliveryKinds) })
        {
            Assert.Empty(Constants(values).Except(documented));
        }
    }

    private static IEnumerable<string> Constants(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (string)field.GetRawConstantValue()!);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
