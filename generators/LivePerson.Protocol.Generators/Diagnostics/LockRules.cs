namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>
/// The rules of the evolution guard: what a project's lock holds must not be removed, renamed or narrowed unnoticed.
/// </summary>
internal static class LockRules
{
    public static readonly ProblemRule LPP1060_Unreadable = new(
        "LPP1060", "The lock cannot be read",
        "Restore the lock from version control, or write it anew with \"lpp lock {2}\": expected {0}, found {1}",
        IsError: true);

    public static readonly ProblemRule LPP1061_TypeRemoved = Change("LPP1061", "A type was removed");

    public static readonly ProblemRule LPP1062_TypeRenamed = Change("LPP1062", "A type was renamed");

    public static readonly ProblemRule LPP1063_MemberRemoved = Change("LPP1063", "A member was removed");

    public static readonly ProblemRule LPP1064_MemberRenamed = Change("LPP1064", "A member was renamed in C#");

    public static readonly ProblemRule LPP1065_JsonNameChanged = Change("LPP1065", "A member was renamed in JSON");

    public static readonly ProblemRule LPP1066_TypeChanged = Change("LPP1066", "A member has another type");

    public static readonly ProblemRule LPP1067_BecameRequired = Change("LPP1067", "A member became required");

    public static readonly ProblemRule LPP1068_BecameNullable = Change("LPP1068", "A member can be null now");

    public static readonly ProblemRule LPP1069_NullForbidden = Change("LPP1069", "A member can no longer be null");

    public static readonly ProblemRule LPP1070_ConstantChanged = Change("LPP1070", "A constant was changed");

    public static readonly ProblemRule LPP1071_ValueChanged = Change("LPP1071", "A known value was removed or renamed");

    public static readonly ProblemRule LPP1072_CaseChanged = Change(
        "LPP1072", "A case of a union was removed or narrowed");

    public static readonly ProblemRule LPP1073_LimitTightened = Change("LPP1073", "A limit was tightened");

    public static readonly ProblemRule LPP1074_Closed = Change("LPP1074", "An object was closed");

    public static readonly ProblemRule LPP1075_ReadingNarrowed = Change(
        "LPP1075", "Less is read, or other JSON is written");

    public static readonly ProblemRule LPP1076_OperationChanged = Change(
        "LPP1076", "An operation was removed or changed");

    public static readonly ProblemRule LPP1077_FactoryChanged = Change("LPP1077", "A factory was removed or changed");

    public static readonly ProblemRule LPP1078_KindChanged = Change("LPP1078", "A type is of another kind");

    public static readonly ProblemRule LPP1079_NamespaceChanged = Change(
        "LPP1079", "The namespace or the context was renamed");

    /// <summary>All rules of this class, by id.</summary>
    public static EquatableArray<ProblemRule> All { get; } =
    [
        LPP1060_Unreadable, LPP1061_TypeRemoved, LPP1062_TypeRenamed, LPP1063_MemberRemoved, LPP1064_MemberRenamed,
        LPP1065_JsonNameChanged, LPP1066_TypeChanged, LPP1067_BecameRequired, LPP1068_BecameNullable,
        LPP1069_NullForbidden, LPP1070_ConstantChanged, LPP1071_ValueChanged, LPP1072_CaseChanged,
        LPP1073_LimitTightened, LPP1074_Closed, LPP1075_ReadingNarrowed, LPP1076_OperationChanged,
        LPP1077_FactoryChanged, LPP1078_KindChanged, LPP1079_NamespaceChanged,
    ];

    // How to undo it, what happened, what that breaks, and the folder whose lock accepts it.
    private static ProblemRule Change(string id, string title) => new(
        id, title, "{0}, or accept the change with \"lpp lock {3}\": {1}, which breaks {2}", IsError: true);
}
