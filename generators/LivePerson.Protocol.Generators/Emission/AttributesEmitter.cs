namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Attributes above a declaration.</summary>
internal static class AttributesEmitter
{
    public static void WriteAttributes(this SourceWriter writer, EquatableArray<string> attributes)
    {
        foreach (string attribute in attributes)
        {
            writer.WriteLine($"[{attribute}]");
        }
    }

    public static void WriteObsolete(this SourceWriter writer, string? reason)
    {
        if (reason is not null)
        {
            writer.WriteLine($"[Obsolete({Literals.Of(reason)})]");
        }
    }

    /// <summary>Attributes of a parameter, on its line.</summary>
    public static string Inline(EquatableArray<string> attributes) =>
        string.Concat(attributes.Select(attribute => $"[{attribute}] "));
}
