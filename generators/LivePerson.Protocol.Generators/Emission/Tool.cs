namespace LivePerson.Protocol.Generators.Emission;

/// <summary>What emitted files say of their maker.</summary>
internal static class Tool
{
    public const string Name = "LivePerson.Protocol.Generators";

    /// <summary>The assembly's version; snapshots replace it by a word.</summary>
    public static string Version { get; } = typeof(Tool).Assembly.GetName().Version!.ToString(3);

    public static string GeneratedCode => $"[GeneratedCode(\"{Name}\", \"{Version}\")]";
}
