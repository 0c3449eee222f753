using LivePerson.Protocol.Generators.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Benchmarks.Analyzers;

/// <summary>
/// A project of 2,000 methods, twenty a class, of which one in each class sends states: so that no class can be left out.
/// </summary>
internal static class SampleProject
{
    public const int Classes = 100;
    public const int MethodsPerClass = 20;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999);

    public static CSharpCompilation Parse() => CSharpCompilation.Create(
        "Acme.Orders",
        [.. Enumerable.Range(0, Classes).Select(number => CSharpSyntaxTree.ParseText(TextOf(number), Parsing, $"/project/{number}.cs"))],
        References.All,
        Options);

    private static string TextOf(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using LivePerson.Protocol;

        namespace Acme.Orders.Module{{number}};

        public sealed record Order(string Id, string Customer, DateTimeOffset Placed, decimal Total, IReadOnlyList<string> Lines);

        public interface IOrderStore
        {
            Task<Order?> FindAsync(string id, CancellationToken cancellationToken);
        }

        public sealed class Desk(ConnectorSender sender, IOrderStore store)
        {
            private readonly Dictionary<string, Order> _known = new(StringComparer.Ordinal);
            private int _asked;

            public async Task AnswerAsync(string dialogId, string orderId, CancellationToken cancellationToken)
            {
                await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Composing), cancellationToken).ConfigureAwait(false);
                try
                {
                    Order? order = await store.FindAsync(orderId, cancellationToken).ConfigureAwait(false);
                    string text = order is null ? "We do not know that order." : Describe1(order);
                    await sender.SendAsync(PublishEvent.Create(dialogId, new TextEvent { Message = text }), cancellationToken).ConfigureAwait(false);
                }
                finally
                {
                    await sender.SendAsync(PublishEvent.Create(dialogId, ChatStateEvent.Pause), cancellationToken).ConfigureAwait(false);
                }
            }
        {{string.Concat(Enumerable.Range(1, MethodsPerClass - 1).Select(MethodOf))}}
        }
        """;

    private static string MethodOf(int number) => (number % 4) switch
    {
        0 => $$"""

                public async Task<int> Refresh{{number}}Async(IEnumerable<string> ids, CancellationToken cancellationToken)
                {
                    ArgumentNullException.ThrowIfNull(ids);
                    int found = 0;
                    foreach (string id in ids.Distinct(StringComparer.Ordinal))
                    {
                        if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is { Total: > {{number}} } order)
                        {
                            _known[order.Id] = order;
                            found++;
                        }
                    }

                    Interlocked.Add(ref _asked, found);
                    return found;
                }
            """,
        1 => $$"""

                public string Describe{{number}}(Order order)
                {
                    ArgumentNullException.ThrowIfNull(order);
                    if (order.Lines.Count == 0)
                    {
                        return "Order " + order.Id + " is empty.";
                    }

                    string total = order.Total.ToString("0.00", CultureInfo.InvariantCulture);
                    return $"Order {order.Id} of {order.Customer}: {order.Lines.Count} lines, {total} in all (rule {{number}}).";
                }
            """,
        2 => $$"""

                public decimal Total{{number}}(DateTimeOffset since, string? customer) => _known.Values
                    .Where(order => order.Placed >= since && (customer is null || order.Customer == customer))
                    .Select(order => order.Total > 1000 ? order.Total * 0.9m : order.Total)
                    .DefaultIfEmpty({{number}})
                    .Sum();
            """,
        _ => $$"""

                public bool TryParse{{number}}(string text, out int days)
                {
                    days = 0;
                    string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    switch (parts)
                    {
                        case ["today"]:
                            return true;
                        case [var count, "days" or "day"] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out days):
                            return days < 10 * {{number}};
                        default:
                            _asked++;
                            return false;
                    }
                }
            """,
    };
}
