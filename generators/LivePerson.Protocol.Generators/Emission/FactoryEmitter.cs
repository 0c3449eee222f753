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
            writer.WriteElement($"param name=\"{parameter.Name.TrimStart('@')}\"", parameter.Summary ?? $"The member `{parameter.Pointer}`.");
        }

        writer.WriteAttributes(factory.Facts);
        WriteSignature(writer, $"public static {record.Name} {factory.Name}(", [.. factory.Parameters.Select(Parameter)]);
        writer.WriteLine($"""
                {Expression(factory.Root, "new()")};
            """);
    }

    /// <summary>On one line, or with a line for each parameter where it would be wider than a screen.</summary>
    private static void WriteSignature(SourceWriter writer, string start, List<string> parameters)
    {
        string line = $"{start}{string.Join(", ", parameters)}) =>";
        if (line.Length <= 110)
        {
            writer.WriteLine(line);
            return;
        }

        writer.WriteLine(start);
        using (writer.Indent())
        {
            foreach (string parameter in parameters)
            {
                writer.WriteLine(parameter + (parameter == parameters[parameters.Count - 1] ? ") =>" : ","));
            }
        }
    }

    private static string Parameter(FactoryParameterModel parameter) =>
        AttributesEmitter.Inline(parameter.Facts)
        + $"{parameter.TypeText} {parameter.Name}"
        + (parameter.DefaultLiteral is { } literal ? " = " + literal : "");

    private static string Expression(FactoryNode node, string? create = null) => node.Expression
        ?? $$"""{{create ?? $"new {node.TypeText}"}} { {{string.Join(", ", node.Members.Select(member => $"{member.Name} = {Expression(member.Value)}"))}} }""";
}
