namespace LivePerson.Protocol.Facts;

/// <summary>
/// The state says that the person has left: nothing should follow it in the dialog.
/// </summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class StateEndsDialogAttribute(string state) : Attribute
{
    /// <summary>The state as it stands on the wire, for instance <c>GONE</c>.</summary>
    public string State { get; } = state;
}
