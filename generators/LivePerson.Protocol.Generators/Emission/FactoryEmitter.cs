using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A static method that makes a record from the few values that vary.</summary>
internal static class FactoryEmitter
{
    public static void Write(SourceWriter writer, RecordModel record, FactoryModel factory)
    {
        writer.WriteSummary(factory.Summary, "Makes one from the values that vary.");
        foreach (FactoryParameterModel parameter in factory.Parameters)
        {
            writer.WriteElement($"param name=\"{parameter.Name.TrimStart('@')}\"", parameter.Summary ?? $"The member {parameter.Pointer}.");
        }

        writer.WriteAttributes(factory.Facts);
        writer.WriteLine($"""
            public static {record.Name} {factory.Name}({string.Join(", ", factory.Parameters.Select(Parameter))}) =>
                {Expression(factory.Root)};
            """);
    }

    private static string Parameter(FactoryParameterModel parameter) =>
        AttributesEmitter.Inline(parameter.Facts)
        + $"{parameter.TypeText} {parameter.Name}"
        + (parameter.DefaultLiteral is { } literal ? " = " + literal : "");

    private static string Expression(FactoryNode node) => node.Expression
        ?? $$"""new {{node.TypeText}} { {{string.Join(", ", node.Members.Select(member => $"{member.Name} = {Expression(member.Value)}"))}} }""";
}
