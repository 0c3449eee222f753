using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>What is emitted for schemas that are without fault: it compiles without a warning, and a second run is cached.</summary>
internal static class Generated
{
    public static GeneratorDriver From(string schema) => From(UserProject.Of(schema));

    public static GeneratorDriver From(params (string Name, string Text)[] schemas) => From(UserProject.Of(schemas));

    public static GeneratorDriver From(UserProject project) => GeneratorRun.OfValid(project).Driver;
}
