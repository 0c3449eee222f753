namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>Rules about the set-up, and about the generator itself.</summary>
internal static class SetupRules
{
    public static readonly ProblemRule Internal = new(
        "LPP0001",
        "The generator failed",
        "Report this as a bug of LivePerson.Protocol, with the schema if you can: {0}: {1}",
        IsError: true);
}
