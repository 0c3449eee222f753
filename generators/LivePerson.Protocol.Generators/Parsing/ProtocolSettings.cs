using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>What <c>protocol.json</c> says. Everything in it may be left out.</summary>
internal sealed record ProtocolSettings
{
    public static ProtocolSettings Default { get; } = new();

    public string? Namespace { get; init; }

    public SourceSpan? NamespaceSpan { get; init; }

    public string? Context { get; init; }

    public SourceSpan? ContextSpan { get; init; }

    public EquatableArray<SenderSettings> Senders { get; init; }

    /// <summary>Whether every array is read from a bare element too.</summary>
    public bool ReadBareElements { get; init; }

    public SourceSpan? ReadBareElementsSpan { get; init; }

    public EquatableArray<Problem> Problems { get; init; }
}

/// <summary>A sender: the operations of one service.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Service">The service whose operations it has; null if it is not named.</param>
/// <param name="Description">Its documentation.</param>
/// <param name="Span">The place of the whole entry.</param>
/// <param name="NameSpan">The place of the name.</param>
internal sealed record SenderSettings(
    string Name, string? Service, string? Description, SourceSpan Span, SourceSpan NameSpan);
