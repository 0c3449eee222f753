using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The half of an open enum that its users need not read.</summary>
internal static class OpenEnumJsonEmitter
{
    public static SourceFile Emit(OpenEnumModel model)
    {
        SourceWriter writer = new();
        SuppressionEmitter.Write(writer, model);
        writer.WriteLine($"public readonly partial struct {model.Name}");
        using (writer.WriteBlock())
        {
            writer.WriteLine($"private static readonly string[] KnownValues = [{string.Join(", ", model.Values.Select(value => "Values." + value.Name))}];");
            writer.WriteLine();
            WriteReader(writer, model);
            writer.WriteLine($$"""

                static {{model.Name}} IProtocolValue<{{model.Name}}>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

                int IProtocolValue<{{model.Name}}>.Write(ref JsonOutput output, int at) => output.WriteString(at, Value);

                void IProtocolValue<{{model.Name}}>.Validate(ref SchemaValidation validation) => validation.Known(this, "");
                """);
        }

        return SourceFile.Of($"{model.FileName}.Json.g.cs", model, writer);
    }

    private static void WriteReader(SourceWriter writer, OpenEnumModel model)
    {
        writer.WriteLine($"internal static {model.Name} ReadJson(ref Utf8JsonReader reader)");
        using (writer.WriteBlock())
        {
            writer.WriteLine("// A known value needs no string of its own.");
            writer.WriteLine("if (reader.TokenType == JsonTokenType.String)");
            using (writer.WriteBlock())
            {
                writer.WriteLine("ReadOnlySpan<byte> text = JsonInput.ReadUtf8Text(ref reader);");
                foreach (EnumValueModel value in model.Values)
                {
                    writer.WriteLine($$"""if (text.SequenceEqual({{Literals.Utf8(value.Value)}})) { return {{value.Name}}; }""");
                }
            }

            writer.WriteLine();
            writer.WriteLine($"return new(JsonInput.{(model.ReadsNumbers ? "ReadStringOrNumber" : "ReadString")}(ref reader));");
        }
    }
}
