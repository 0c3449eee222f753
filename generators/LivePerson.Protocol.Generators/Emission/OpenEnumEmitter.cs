using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>An open enum: a string with known values that may have others.</summary>
internal static class OpenEnumEmitter
{
    public static SourceFile Emit(OpenEnumModel model)
    {
        SourceWriter writer = new();
        writer.WriteSummary(model.Summary, $"The {model.Name} of the schema; values that are not known are kept.");
        writer.WriteObsolete(model.Obsolete);
        writer.WriteAttributes(model.Facts);
        writer.WriteLine($"""
            {Tool.GeneratedCode}
            [JsonConverter(typeof(OpenEnumJsonConverter<{model.Name}>))]
            public readonly partial struct {model.Name} : IEquatable<{model.Name}>, IParsable<{model.Name}>, IOpenEnum<{model.Name}>
            """);
        using (writer.WriteBlock())
        {
            WriteState(writer, model);
            foreach (EnumValueModel value in model.Values)
            {
                writer.WriteLine();
                writer.WriteSummary(value.Summary, $"The value `{value.Value}`.");
                writer.WriteObsolete(value.Obsolete);
                writer.WriteLine($$"""public static {{model.Name}} {{value.Name}} { get; } = new(Values.{{value.Name}});""");
            }

            writer.WriteLine();
            WriteMembers(writer, model);
            if (model.IsRoot)
            {
                writer.WriteLine();
                RootMembersEmitter.WriteOfEnum(writer, model.Name);
            }

            writer.WriteLine();
            WriteValues(writer, model);
        }

        return SourceFile.Of($"{model.FileName}.g.cs", model, writer);
    }

    private static void WriteState(SourceWriter writer, OpenEnumModel model)
    {
        writer.WriteLine($$"""
            private readonly string? _value;

            private {{model.Name}}(string value) => _value = value;

            /// <summary>The value as it stands on the wire; empty for <c>default</c>, which is never valid.</summary>
            public string Value => _value ?? "";

            /// <summary>Whether the value is one that the schema names.</summary>
            public bool IsKnown => Value is {{string.Join(" or ", model.Values.Select(value => "Values." + value.Name))}};
            """);
    }

    private static void WriteMembers(SourceWriter writer, OpenEnumModel model)
    {
        string name = model.Name;
        writer.WriteLine($$"""
            /// <summary>Takes any value, known or not, and keeps it.</summary>
            /// <exception cref="ArgumentNullException">The value is null.</exception>
            public static {{name}} FromValue(string value)
            {
                ArgumentNullException.ThrowIfNull(value);
                return new(value);
            }

            /// <summary>Takes a known value, in its exact spelling.</summary>
            /// <exception cref="FormatException">The value is not known; the message names the nearest one that is.</exception>
            public static {{name}} Parse(string s, IFormatProvider? provider = null) =>
                TryParse(s, provider, out {{name}} result) ? result : throw OpenEnum.NotKnown(s, nameof({{name}}), KnownValues);

            /// <summary>Takes a known value, in its exact spelling; false if it is not known.</summary>
            public static bool TryParse([NotNullWhen(true)] string? s, out {{name}} result) => TryParse(s, null, out result);

            /// <summary>Takes a known value, in its exact spelling; false if it is not known.</summary>
            public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{name}} result)
            {
                result = s is null ? default : new(s);
                if (result.IsKnown)
                {
                    return true;
                }

                result = default;
                return false;
            }

            /// <summary>Whether both have the same value, compared by its characters.</summary>
            public bool Equals({{name}} other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

            /// <summary>The value as it stands on the wire.</summary>
            public override string ToString() => Value;

            /// <summary>Whether both have the same value.</summary>
            public static bool operator ==({{name}} left, {{name}} right) => left.Equals(right);

            /// <summary>Whether the values differ.</summary>
            public static bool operator !=({{name}} left, {{name}} right) => !left.Equals(right);
            """);
    }

    private static void WriteValues(SourceWriter writer, OpenEnumModel model)
    {
        writer.WriteLine("""
            /// <summary>The known values as constants, for <c>switch</c>.</summary>
            public static class Values
            """);
        using (writer.WriteBlock())
        {
            writer.WriteSeparated(model.Values, static (it, value) =>
            {
                it.WriteSummary(value.Summary, $"The value `{value.Value}`.");
                it.WriteLine($"public const string {value.Name} = {Literals.Of(value.Value)};");
            });
        }
    }
}
