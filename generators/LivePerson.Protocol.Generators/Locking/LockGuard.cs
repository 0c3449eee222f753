using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Holds a project's model against its lock.</summary>
internal static class LockGuard
{
    public static EquatableArray<Problem> Check(
        ProtocolModel model,
        ProtocolSettings settings,
        IReadOnlyList<SchemaDocument> documents,
        SchemaFile lockFile,
        CancellationToken cancellationToken) =>
        Check(model, settings, documents, LockDocument.Of(lockFile, cancellationToken));

    public static EquatableArray<Problem> Check(
        ProtocolModel model, ProtocolSettings settings, IReadOnlyList<SchemaDocument> documents, LockDocument locked)
    {
        LockReadResult read = locked.Result;
        if (read.Problem is { } unreadable)
        {
            return [unreadable];
        }

        // After an error the model is not what its author means; what is missing in it would be a second error.
        if (model.Problems.Any(problem => problem.Rule.IsError))
        {
            return [];
        }

        LockPlaces places = new(model, settings, documents, read.Json!);
        string directory = LockReader.DirectoryOf(locked.File);
        return LockComparer.Compare(read.Lock!, LockBuilder.Build(model, settings))
            .Where(change => change.Rule is not null)
            .Select(change => new Problem(
                change.Rule!, places.Find(change), [change.Undo, change.Fact, change.BreaksText, directory]))
            .OrderBy(problem => problem.Span.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Span.Start)
            .ToEquatableArray();
    }
}
