namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>A function on the stack of calls that are followed.</summary>
internal sealed class Frame(FunctionBody body, Frame? caller)
{
    // A helper of a helper of a helper is as far as anybody reads.
    private const int MaximumDepth = 4;

    public FunctionBody Body { get; } = body;

    /// <summary>Whether what it returns leaves the code that is walked.</summary>
    public bool IsRoot => Caller is null;

    private Frame? Caller { get; } = caller;

    public bool CanCall(FunctionBody callee)
    {
        int depth = 0;
        for (Frame? frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Body == callee || ++depth > MaximumDepth)
            {
                return false;
            }
        }

        return true;
    }
}
