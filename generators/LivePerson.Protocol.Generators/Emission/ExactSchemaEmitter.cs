namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The schema that a type is checked against at run time.</summary>
internal static class ExactSchemaEmitter
{
    public static void Write(SourceWriter writer, string? schema)
    {
        if (schema is not null)
        {
            writer.WriteLine($"""
                // What the schema says beyond types, and with it all the rest.
                private static readonly ElementSchema ExactSchema = ElementSchema.Parse({Literals.Of(schema)});

                """);
        }
    }
}
