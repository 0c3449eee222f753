using LivePerson.Protocol.Analyzers.Flow;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Flow;

/// <summary>
/// What the walk knows of methods by their names: each name once where it matters, with a class of its own, and look-alikes
/// that mean nothing.
/// </summary>
public sealed class FrameworkWordTests
{
    [Fact]
    public Task PureQuestion_HasOneAnswer() => Verify(
    [
        "names.Any()", "names.Any(it => it == d)", "names.All(it => it.Length > 1)", "names.Contains(d)",
        "known.ContainsKey(d)", "d.StartsWith(\"a\")",
        "d.EndsWith(\"a\")", "d.Equals(e)", "object.Equals(d, e)", "string.IsNullOrEmpty(d)",
        "string.IsNullOrWhiteSpace(d)",
        "day.HasFlag(DayOfWeek.Friday)", "ReferenceEquals(d, e)", "string.Concat(d, e) == \"ab\"", "desk.IsOpen(e)",
        "desk.HasAgent(e)", "desk.ShouldType(e)", "desk.CanType(e)", "d.Trim() == e", "d.ToString() == e",
        "string.Equals(d, e)", "desk.GetMode(e) == e", "desk.FindMode(e) == e",
    ],
    condition => $$"""
        if ({{condition}}) { await composing(d); }
        await bot.AnswerAsync("x");
        if ({{condition}}) { await pause(d); }
        """);

    [Fact]
    public Task OtherQuestion_MayHaveAnother() => Verify(
    [
        "await desk.IsOpenAsync(e)", "desk.Next(e)", "d.Length > names.Capacity + Environment.TickCount",
        "desk.Move(e) == e",
        "desk.Isolate(e) == 1", "DateTime.Now.Hour > 8", "queue.TryDequeue(out _)",
    ],
    condition => $$"""
        if ({{condition}}) { await {|LPP2101:composing(d)|}; }
        await bot.AnswerAsync("x");
        if ({{condition}}) { await pause(d); }
        """);

    [Fact]
    public Task SpelledAnew_IsTheSameDialog() => Verify(
        ["d.Trim()", "d.ToString()", "d.Normalize()", "d.ToUpperInvariant()", "d.ToLowerInvariant()"],
        dialog => $$"""
            await composing(d);
            await bot.AnswerAsync("x");
            await pause({{dialog}});
            """);

    [Fact]
    public Task AnotherText_IsAnotherDialog() => Verify(
        ["d + e", "e.Trim()", "e.ToString()", "$\"{d}-{e}\""],
        dialog => $$"""
            await {|LPP2102:composing(d)|};
            await bot.AnswerAsync("x");
            await pause({{dialog}});
            """);

    [Fact]
    public Task ComputedDialog_MayBeTheSame() => Verify(
        ["d.Substring(1)", "d.Replace('a', 'b')", "desk.Trim()", "desk.Move(e)", "await bot.AnswerAsync(d)"],
        dialog => $$"""
            await composing(d);
            await bot.AnswerAsync("x");
            await pause({{dialog}});
            """);

    [Fact]
    public Task WhoKeepsTheDialog_MayEndIt() => Verify(
    [
        "names.Add(d)", "names.AddRange([d])", "set.Add(d)", "known.TryAdd(d, 1)", "known[d] = 1",
        "names = [.. names.Append(d)]", "queue.Enqueue(d)",
        "stack.Push(d)", "names.Insert(0, d)", "local.SetValue(d, 0)", "channel.TryWrite(d)",
        "await channel.WriteAsync(d)", "known.GetOrAdd(d, 1)", "known.AddOrUpdate(d, 1, (_, n) => n)",
        "context.Post(_ => { }, d)",
        "context.Send(_ => { }, d)", "Interlocked.Exchange(ref kept, d)",
        "Interlocked.CompareExchange(ref kept, d, null)",
        "source.TrySetResult(d)", "source.SetResult(d)", "token.Register(_ => { }, d)",
        "ThreadPool.QueueUserWorkItem(_ => { }, d)",
        "subject(d)", "set.UnionWith([d]); set.TryGetValue(d, out _); heap.Enqueue(d, 1)",
    ],
    keeping => $$"""
        await composing(d);
        {{keeping}};
        await bot.AnswerAsync("x");
        """);

