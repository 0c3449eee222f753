using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Model;

/// <summary>Everything to emit, and what is wrong in the schemas.</summary>
internal sealed record ProtocolModel(
    ContextModel? Context,
    EquatableArray<TypeModel> Types,
    EquatableArray<SenderModel> Senders,
    EquatableArray<Problem> Problems)
{
    /// <summary>
    /// Where the types come from, for problems that are found later; types themselves know no places.
    /// </summary>
    public EquatableArray<TypePlace> Places { get; init; }
}

/// <summary>The schema that a type comes from.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="Path">The file.</param>
/// <param name="Pointer">The place in it, as a JSON Pointer.</param>
internal sealed record TypePlace(string TypeName, string Path, string Pointer);

/// <summary>The JSON context.</summary>
internal sealed record ContextModel(
    string Namespace, string Name, EquatableArray<ContextEntryModel> Entries, bool UsesObsolete);

/// <summary>A type of the context: which, and what kind of type info it gets.</summary>
internal sealed record ContextEntryModel(
    string PropertyName, string TypeText, ContextEntryKind Kind, string ElementText);

/// <summary>What kind of type info a type of the context has.</summary>
internal enum ContextEntryKind
{
    Value,
    OpenEnum,
    List,
}

/// <summary>A sender: operations of one service.</summary>
internal sealed record SenderModel
{
    public required string Namespace { get; init; }

    public required string Name { get; init; }

    public string? Summary { get; init; }

    /// <summary>The service that all its operations belong to; null if they name none.</summary>
    public string? Service { get; init; }

    public bool NeedsCredentials { get; init; }

    /// <summary>Whether it sends or reads what should no longer be used.</summary>
    public bool UsesObsolete { get; init; }

    public EquatableArray<OperationModel> Operations { get; init; }

    /// <summary>The headers of its operations that hold JSON, each once.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }
}

/// <summary>One request that the protocol knows.</summary>
internal sealed record OperationModel
{
    /// <summary>As errors and telemetry name it, for example <c>ms.PublishEvent</c>.</summary>
    public required string Name { get; init; }

    public required string MethodName { get; init; }

    /// <summary>Name of the static field that holds it.</summary>
    public required string FieldName { get; init; }

    public string? Summary { get; init; }

    public required string HttpMethod { get; init; }

    public required string PathTemplate { get; init; }

    public required string MediaType { get; init; }

    public string? RequestType { get; init; }

    public required string ResponseType { get; init; }

    /// <summary>
    /// Variables of the template that the caller gives, in order; the account's id is the endpoint's.
    /// </summary>
    public EquatableArray<OperationParameterModel> Parameters { get; init; }

    /// <summary>The header that carries the app token; null if none does.</summary>
    public string? AppTokenHeader { get; init; }

    /// <summary>The header that carries the consumer's token; null if none does.</summary>
    public string? ConsumerTokenHeader { get; init; }

    /// <summary>The headers that hold JSON; the sender has a property for each.</summary>
    public EquatableArray<HeaderModel> Headers { get; init; }

    public bool IsIdempotent { get; init; }

    public string? Service { get; init; }
}

/// <summary>A header whose value is the JSON text of a message.</summary>
internal sealed record HeaderModel(
    string Name, string PropertyName, string FieldName, string TypeName, string? Summary);

/// <summary>A variable of an operation's address.</summary>
internal sealed record OperationParameterModel(string Name, string Variable, string? Summary);
