namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>The rules that hold for a schema file by itself, and for the references between files.</summary>
internal static class SchemaRules
{
    public static readonly ProblemRule LPP1001_SyntaxError = Error(
        "LPP1001", "The file is not JSON",
        "Correct the JSON: expected {0}, found {1}");

    public static readonly ProblemRule LPP1002_DuplicateMember = Error(
        "LPP1002", "A member is given twice",
        "Remove one of the two members \"{0}\": the other one stands at line {1}, column {2}");

    public static readonly ProblemRule LPP1003_UnknownKeyword = Warning(
        "LPP1003", "The keyword is unknown and has no effect",
        "Remove or correct \"{0}\", which is not a known {1}{2}");

    public static readonly ProblemRule LPP1004_WrongValue = Error(
        "LPP1004", "The value does not suit its keyword",
        "Write {0} for {1} instead of {2}");

    public static readonly ProblemRule LPP1005_UnresolvedReference = Error(
        "LPP1005", "The reference leads nowhere",
        "Correct the reference \"{0}\": {1}");

    public static readonly ProblemRule LPP1006_LetterCase = Warning(
        "LPP1006", "The reference has other letter case than the file",
        "Write the reference \"{0}\" in the letter case of the file \"{1}\": "
        + "it fails where file names distinguish upper and lower case");

    public static readonly ProblemRule LPP1007_NotEnforced = Warning(
        "LPP1007", "The keyword is not enforced",
        "Remove \"{0}\", or check it in code of your own: it is read, but no generated code enforces it");

    public static readonly ProblemRule LPP1008_UnknownFormat = Warning(
        "LPP1008", "The format is unknown and has no effect",
        "Remove or correct the format \"{0}\", which is not a known format{1}");

    public static readonly ProblemRule LPP1009_MisusedWord = Warning(
        "LPP1009", "The word belongs to another draft, or to none",
        "Write {0} instead of {1}, which is read as if it said that");

    public static readonly ProblemRule LPP1010_DynamicReference = Warning(
        "LPP1010", "The dynamic reference is resolved statically",
        "Use \"$ref\" instead of \"{0}\", which is resolved from where it stands and never from the caller");

    public static readonly ProblemRule LPP1011_IgnoredBesideReference = Warning(
        "LPP1011", "The keyword is ignored beside $ref",
        "Move \"{0}\" and the \"$ref\" beside it into an \"allOf\": up to draft 7 a reference hides it");

    public static readonly ProblemRule LPP1012_NoEffectOnType = Warning(
        "LPP1012", "The keyword has no effect on the type",
        "Remove or correct \"{0}\": it has no effect on a value of type {1}{2}");

    public static readonly ProblemRule LPP1013_UnknownDialect = Warning(
        "LPP1013", "The dialect is unknown",
        "Name one of the drafts 4, 6, 7, 2019-09 and 2020-12 in \"$schema\": \"{0}\" is none of them, "
        + "so that each keyword is read in the draft that knows it");

    public static readonly ProblemRule LPP1014_ConstantAsDefault = Warning(
        "LPP1014", "A constant is written as default and readonly",
        "Write \"const\": {0} instead of \"default\" and \"readonly\", which together are read as a constant");

    public static readonly ProblemRule LPP1015_BadPattern = Error(
        "LPP1015", "The pattern is not a regular expression",
        "Correct {0}, which is not a regular expression that .NET can read");

    public static readonly ProblemRule LPP1016_DuplicateValue = Warning(
        "LPP1016", "A value is listed twice",
        "Remove {0} from \"{1}\", where it is listed already");

    public static readonly ProblemRule LPP1017_IdentifierTaken = Error(
        "LPP1017", "Two schemas have one identifier",
        "Choose another identifier than \"{0}\", which the schema at {1} has too");

    public static readonly ProblemRule LPP1018_MemberMissing = Error(
        "LPP1018", "A member is missing",
        "Give the {0} a member \"{1}\"");

    public static readonly ProblemRule LPP1019_ImpossibleLimits = Warning(
        "LPP1019", "No value lies between the limits",
        "Correct \"{0}\" ({1}) or \"{2}\" ({3}): no value satisfies both");

    public static readonly ProblemRule LPP1020_ValueOfOtherType = Warning(
        "LPP1020", "The value does not suit the keyword beside it",
        "Correct {0} in \"{1}\", or the \"{2}\" beside it, which {3}");

    public static readonly ProblemRule LPP1021_OutsideTheFiles = Warning(
        "LPP1021", "The reference leads to a folder without schema files",
        "Add the folder \"{1}\" to the schema files: as long as none of them lies there, "
        + "the reference \"{0}\" allows every value");

    /// <summary>All rules of this class, by id.</summary>
    public static EquatableArray<ProblemRule> All { get; } =
    [
        LPP1001_SyntaxError, LPP1002_DuplicateMember, LPP1003_UnknownKeyword, LPP1004_WrongValue,
        LPP1005_UnresolvedReference, LPP1006_LetterCase, LPP1007_NotEnforced, LPP1008_UnknownFormat,
        LPP1009_MisusedWord, LPP1010_DynamicReference, LPP1011_IgnoredBesideReference, LPP1012_NoEffectOnType,
        LPP1013_UnknownDialect, LPP1014_ConstantAsDefault, LPP1015_BadPattern, LPP1016_DuplicateValue,
        LPP1017_IdentifierTaken, LPP1018_MemberMissing, LPP1019_ImpossibleLimits, LPP1020_ValueOfOtherType,
        LPP1021_OutsideTheFiles,
    ];

    private static ProblemRule Error(string id, string title, string messageFormat) =>
        new(id, title, messageFormat, IsError: true);

    private static ProblemRule Warning(string id, string title, string messageFormat) =>
        new(id, title, messageFormat, IsError: false);
}
