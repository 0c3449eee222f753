namespace LivePerson.Protocol.Generators;

/// <summary>Names of the pipeline's steps, by which tests ask what was cached.</summary>
internal static class TrackingNames
{
    public const string ReadSchema = nameof(ReadSchema);
    public const string ParseSchema = nameof(ParseSchema);
    public const string ReadSettings = nameof(ReadSettings);
    public const string BuildModel = nameof(BuildModel);
    public const string SelectTypes = nameof(SelectTypes);
    public const string SelectContext = nameof(SelectContext);
    public const string SelectSenders = nameof(SelectSenders);
    public const string SelectProblems = nameof(SelectProblems);

    public static IReadOnlyList<string> All { get; } =
        [ReadSchema, ParseSchema, ReadSettings, BuildModel, SelectTypes, SelectContext, SelectSenders, SelectProblems];
}
