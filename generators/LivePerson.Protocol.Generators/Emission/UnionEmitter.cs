using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>A closed set of records: the base, and the case for what is none of them.</summary>
internal static class UnionEmitter
{
    public static SourceFile Emit(UnionModel union)
    {
        SourceWriter writer = new();
        WriteBase(writer, union);
        writer.WriteLine();
        WriteUnknown(writer, union);
        return SourceFile.Of($"{union.FileName}.g.cs", union, writer);
    }

    private static void WriteBase(SourceWriter writer, UnionModel union)
    {
        writer.WriteSummary(union.Summary, $"One of the cases of {union.Name}.");
        writer.WriteMarkup(
            "remarks",
            $"One of {string.Join(", ", union.Cases.Select(it => DocumentationComments.See(it.TypeName)))}, or {DocumentationComments.See(union.UnknownName)}.");
        writer.WriteObsolete(union.Obsolete);
        writer.WriteAttributes(union.Facts);
        writer.WriteLine($"""
            {Tool.GeneratedCode}
            [JsonConverter(typeof(ProtocolJsonConverter<{union.Name}>))]
            public abstract partial record {union.Name} : IProtocolValue<{union.Name}>
            """);
        using (writer.WriteBlock())
        {
            writer.WriteLine($$"""
                private protected {{union.Name}}()
                {
                }

                """);
            RootMembersEmitter.Write(writer, union.Name, union.IsRoot);
        }
    }

    private static void WriteUnknown(SourceWriter writer, UnionModel union)
    {
        writer.WriteLine($$"""
            /// <summary>What is none of the known cases of <see cref="{{union.Name}}"/>: kept as it was read, and written back.</summary>
            /// <remarks>It never validates, so that nothing unknown is sent by mistake.</remarks>
            {{Tool.GeneratedCode}}
            [JsonConverter(typeof(ProtocolJsonConverter<{{union.UnknownName}}>))]
            public sealed partial record {{union.UnknownName}} : {{union.Name}}, IProtocolValue<{{union.UnknownName}}>
            """);
        using (writer.WriteBlock())
        {
            writer.WriteLine("""
                /// <summary>The JSON of it.</summary>
                public required JsonElement Value { get; init; }

                """);
            if (union.Discriminator is { } member)
            {
                writer.WriteLine($"""
                    /// <summary>The string that should have told which case it is; null if there is none.</summary>
                    public string? Discriminator => UnknownCase.Discriminator(Value, {Literals.Of(member)});

                    """);
            }

            writer.WriteLine($$"""
                /// <summary>Whether both are the same JSON: the order of members does not count.</summary>
                public bool Equals({{union.UnknownName}}? other) => other is not null && JsonValueEquality.Equals(Value, other.Value);

                /// <inheritdoc/>
                public override int GetHashCode() => UnknownCase.HashCode(Value);

                /// <inheritdoc/>
                protected override bool PrintMembers(StringBuilder builder) => UnknownCase.Print(builder, Value, {{(union.Discriminator is null ? "null" : "Discriminator")}});
                """);
        }
    }
}
