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
        List<SchemaDocument> ordered = [.. documents.OrderBy(document => document.File.RelativePath, StringComparer.Ordinal)];
        SchemaSet schemas = new(ordered, cancellationToken);
        BuildScope scope = new(schemas, settings, settings.Namespace ?? rootNamespace, cancellationToken);
        foreach (SchemaDocument document in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (document.Root is { } root)
            {
                scope.Values.DefineRoot(root, scope.Merger.Merge(root));
            }
        }

        EquatableArray<SenderModel> senders = new SenderBuilder(scope).Build(ordered);
        UnionMembership.Settle(scope);
        AddFactories(scope, ordered);
        MarkRecursion(scope);
        ObsoleteUse.Mark(scope);
        List<TypeModel> types = [.. scope.Types];
        string context = settings.Context ?? ContextName(scope.Namespace);
        return new(
            types.Count == 0 ? null : ContextBuilder.Build(scope, context, types),
            types.ToEquatableArray(),
            senders.Select(sender => ObsoleteUse.Mark(scope, sender)).ToEquatableArray(),
            ordered.SelectMany(document => document.Problems).Concat(settings.Problems).Concat(schemas.Problems).Concat(scope.Problems).Distinct().ToEquatableArray())
        {
            Places = scope.Places.ToEquatableArray(),
        };
    }

    private static string ContextName(string rootNamespace) =>
        Identifier.Pascal(rootNamespace.Substring(rootNamespace.LastIndexOf('.') + 1)) + "JsonContext";

    private static void AddFactories(BuildScope scope, IEnumerable<SchemaDocument> documents)
    {
        foreach (SchemaDocument document in documents)
        {
            if (document.Root is { } root
                && root.Annotation("x-create") is { } annotation
                && scope.Find(scope.Names.Of(root)) is RecordModel record)
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
