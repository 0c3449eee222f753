using LivePerson.Protocol.Generators;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Cli.Schemas;

/// <summary>A folder of schemas after the compiler's own steps, up to where Roslyn would take over.</summary>
/// <param name="Folder">The files.</param>
/// <param name="Settings">What <c>protocol.json</c> says.</param>
/// <param name="Documents">The schemas.</param>
/// <param name="Model">What would be emitted.</param>
/// <param name="Problems">What the schemas and the settings get wrong, in the order of the files.</param>
internal sealed record LoadedProtocol(
    SchemaFolder Folder,
    ProtocolSettings Settings,
    IReadOnlyList<SchemaDocument> Documents,
    ProtocolModel Model,
    IReadOnlyList<Problem> Problems)
{
    public bool HasErrors => Problems.Any(problem => problem.Rule.IsError);

    public static LoadedProtocol Load(string directory, string rootNamespace, CancellationToken cancellationToken)
    {
        SchemaFolder folder = SchemaFolder.Read(directory);
        SchemaDocument[] documents = [.. folder.Schemas.Select(file => SchemaParser.Parse(file, cancellationToken))];
        ProtocolSettings settings = folder.Settings is null
            ? ProtocolSettings.Default
            : SettingsParser.Parse(folder.Settings, cancellationToken);
        ProtocolModel model = ModelBuilder.Build(documents, settings, rootNamespace, cancellationToken);
        return new(folder, settings, documents, model, Sort(model.Problems));
    }

    /// <summary>What the compiler reports: the problems, and what breaks the lock.</summary>
    public IReadOnlyList<Problem> Check(CancellationToken cancellationToken) => Folder.Lock is null
        ? Problems
        : Sort(Problems.Concat(LockGuard.Check(Model, Settings, Documents, Folder.Lock, cancellationToken)));

    public ProtocolLock Lock() => LockBuilder.Build(Model, Settings);

    private static Problem[] Sort(IEnumerable<Problem> problems) =>
    [
        .. problems
            .OrderBy(problem => problem.Span.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Span.Start)
            .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal),
    ];
}
