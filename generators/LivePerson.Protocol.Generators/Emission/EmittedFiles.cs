using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Which files are emitted for what: the compiler adds them one by one, the command-line tool writes them all.</summary>
internal static class EmittedFiles
{
    /// <summary>Every file of a protocol.</summary>
    public static IEnumerable<SourceFile> Of(ProtocolModel model) => model.Types.SelectMany(Of)
        .Concat(model.Senders.Select(SenderEmitter.Emit))
        .Concat(model.Context is null ? [] : [ContextEmitter.Emit(model.Context)]);

    /// <summary>The face of a type, which its users read, and the plumbing behind it.</summary>
    public static IEnumerable<SourceFile> Of(TypeModel type) => type switch
    {
        RecordModel record => [RecordEmitter.Emit(record), RecordJsonEmitter.Emit(record)],
        UnionModel union => [UnionEmitter.Emit(union), UnionJsonEmitter.Emit(union)],
        OpenEnumModel values => [OpenEnumEmitter.Emit(values), OpenEnumJsonEmitter.Emit(values)],
        _ => throw new InvalidOperationException(type.GetType().Name),
    };
}
