using System.Reflection;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>A type of emitted code that was compiled and loaded, to be tried out.</summary>
internal sealed class EmittedType
{
    private readonly MethodInfo _parse;

    private EmittedType(Type type) => _parse = type.GetMethod("Parse", [typeof(string)])!;

    public static EmittedType Of(string schema)
    {
        using MemoryStream assembly = new();
        Assert.True(GeneratorRun.OfValid(UserProject.Of(schema)).Compile().Emit(assembly).Success);
        return new(Assembly.Load(assembly.ToArray()).GetType("Acme.Chat.Sample", throwOnError: true)!);
    }

    public object Parse(string json) => _parse.Invoke(null, [json])!;
}
