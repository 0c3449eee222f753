namespace LivePerson.Protocol;

/// <summary>
/// The method ends typing in the dialog: for methods of your own that send a state other than COMPOSING, or pass the duty on.
/// </summary>
/// <remarks>The analyzers count a call of the method as the end of a COMPOSING state.</remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class EndsTypingAttribute : Attribute;
