using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Finds types that are named as what is emitted beside them: the JSON context, senders, unknown cases of unions. What
/// gives way goes by a name that nobody asked for, so that all of it can still be emitted.
/// </summary>
internal sealed class NameClashes(BuildScope scope)
{
    private readonly HashSet<string> _taken = new(scope.Types.Select(type => type.Name), StringComparer.Ordinal);

    public void SettleUnions()
    {
        foreach (UnionModel union in scope.Types.OfType<UnionModel>().ToList())
        {
            string unknown = Take(union.UnknownName, (null, "schema"), $"the unknown case of {union.Name}");
            if (unknown != union.UnknownName)
            {
                scope.Replace(union with { UnknownName = unknown });
            }
        }
    }

    public string SettleContext(string name) =>
        Take(
            name,
            (SettingsNames.ContextOf(scope.Settings) is null ? null : scope.Settings.ContextSpan, "context"),
            "the JSON context");

    public SenderModel Settle(SenderModel sender)
    {
        SourceSpan? place = scope.Settings.Senders.FirstOrDefault(it => it.Name == sender.Name)?.NameSpan;
        return sender with { Name = Take(sender.Name, (place, "sender"), "a sender") };
    }

    /// <summary>Files of one folder must differ by more than upper and lower case.</summary>
    public static IEnumerable<TypeModel> NameFiles(IEnumerable<TypeModel> types, IEnumerable<string> others)
    {
        HashSet<string> files = new(others, StringComparer.OrdinalIgnoreCase);
        foreach (TypeModel type in types.OrderBy(type => type.Name, StringComparer.Ordinal).ToList())
        {
            string file = type.Name;
            while (!files.Add(file))
            {
                file += "_";
            }

            yield return file == type.Name ? type : type with { FileName = file };
        }
    }

    /// <summary>
    /// The name, if nobody has it. Otherwise the one who chose it is told: the settings at their place, or else the
    /// schema.
    /// </summary>
    private string Take(string name, (SourceSpan? Place, string Kind) chooser, string description)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        SchemaNode? schema = scope.PlaceOf(name);
        if (chooser.Place is { } place)
        {
            scope.Report(
                ModelRules.TypeNameCollision,
                place,
                name,
                chooser.Kind,
                schema is null ? "another" : scope.Describe(schema));
        }
        else if (schema is not null)
        {
            scope.Report(
                ModelRules.TypeNameCollision, NamePlaces.Of(scope.Schemas, schema), name, "schema", description);
        }

        string free = name;
        while (!_taken.Add(free))
        {
            free += "_";
        }

        return free;
    }
}
