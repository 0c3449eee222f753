using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>From all schemas of a project to everything that is emitted for it.</summary>
internal static class ModelBuilder
{
    public static ProtocolModel Build(
        IReadOnlyList<SchemaDocument> documents,
        ProtocolSettings settings,
        string rootNamespace,
        CancellationToken cancellationToken)
    {
        // The order in which a compiler hands over files is its own; the emitted code must not depend on it.
        List<SchemaDocument> ordered = [.. documents.OrderBy(
            document => document.File.RelativePath, StringComparer.Ordinal)];
        SchemaSet schemas = new(ordered, cancellationToken);
        BuildScope scope = new(
            schemas,
            settings,
            SettingsNames.NamespaceOf(settings) ?? Identifier.Namespace(rootNamespace),
            cancellationToken);
        SettingsNames.Check(scope);

        // A file's name is seen from outside: what stands inside of one gives way.
        foreach (SchemaDocument document in ordered)
        {
            scope.Claim(scope.Names.Of(document.Root), document.Root);
        }

        foreach (SchemaDocument document in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scope.Values.DefineRoot(document.Root, scope.Merger.Merge(document.Root));
        }

        EquatableArray<SenderModel> senders = new SenderBuilder(scope).Build(ordered);
        UnionMembership.Settle(scope);
        AddFactories(scope, ordered);
        MarkRecursion(scope);
        ObsoleteUse.Mark(scope);
        NameClashes clashes = new(scope);
        clashes.SettleUnions();
        senders = senders.Select(clashes.Settle).ToEquatableArray();
        string context = clashes.SettleContext(SettingsNames.ContextOf(settings) ?? ContextName(scope.Namespace));
        NameClashes
            .NameFiles(scope.Types, [.. senders.Select(sender => sender.Name), context])
            .ToList()
            .ForEach(scope.Replace);
        List<TypeModel> types = [.. scope.Types];
        return new(
            types.Count == 0 ? null : ContextBuilder.Build(scope, context, types),
            types.ToEquatableArray(),
            senders.Select(sender => ObsoleteUse.Mark(scope, sender)).ToEquatableArray(),
            ProblemsOf(ordered, settings, scope))
        {
            Places = scope.Places.ToEquatableArray(),
        };
    }

    private static EquatableArray<Problem> ProblemsOf(
        List<SchemaDocument> documents, ProtocolSettings settings, BuildScope scope)
    {
        // Cases that share a constant share the name that comes from it, too.
        HashSet<SourceSpan> alike = [.. scope.Problems
            .Where(problem => problem.Rule == ModelRules.UnionNotDecidable)
            .Select(problem => problem.Span)];
        return documents.SelectMany(document => document.Problems)
            .Concat(settings.Problems)
            .Concat(scope.Schemas.Problems)
            .Concat(
                scope.Problems.Where(
                    problem => problem.Rule != ModelRules.TypeNameCollision || !alike.Contains(problem.Span)))
            .Distinct()
            .ToEquatableArray();
    }

    private static string ContextName(string rootNamespace) =>
        Identifier.Pascal(rootNamespace.Substring(rootNamespace.LastIndexOf('.') + 1)) + "JsonContext";

    private static void ReportTaken(BuildScope scope, string name, string owner)
    {
        if (scope.PlaceOf(name) is { } place)
        {
            scope.Report(ModelRules.TypeNameCollision, place.Span, name, owner);
        }
    }

    private static void AddFactories(BuildScope scope, IEnumerable<SchemaDocument> documents)
    {
        foreach (SchemaDocument document in documents)
        {
            if (document.Root.Annotation("x-create") is { } annotation
                && scope.Find(scope.Names.Of(document.Root)) is RecordModel record)
            {
                scope.Replace(record with { Factories = FactoryBuilder.Build(scope, record, annotation) });
            }
        }
    }

    private static void MarkRecursion(BuildScope scope)
    {
        TypeGraph graph = new([.. scope.Types]);
        foreach (RecordModel record in scope.Types.OfType<RecordModel>().ToList())
        {
            if (graph.IsRecursive(record.Name))
            {
                scope.Replace(record with { IsRecursive = true });
            }
        }
    }
}
