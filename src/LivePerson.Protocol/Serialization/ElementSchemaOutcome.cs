namespace LivePerson.Protocol.Serialization;

/// <summary>
/// What came of checking one place of a value against a schema.
/// </summary>
/// <param name="isValid">Whether the value fulfils it.</param>
/// <param name="evaluated">What was looked at; <see langword="null"/> if nobody asked.</param>
/// <param name="isReported">Whether its violations were collected.</param>
internal sealed class ElementSchemaOutcome(bool isValid, ElementSchemaEvaluated? evaluated, bool isReported)
{
    /// <summary>
    /// The check goes on. A schema that asks for itself at the same place asks for nothing more.
    /// </summary>
    public static readonly ElementSchemaOutcome Unfinished = new(isValid: true, evaluated: null, isReported: false);

    public bool IsValid => isValid;

    public ElementSchemaEvaluated? Evaluated => evaluated;

    public bool IsReported => isReported;
}
