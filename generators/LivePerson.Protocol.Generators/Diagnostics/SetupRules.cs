namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>Rules about the set-up, and about the generator itself.</summary>
internal static class SetupRules
{
    public static readonly ProblemRule Internal = new(
        "LPP0001",
        "The generator failed",
        "Report this as a bug of LivePerson.Protocol, with {0} if you can: {1}: {2}",
        IsError: true);

    public static readonly ProblemRule SecondSettings = new(
        "LPP0005",
        "A project has two settings files",
        "Remove one of the ProtocolSettings items: {0} is read, and this file is not",
        IsError: true);

    public static readonly ProblemRule HiddenFromContext = new(
        "LPP0004",
        "A context of System.Text.Json cannot see a generated type",
        "Take {0} out of this context: generators do not see each other's output; use {1}, combine both with "
        + "JsonTypeInfoResolver.Combine, or move the schemas to a class library",
        IsError: true);

    /// <summary>An exception, as what its reader can do about it.</summary>
    public static Problem Failure(string source, Exception exception, SourceSpan span = default) =>
        new(
            Internal,
            span,
            [source, exception.GetType().Name, exception.Message.Replace('\r', ' ').Replace('\n', ' ')]);
}
