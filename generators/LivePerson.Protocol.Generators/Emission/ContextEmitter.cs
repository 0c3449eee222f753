using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The JSON context: a look-up from types to what reads and writes them.</summary>
internal static class ContextEmitter
{
    public static SourceFile Emit(ContextModel context)
    {
        SourceWriter writer = new();
        writer.WriteLine($"""
            /// <summary>Reads and writes the messages of this namespace through System.Text.Json, without reflection.</summary>
            /// <remarks>
            /// Every way through System.Text.Json that takes it writes the same bytes: indentation and encoder of the options
            /// are ignored.
            /// </remarks>
            {Tool.GeneratedCode}
            public sealed partial class {context.Name} : JsonSerializerContext, IJsonTypeInfoResolver
            """);
        using (writer.WriteBlock())
        {
            writer.WriteLine($$"""
                /// <summary>The context with the options that the protocol asks for.</summary>
                public static {{context.Name}} Default { get; } = new(ProtocolJson.CreateOptions());

                /// <summary>A context with options of its own.</summary>
                /// <param name="options">Not shared with another context: System.Text.Json refuses that.</param>
                public {{context.Name}}(JsonSerializerOptions options)
                    : base(options)
                {
                }

                /// <inheritdoc/>
                protected override JsonSerializerOptions? GeneratedSerializerOptions => Options;

                """);
            foreach (ContextEntryModel entry in context.Entries)
            {
                writer.WriteLine($"""
                    /// <summary>How {DocumentationComments.Escape(entry.TypeText)} is read and written.</summary>
                    public JsonTypeInfo<{entry.TypeText}> {entry.PropertyName} => (JsonTypeInfo<{entry.TypeText}>)Options.GetTypeInfo(typeof({entry.TypeText}));

                    """);
            }

            WriteLookUp(writer, context);
        }

        return SourceFile.Of($"{context.Name}.g.cs", "the schemas of this project", context.Namespace, context.UsesObsolete, writer);
    }

    private static void WriteLookUp(SourceWriter writer, ContextModel context)
    {
        writer.WriteLine("""
            /// <inheritdoc/>
            public override JsonTypeInfo? GetTypeInfo(Type type) => Options.TryGetTypeInfo(type, out JsonTypeInfo? info) ? info : null;

            JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options)
            """);
        using (writer.WriteBlock())
        {
            foreach (ContextEntryModel entry in context.Entries)
            {
                writer.WriteLine($$"""if (type == typeof({{entry.TypeText}})) { return {{Create(entry)}}; }""");
                if (entry.Kind == ContextEntryKind.OpenEnum)
                {
                    writer.WriteLine($$"""if (type == typeof({{entry.TypeText}}?)) { return ProtocolJson.CreateNullableOpenEnumTypeInfo<{{entry.TypeText}}>(options); }""");
                }
            }

            writer.WriteLine("return ProtocolJson.CreateBuiltInTypeInfo(type, options);");
        }
    }

    private static string Create(ContextEntryModel entry) => entry.Kind switch
    {
        ContextEntryKind.OpenEnum => $"ProtocolJson.CreateOpenEnumTypeInfo<{entry.TypeText}>(options)",
        ContextEntryKind.List => $"ProtocolJson.CreateListTypeInfo<{entry.ElementText}>(options)",
        _ => $"ProtocolJson.CreateTypeInfo<{entry.TypeText}>(options)",
    };
}
