using System.Text;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// A lock as text: sorted, LF, one line a member, so that a change of one thing is a change of one line.
/// </summary>
internal static class LockWriter
{
    public static string Write(ProtocolLock locked)
    {
        List<Entry> file =
        [
            new("lock", LockText.Number(ProtocolLock.Format)),
            .. Text("namespace", locked.Namespace),
            .. Text("context", locked.Context),
            .. Flag("readBareElements", locked.ReadsBareElements),
            .. Block("types", [.. locked.Types.Select(type => new Entry(type.Name, null, [.. Lines(type)]))]),
            .. Block("operations", [.. locked.Operations.Select(it => new Entry(it.Signature, LockText.Of(it)))]),
        ];
        StringBuilder text = new();
        Append(text, file, depth: 0);
        return text.Append('\n').ToString();
    }

    private static IEnumerable<Entry> Lines(LockedType type) =>
    [
        new("kind", JsonText.Of(LockText.Word(type.Kind))),
        .. Flag("root", type.IsRoot),
        .. Flag("open", type.IsOpen),
        .. Flag("other", type.IsOther),
        .. Flag("instances", type.HasInstances),
        .. Flag("idempotent", type.IsIdempotent),
        .. type.Reads.Count == 0 ? [] : new[] { new Entry("reads", LockText.List(type.Reads)) },
        .. type.Limits.Count == 0 ? [] : new[] { new Entry("limits", LockText.Of(type.Limits)) },
        .. Block("members", [.. type.Members.Select(member => new Entry(member.JsonName, LockText.Of(member)))]),
        .. Block("values", [.. type.Values.Select(value => new Entry(value.Value, JsonText.Of(value.Name)))]),
        .. Block("cases", [.. type.Cases.Select(it => new Entry(it.Type, LockText.Of(it)))]),
        .. Block("factories", [.. type.Factories.Select(factory => new Entry(factory.Name, LockText.Of(factory)))]),
    ];

    private static Entry[] Text(string name, string? value) => value is null ? [] : [new(name, JsonText.Of(value))];

    private static Entry[] Flag(string name, bool value) => value ? [new(name, "true")] : [];

    private static Entry[] Block(string name, List<Entry> entries) =>
        entries.Count == 0 ? [] : [new(name, null, entries)];

    private static void Append(StringBuilder text, List<Entry> entries, int depth)
    {
        text.Append('{');
        for (int i = 0; i < entries.Count; i++)
        {
            text
                .Append(i == 0 ? "\n" : ",\n")
                .Append(' ', (depth + 1) * 2)
                .Append(JsonText.Of(entries[i].Name))
                .Append(": ");
            if (entries[i].Inside is { } inside)
            {
                Append(text, inside, depth + 1);
            }
            else
            {
                text.Append(entries[i].Line);
            }
        }

        text.Append('\n').Append(' ', depth * 2).Append('}');
    }

    /// <summary>A name, and behind it one line or a block.</summary>
    private sealed record Entry(string Name, string? Line, List<Entry>? Inside = null);
}
