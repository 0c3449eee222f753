namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// What a project's users and the other end of the wire rely on: public names and the shape of the JSON. Sorted by name
/// throughout, so that two of them can be walked side by side.
/// </summary>
internal sealed record ProtocolLock
{
    /// <summary>The number of the file's format.</summary>
    public const int Format = 1;

    /// <summary>Where the lock stands beside the schemas.</summary>
    public const string FileName = "protocol.lock.json";

    /// <summary>The namespace, if the settings state it; otherwise it is the project's own affair.</summary>
    public string? Namespace { get; init; }

    /// <summary>The JSON context, if the settings state it.</summary>
    public string? Context { get; init; }

    /// <summary>Whether the settings say that every list reads a bare element.</summary>
    public bool ReadsBareElements { get; init; }

    public EquatableArray<LockedType> Types { get; init; }

    public EquatableArray<LockedOperation> Operations { get; init; }
}

/// <summary>A type.</summary>
internal sealed record LockedType
{
    public required string Name { get; init; }

    public LockedKind Kind { get; init; }

    /// <summary>Whether it is a message of its own, with <c>Parse</c> and the like.</summary>
    public bool IsRoot { get; init; }

    /// <summary>
    /// Whether members that the schema does not name are kept; of a tuple, whether further items are.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it also holds what is no object, because its schema names no type.</summary>
    public bool IsOther { get; init; }

    /// <summary>Whether it has a shared instance for each known value of its only open member.</summary>
    public bool HasInstances { get; init; }

    /// <summary>Whether a request that carries it may be repeated.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>What is read beside what is written.</summary>
    public EquatableArray<string> Reads { get; init; }

    public EquatableArray<LockedLimit> Limits { get; init; }

    public EquatableArray<LockedMember> Members { get; init; }

    public EquatableArray<LockedValue> Values { get; init; }

    public EquatableArray<LockedCase> Cases { get; init; }

    public EquatableArray<LockedFactory> Factories { get; init; }
}

/// <summary>What a type is.</summary>
internal enum LockedKind
{
    Object,
    Tuple,
    Value,
    Union,
    Enum,
}

/// <summary>A member of a record.</summary>
internal sealed record LockedMember
{
    public required string JsonName { get; init; }

    public required string Name { get; init; }

    /// <summary>The C# type without the member's own nullability.</summary>
    public required string Type { get; init; }

    public bool IsRequired { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>The only value it has, as JSON; null if it is not fixed.</summary>
    public string? Constant { get; init; }

    /// <summary>What is read beside what is written: numbers for strings, a bare element for a list.</summary>
    public EquatableArray<string> Reads { get; init; }

    /// <summary>What is written in another way than its type says.</summary>
    public EquatableArray<string> Writes { get; init; }

    /// <summary>Other JSON names under which it is read, and other texts that are read as its constant.</summary>
    public EquatableArray<string> Aliases { get; init; }

    public EquatableArray<LockedLimit> Limits { get; init; }
}

/// <summary>A check of <c>Validate</c>.</summary>
/// <param name="Keyword">The keyword; behind <c>items/</c> or <c>values/</c> if it holds for what is inside.</param>
/// <param name="Json">The limit as JSON.</param>
internal sealed record LockedLimit(string Keyword, string Json);

/// <summary>A known value of an open enum.</summary>
internal sealed record LockedValue(string Value, string Name);

/// <summary>A case of a union, and what tells it apart.</summary>
internal sealed record LockedCase
{
    public required string Type { get; init; }

    /// <summary>Members that must have a constant.</summary>
    public EquatableArray<LockedConstants> Constants { get; init; }

    /// <summary>Members that must be there.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>JSON types of which it must be one; empty if any will do.</summary>
    public EquatableArray<string> Kinds { get; init; }
}

/// <summary>A member and the texts of which it must be one.</summary>
internal sealed record LockedConstants(string Member, EquatableArray<string> Texts);

/// <summary>A factory and its parameters, in their order.</summary>
internal sealed record LockedFactory(string Name, EquatableArray<LockedParameter> Parameters);

/// <summary>A parameter of a factory.</summary>
/// <param name="Type">Its C# type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Pointer">The member that it sets.</param>
/// <param name="Default">Its default as C#; null if it must be given.</param>
internal sealed record LockedParameter(string Type, string Name, string Pointer, string? Default);

/// <summary>A header that carries a message as JSON.</summary>
internal sealed record LockedHeader(string Name, string Type);

/// <summary>A method of a sender.</summary>
internal sealed record LockedOperation
{
    /// <summary>
    /// The sender as the settings name it; empty if they do not, and its name is the project's own affair.
    /// </summary>
    public required string Sender { get; init; }

    public required string Method { get; init; }

    /// <summary>The type that it sends; null if it sends no body.</summary>
    public string? Request { get; init; }

    public required string Response { get; init; }

    public required string Http { get; init; }

    public required string Path { get; init; }

    public required string MediaType { get; init; }

    public string? Service { get; init; }

    /// <summary>Headers that carry a token.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>Headers that carry JSON; the sender has a property for each.</summary>
    public EquatableArray<LockedHeader> JsonHeaders { get; init; }

    /// <summary>Names of the parameters beside the request.</summary>
    public EquatableArray<string> Parameters { get; init; }

    public bool IsIdempotent { get; init; }

    /// <summary>As a caller writes it, for example <c>ConnectorSender.SendAsync(PublishEvent)</c>.</summary>
    public string Signature => SignatureOf(Sender, Method, Request, Parameters);

    public static string SignatureOf(string sender, string method, string? request, EquatableArray<string> parameters)
    {
        IEnumerable<string> arguments = request is null ? parameters : parameters.Prepend(request);
        return $"{(sender.Length == 0 ? "" : sender + ".")}{method}({string.Join(", ", arguments)})";
    }
}
