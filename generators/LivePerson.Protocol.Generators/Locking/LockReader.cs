using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Reads a lock. A lock is never guessed at: what cannot be read is an error at its place.</summary>
internal static class LockReader
{
    /// <summary>
    /// Reads the file; the only exception that leaves is the one of <paramref name="cancellationToken"/>.
    /// </summary>
    public static LockReadResult Read(SchemaFile file, CancellationToken cancellationToken)
    {
        JsonReadResult json = JsonReader.Read(file.Path, file.Text, cancellationToken);
        LockValues values = new(DirectoryOf(file));
        if (json.Problem is { } syntax)
        {
            values.Expect(syntax.Span, syntax.Arguments[0], syntax.Arguments[1]);
        }
        else if (json.Duplicates.Count > 0)
        {
            values.Expect(json.Duplicates[0].Span, "each name once", $"\"{json.Duplicates[0].Arguments[0]}\" again");
        }

        ProtocolLock? locked = values.Problem is null ? ReadRoot(values, json.Value!) : null;
        return values.Problem is { } problem ? new(null, null, problem) : new(locked, json.Value as JsonObject, null);
    }

    /// <summary>The folder of the lock, as <c>lpp lock</c> wants it.</summary>
    public static string DirectoryOf(SchemaFile file)
    {
        int end = file.RelativePath.LastIndexOf('/');
        return end <= 0 ? "." : file.RelativePath.Substring(0, end);
    }

    private static ProtocolLock ReadRoot(LockValues values, JsonValue value)
    {
        JsonObject root = values.Object(value);
        JsonValue? format = values.Problem is null ? root["lock"] : null;
        if (values.Problem is null && (format as JsonNumber)?.Text != LockText.Number(ProtocolLock.Format))
        {
            values.Expect(
                format?.Span ?? root.Span,
                $"\"lock\": {LockText.Number(ProtocolLock.Format)}",
                format is null ? "none" : JsonExcerpt.Of(format));
        }

        return new()
        {
            Namespace = values.OptionalText(root, "namespace"),
            Context = values.OptionalText(root, "context"),
            ReadsBareElements = values.Flag(root, "readBareElements"),
            Types = values.Entries(root, "types", (name, it) => ReadType(values, name, values.Object(it))),
            Operations = values.Entries(root, "operations", (_, it) => ReadOperation(values, values.Object(it))),
        };
    }

    private static LockedType ReadType(LockValues values, string name, JsonObject type) => new()
    {
        Name = name,
        Kind = values.Kind(type, "kind"),
        IsRoot = values.Flag(type, "root"),
        IsOpen = values.Flag(type, "open"),
        IsOther = values.Flag(type, "other"),
        HasInstances = values.Flag(type, "instances"),
        IsIdempotent = values.Flag(type, "idempotent"),
        Reads = values.Texts(type, "reads"),
        Limits = values.Limits(type),
        Members = values.Entries(type, "members", (member, it) => ReadMember(values, member, values.Object(it))),
        Values = values.Entries(type, "values", (text, it) => new LockedValue(text, values.Text(it))),
        Cases = values.Entries(type, "cases", (caseType, it) => ReadCase(values, caseType, values.Object(it))),
        Factories = values.Entries(type, "factories", (factory, it) => new LockedFactory(
            factory,
            values.Items(it).Select(parameter => ReadParameter(values, values.Object(parameter))).ToEquatableArray())),
    };

    private static LockedMember ReadMember(LockValues values, string jsonName, JsonObject member) => new()
    {
        JsonName = jsonName,
        Name = values.Text(member, "name"),
        Type = values.Text(member, "type"),
        IsRequired = values.Flag(member, "required"),
        IsNullable = values.Flag(member, "nullable"),
        Constant = LockValues.Json(member, "constant"),
        Reads = values.Texts(member, "reads"),
        Writes = values.Texts(member, "writes"),
        Aliases = values.Texts(member, "aliases"),
        Limits = values.Limits(member),
    };

    private static LockedCase ReadCase(LockValues values, string type, JsonObject unionCase) => new()
    {
        Type = type,
        Constants = values.Entries(unionCase, "constants", (member, it) => new LockedConstants(
            member, values.Items(it).Select(values.Text).ToEquatableArray())),
        Members = values.Texts(unionCase, "members"),
        Kinds = values.Texts(unionCase, "kinds"),
    };

    private static LockedParameter ReadParameter(LockValues values, JsonObject parameter) => new(
        values.Text(parameter, "type"),
        values.Text(parameter, "name"),
        values.Text(parameter, "pointer"),
        values.OptionalText(parameter, "default"));

    private static LockedOperation ReadOperation(LockValues values, JsonObject operation) => new()
    {
        Sender = values.Text(operation, "sender"),
        Method = values.Text(operation, "method"),
        Request = values.OptionalText(operation, "request"),
        Response = values.Text(operation, "response"),
        Http = values.Text(operation, "http"),
        Path = values.Text(operation, "path"),
        MediaType = values.Text(operation, "mediaType"),
        Service = values.OptionalText(operation, "service"),
        Headers = values.Texts(operation, "headers"),
        JsonHeaders = values.Entries(
            operation, "jsonHeaders", (name, type) => new LockedHeader(name, values.Text(type))),
        Parameters = values.Texts(operation, "parameters"),
        IsIdempotent = values.Flag(operation, "idempotent"),
    };
}

/// <summary>What a lock says, or why it says nothing.</summary>
/// <param name="Lock">The lock; null if it cannot be read.</param>
/// <param name="Json">Its JSON, for the places of what only the lock still knows.</param>
/// <param name="Problem">The first thing that cannot be read, or null.</param>
internal sealed record LockReadResult(ProtocolLock? Lock, JsonObject? Json, Problem? Problem);

/// <summary>A lock that was read, and the file that it is.</summary>
internal sealed record LockDocument(SchemaFile File, LockReadResult Result)
{
    public static LockDocument Of(SchemaFile file, CancellationToken cancellationToken) =>
        new(file, LockReader.Read(file, cancellationToken));
}
