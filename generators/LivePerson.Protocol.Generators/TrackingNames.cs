namespace LivePerson.Protocol.Generators;

/// <summary>Names of the pipeline's steps, by which tests ask what was cached.</summary>
internal static class TrackingNames
{
    public const string ReadSchema = nameof(ReadSchema);
    public const string ParseSchema = nameof(ParseSchema);
    public const string ReadSettings = nameof(ReadSettings);
    public const string ReadLock = nameof(ReadLock);
    public const string BuildModel = nameof(BuildModel);
    public const string SelectTypes = nameof(SelectTypes);
    public const string SelectContext = nameof(SelectContext);
    public const string SelectSenders = nameof(SelectSenders);
    public const string SelectProblems = nameof(SelectProblems);
    public const string CompareWithLock = nameof(CompareWithLock);
    public const string SelectNames = nameof(SelectNames);
    public const string FindMentions = nameof(FindMentions);
    public const string SelectMentions = nameof(SelectMentions);

    public static IReadOnlyList<string> All { get; } =
    [
        ReadSchema, ParseSchema, ReadSettings, ReadLock, BuildModel, SelectTypes, SelectContext, SelectSenders,
        SelectProblems, CompareWithLock, SelectNames, FindMentions, SelectMentions,
    ];
}
