namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>
/// Rules that a schema can break although it is well formed: no C# can be made of it, or not all that it says.
/// </summary>
internal static class ModelRules
{
    public static readonly ProblemRule TypeNameCollision = Error(
        "LPP1030", "Two schemas have one type name",
        "Give one of them another name, a schema with \"x-name\": '{0}' is the name of this {1} and of {2}");

    public static readonly ProblemRule MemberNameCollision = Error(
        "LPP1031", "Two members have one C# name",
        "Give one of them another name with \"{0}\": {1} and {2} are both {3} in C#");

    public static readonly ProblemRule UnionNotDecidable = Error(
        "LPP1032", "The cases of a union cannot be told apart",
        "Give each case a required member with a \"const\" of its own: {0} and {1} cannot be told apart");

    public static readonly ProblemRule FactoryPointer = Error(
        "LPP1033", "A pointer leads to no member",
        "Point to a member of this schema that varies: '{0}' in \"{1}\" {2}");

    public static readonly ProblemRule LinkIncomplete = Error(
        "LPP1034", "An operation is incomplete",
        "Add {0} to the link: without it no method can be made");

    public static readonly ProblemRule FactoryIncomplete = Error(
        "LPP1035", "A factory leaves a required member unset",
        "Add {0} to \"x-create\", as a parameter or in its \"set\": a required member must be set");

    public static readonly ProblemRule NothingFits = Error(
        "LPP1036", "No value fits",
        "Make the schemas agree: {0}, so that no value fits");

    public static readonly ProblemRule InvalidName = Error(
        "LPP1037", "A name cannot be used in C#",
        "Write another name than '{0}' in \"{1}\": it is {2}");

    public static readonly ProblemRule BranchWithoutName = Error(
        "LPP1038", "A case of a union has no name",
        "Add a \"title\" to this case: there is no constant to name it after");

    public static readonly ProblemRule MergeCycle = Error(
        "LPP1039", "A schema contains itself",
        "Break the circle: \"{0}\" leads back to this schema before any member");

    public static readonly ProblemRule UnknownService = Error(
        "LPP1050", "The service has no sender",
        "Add a sender for the service \"{0}\" to the settings, or correct it{1}: no sender has it");

    public static readonly ProblemRule UnknownState = Error(
        "LPP1051", "A rule of states names no state",
        "Name a state of the enum: \"{0}\" in \"x-states\" is none{1}");

    private static ProblemRule Error(string id, string title, string message) => new(id, title, message, IsError: true);
}
