using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>What was emitted, or why it was not.</summary>
internal sealed record GuardedEmission(EquatableArray<SourceFile> Files, Problem? Problem)
{
    /// <summary>
    /// Emits files; an exception becomes a problem that names their source. It would switch the whole generator off, and
    /// leave a thousand missing types.
    /// </summary>
    public static GuardedEmission Of(string source, Func<IEnumerable<SourceFile>> emit)
    {
        try
        {
            return new(emit().ToEquatableArray(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([], SetupRules.Failure(source, exception));
        }
    }
}
