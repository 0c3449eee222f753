using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Cli.Messages;

/// <summary>A type of the library, by its name.</summary>
internal abstract class MessageType
{
    private static readonly Dictionary<string, Type> Types = typeof(PublishEvent).Assembly.GetExportedTypes()
        .Where(IsProtocolValue)
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>The types, in the order of their names.</summary>
    public static IEnumerable<string> Names => Types.Keys.Order(StringComparer.Ordinal);

    public static MessageType Find(string name)
    {
        if (Types.TryGetValue(name, out Type? type))
        {
            return (MessageType)Activator.CreateInstance(typeof(MessageTypeOf<>).MakeGenericType(type))!;
        }

        string[] similar = [.. Similar(name)];
        throw new BadUseException($"There is no type '{name}'. " + (similar.Length > 0
            ? $"Did you mean {string.Join(" or ", similar)}?"
            : $"Messages are {string.Join(", ", Names.Where(IsMessage))}."));
    }

    /// <summary>What the schema forbids in a message; empty if it is valid.</summary>
    /// <exception cref="ProtocolJsonException">It is not such a message at all.</exception>
    public abstract IReadOnlyList<SchemaViolation> Validate(ReadOnlySpan<byte> utf8Json);

    private static bool IsMessage(string name) => Types[name].GetMethod(nameof(PublishEvent.ParseAsync)) is not null;

    private static IEnumerable<string> Similar(string name)
    {
        if (Spelling.Nearest(name, Names) is { } nearest)
        {
            return [nearest];
        }

        return name.Length < 3 ? [] : Names.Where(it => it.Contains(name, StringComparison.OrdinalIgnoreCase)).OrderBy(it => it.Length).Take(3);
    }

    private static bool IsProtocolValue(Type type) => type.GetInterfaces().Any(it =>
        it.IsGenericType && it.GetGenericTypeDefinition() == typeof(IProtocolValue<>) && it.GenericTypeArguments[0] == type);
}

/// <summary>The same, with the type at hand.</summary>
internal sealed class MessageTypeOf<T> : MessageType
    where T : IProtocolValue<T>
{
    public override IReadOnlyList<SchemaViolation> Validate(ReadOnlySpan<byte> utf8Json) =>
        ProtocolJson.Validate(ProtocolJson.Parse<T>(utf8Json));
}