    [Fact]
    public Task WhoOnlyLooksOrWrites_EndsNothing() => Verify(
    [
        "Console.WriteLine(d)", "System.Diagnostics.Debug.WriteLine(d)", "System.Diagnostics.Trace.WriteLine(d)",
        "Console.Out.WriteLine(d)",
        "writer.Write(d)", "new StringWriter().Write(d)", "new System.Text.StringBuilder().Append(d).Insert(0, d)",
        "_ = string.Concat(d, e)",
        "new System.Diagnostics.Activity(\"a\").AddTag(\"dialog\", d)", "await File.AppendAllTextAsync(\"log\", d)",
        "File.WriteAllText(\"log\", d)",
        "json.WriteString(\"dialog\", d)", "System.Diagnostics.Debug.Assert(d.Length > 0)", "_ = $\"{d} in {e}\"",
        "names.Remove(d)", "_ = names.IndexOf(d)",
        "_ = known.TryGetValue(d, out _)", "ArgumentException.ThrowIfNullOrEmpty(d)", "_ = Array.IndexOf([e], d)",
        "_ = d.Split(',')",
    ],
    looking => $$"""
        await {|LPP2102:composing(d)|};
        {{looking}};
        await bot.AnswerAsync("x");
        """);

    [Fact]
    public Task TaskOfASend_IsTheSend() => Verify(
    [
        "await pause(d).ConfigureAwait(false)", "await pause(d).WaitAsync(ct)", "pause(d).GetAwaiter().GetResult()",
        "pause(d).Wait()",
        "await new ValueTask<object>(Task.Run<object>(async () => { await pause(d); return d; })).AsTask()",
        "await Task.Run(() => pause(d))", "await Task.Run(async () => await pause(d))",
        "await Task.WhenAll(pause(d))", "await (await Task.FromResult(pause(d)))", "_ = pause(d)",
    ],
    ending => $$"""
        await composing(d);
        await bot.AnswerAsync("x");
        {{ending}};
        """);

    [Fact]
    public Task ValueInATask_IsTheValue() => Verify(
    [
        "await Task.FromResult(ChatStateEvent.Pause)", "await ValueTask.FromResult(ChatStateEvent.Pause)",
        "Task.FromResult(ChatStateEvent.Pause).Result",
        "((ChatStateEvent?)ChatStateEvent.Pause)!",
    ],
    state => $$"""
        await composing(d);
        await bot.AnswerAsync("x");
        await sender.SendAsync(PublishEvent.Create(d, {{state}}), ct);
        """);

    [Fact]
    public Task WorkOfALambda_IsDoneHere() => Verify(
    [
        "names.ForEach(it => { _ = pause(d); })", "Array.ForEach([d], it => { _ = pause(d); })",
        "Parallel.ForEach(names, it => { _ = pause(d); })",
        "_ = names.Select(it => pause(d)).ToList()", "_ = names.AsParallel().Select(it => pause(d)).ToList()",
    ],
    work => $$"""
        await composing(d);
        {{work}};
        """);

    private static Task Verify(IEnumerable<string> words, Func<string, string> body) =>
        CorpusVerification.Verify(
            CorpusTests.WithPreamble(
                Around + string.Concat(words.Select((word, number) => MethodOf(number, body(word))))),
            [new StatesMustEnd()],
            new StatesMustEnd().SupportedDiagnostics.Select(it => it.Id).Where(id => id != "LPP2104"));

    private static string MethodOf(int number, string body) => $$"""

        class Word{{number}}(ConnectorSender sender, IBot bot, IDesk desk) : Words(sender, bot)
        {
            public async Task Word{{number}}Async(string d, string e, DayOfWeek day)
            {
                {{body}}
            }
        }
        """;

    private const string Around = """

        public interface IDesk
        {
            bool IsOpen(string d);
            bool HasAgent(string d);
            bool ShouldType(string d);
            bool CanType(string d);
            bool Next(string d);
            int Isolate(string d);
            string Move(string d);
            string GetMode(string d);
            string FindMode(string d);
            string Trim();
            Task<bool> IsOpenAsync(string d);
        }

        public abstract class Words(ConnectorSender sender, IBot bot) : Case(sender, bot)
        {
            protected List<string> names = [];
            protected HashSet<string> set = [];
            protected readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> known = new();
            protected readonly Queue<string> queue = new();
            protected readonly PriorityQueue<string, int> heap = new();
            protected readonly Stack<string> stack = new();
            protected readonly string[] local = new string[1];
            protected readonly SynchronizationContext context = new();
            protected readonly System.Threading.Channels.ChannelWriter<string> channel = null!;
            protected readonly TaskCompletionSource<string> source = new();
            protected readonly CancellationToken token;
            protected readonly Action<string> subject = _ => { };
            protected readonly TextWriter writer = TextWriter.Null;
            protected readonly System.Text.Json.Utf8JsonWriter json = null!;
            protected string? kept;
        }

        """;
}
