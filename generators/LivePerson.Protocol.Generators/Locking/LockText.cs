using System.Globalization;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>The parts of a lock that stand on one line.</summary>
internal static class LockText
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Word(LockedKind kind) => kind.ToString().ToLowerInvariant();

    public static string List(EquatableArray<string> texts) => "[" + string.Join(", ", texts.Select(JsonText.Of)) + "]";

    public static string Of(EquatableArray<LockedLimit> limits) =>
        "[" + string.Join(", ", limits.Select(limit => $"{{ {JsonText.Of(limit.Keyword)}: {limit.Json} }}")) + "]";

    public static string Of(LockedMember member) => Line(
        ("name", JsonText.Of(member.Name)),
        ("type", JsonText.Of(member.Type)),
        Flag("required", member.IsRequired),
        Flag("nullable", member.IsNullable),
        ("constant", member.Constant),
        List("reads", member.Reads),
        List("writes", member.Writes),
        List("aliases", member.Aliases),
        ("limits", member.Limits.Count == 0 ? null : Of(member.Limits)));

    public static string Of(LockedCase unionCase) => Line(
        ("constants", unionCase.Constants.Count == 0
            ? null
            : Line([.. unionCase.Constants.Select(it => (it.Member, (string?)List(it.Texts)))])),
        List("members", unionCase.Members),
        List("kinds", unionCase.Kinds));

    public static string Of(LockedFactory factory) =>
        "[" + string.Join(", ", factory.Parameters.Select(parameter => Line(
            ("type", JsonText.Of(parameter.Type)),
            ("name", JsonText.Of(parameter.Name)),
            ("pointer", JsonText.Of(parameter.Pointer)),
            ("default", parameter.Default is null ? null : JsonText.Of(parameter.Default))))) + "]";

    public static string Of(LockedOperation operation) => Line(
        ("sender", JsonText.Of(operation.Sender)),
        ("method", JsonText.Of(operation.Method)),
        ("request", operation.Request is null ? null : JsonText.Of(operation.Request)),
        ("response", JsonText.Of(operation.Response)),
        ("http", JsonText.Of(operation.Http)),
        ("path", JsonText.Of(operation.Path)),
        ("mediaType", JsonText.Of(operation.MediaType)),
        ("service", operation.Service is null ? null : JsonText.Of(operation.Service)),
        List("headers", operation.Headers),
        ("jsonHeaders", operation.JsonHeaders.Count == 0
            ? null
            : Line([.. operation.JsonHeaders.Select(it => (it.Name, (string?)JsonText.Of(it.Type)))])),
        List("parameters", operation.Parameters),
        Flag("idempotent", operation.IsIdempotent));

    private static (string Name, string? Json) Flag(string name, bool value) => (name, value ? "true" : null);

    private static (string Name, string? Json) List(string name, EquatableArray<string> texts) =>
        (name, texts.Count == 0 ? null : List(texts));

    private static string Line(params (string Name, string? Json)[] members)
    {
        string[] written = [.. members
            .Where(it => it.Json is not null)
            .Select(it => $"{JsonText.Of(it.Name)}: {it.Json}")];
        return written.Length == 0 ? "{}" : $"{{ {string.Join(", ", written)} }}";
    }
}
