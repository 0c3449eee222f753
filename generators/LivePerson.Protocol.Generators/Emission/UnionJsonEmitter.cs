using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The half of a union that its users need not read: how a case is found.</summary>
internal static class UnionJsonEmitter
{
    public static SourceFile Emit(UnionModel union)
    {
        SourceWriter writer = new();
        SuppressionEmitter.Write(writer, union);
        writer.WriteLine($"public abstract partial record {union.Name}");
        using (writer.WriteBlock())
        {
            ExactSchemaEmitter.Write(writer, union.ExactSchema);
            WriteReader(writer, union);
            writer.WriteLine();
            writer.WriteLine("""
                internal abstract int WriteJson(ref JsonOutput output, int at);

                internal abstract void ValidateJson(ref SchemaValidation validation);

                """);
            WriteInterface(writer, union.Name, union.ExactSchema is null ? "ValidateJson(ref validation)" : "validation.Schema(this, ExactSchema, \"\")");
        }

        writer.WriteLine();
        writer.WriteLine($"public sealed partial record {union.UnknownName}");
        using (writer.WriteBlock())
        {
            writer.WriteLine($$"""
                internal static new {{union.UnknownName}} ReadJson(ref Utf8JsonReader reader) => new() { Value = JsonInput.ReadElement(ref reader) };

                internal override int WriteJson(ref JsonOutput output, int at) => output.WriteElement(at, Value);

                internal override void ValidateJson(ref SchemaValidation validation) => validation.Add("", "oneOf", "a known case", null);

                """);
            WriteInterface(writer, union.UnknownName, "ValidateJson(ref validation)");
        }

        return SourceFile.Of($"{union.FileName}.Json.g.cs", union, writer);
    }

    private static void WriteReader(SourceWriter writer, UnionModel union)
    {
        writer.WriteLine($"internal static {union.Name} ReadJson(ref Utf8JsonReader reader)");
        using (writer.WriteBlock())
        {
            if (union.IsObjectsOnly)
            {
                writer.WriteLine("JsonInput.StartObject(ref reader);");
            }

            Dictionary<string, string> locals = new(StringComparer.Ordinal);
            foreach (UnionCaseModel unionCase in union.Cases)
            {
                foreach (CaseTestModel test in unionCase.Tests.Where(it => it.Kind == CaseTestKind.Constant && !locals.ContainsKey(it.Subject)))
                {
                    string local = "constant" + locals.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                    locals.Add(test.Subject, local);
                    writer.WriteLine($"ReadOnlySpan<byte> {local} = JsonInput.PeekMember(reader, {Literals.Utf8(test.Subject)});");
                }

                string tests = string.Join(" && ", unionCase.Tests.Select(test => Test(test, locals)));
                if (tests.Length > 0)
                {
                    writer.WriteLine($$"""if ({{tests}}) { return {{unionCase.TypeName}}.ReadJson(ref reader); }""");
                }
            }

            writer.WriteLine();
            writer.WriteLine($"return {union.UnknownName}.ReadJson(ref reader);");
        }
    }

    private static string Test(CaseTestModel test, Dictionary<string, string> locals) => test.Kind switch
    {
        CaseTestKind.Constant => Equal(locals[test.Subject], test),
        CaseTestKind.ConstantValue => AnyOf(test.Aliases.Prepend(test.Value).Select(json =>
            $"JsonInput.HasConstant(reader, {(test.Within is { } outer ? Literals.Utf8(outer) + ", " : "")}{Literals.Utf8(test.Subject)}, {Literals.Utf8(json)})")),
        CaseTestKind.HasMember or CaseTestKind.HasAnyMember => AnyOf(test.Aliases.Prepend(test.Subject).Select(name =>
            $"JsonInput.HasMember(reader, {Literals.Utf8(name)})")),
        CaseTestKind.MemberKind => $"JsonInput.PeekKind(reader, {Literals.Utf8(test.Subject)}) is {test.Value}",
        _ => $"reader.TokenType is {test.Subject}",
    };

    private static string Equal(string local, CaseTestModel test) =>
        AnyOf(test.Aliases.Prepend(test.Value).Select(text => $"{local}.SequenceEqual({Literals.Utf8(text)})"));

    private static string AnyOf(IEnumerable<string> tests)
    {
        string[] all = [.. tests];
        return all.Length == 1 ? all[0] : $"({string.Join(" || ", all)})";
    }

    private static void WriteInterface(SourceWriter writer, string name, string validate) => writer.WriteLine($"""
        static {name} IProtocolValue<{name}>.Read(ref Utf8JsonReader reader) => ReadJson(ref reader);

        int IProtocolValue<{name}>.Write(ref JsonOutput output, int at) => WriteJson(ref output, at);

        void IProtocolValue<{name}>.Validate(ref SchemaValidation validation) => {validate};
        """);
}
