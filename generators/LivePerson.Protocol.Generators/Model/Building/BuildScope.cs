using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// What the builders of one run share: the schemas, the types made so far, the places that wait, the problems.
/// </summary>
internal sealed class BuildScope
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SchemaNode Node, string Place)> _placesOfNames = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public BuildScope(
        SchemaSet schemas, ProtocolSettings settings, string @namespace, CancellationToken cancellationToken)
    {
        Schemas = schemas;
        Settings = settings;
        Namespace = @namespace;
        CancellationToken = cancellationToken;
        Merger = new SchemaMerger(schemas, Problems);
        Names = new TypeNames(this);
        Values = new ValueBuilder(this);
        Damage = new Damage(schemas);
        Exactness = new Exactness(this);
    }

    public SchemaSet Schemas { get; }

    public ProtocolSettings Settings { get; }

    public string Namespace { get; }

    public CancellationToken CancellationToken { get; }

    public List<Problem> Problems { get; } = [];

    public SchemaMerger Merger { get; }

    public TypeNames Names { get; }

    public ValueBuilder Values { get; }

    public Exactness Exactness { get; }

    public Damage Damage { get; }

    /// <summary>Types in the order in which they were met.</summary>
    public IEnumerable<TypeModel> Types => _order.Select(name => _types[name]);

    public IEnumerable<TypePlace> Places =>
        _placesOfNames.Select(it => new TypePlace(it.Key, it.Value.Node.Span.Path, it.Value.Node.Pointer));

    public TypeModel? Find(string name) => _types.TryGetValue(name, out TypeModel? type) ? type : null;

    public void Report(ProblemRule rule, SourceSpan span, params string[] arguments) =>
        Report(new(rule, span, arguments.ToEquatableArray()));

    public void Report(Problem problem)
    {
        if (!Problems.Contains(problem))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>
    /// Reports what cannot be done with a schema, unless a mistake in it is known: the one would follow from the other.
    /// </summary>
    public void Report(
        ProblemRule rule, SourceSpan span, (SchemaNode Schema, int Levels) subject, params string[] arguments)
    {
        if (!Damage.Touches(subject.Schema, subject.Levels))
        {
            Report(rule, span, arguments);
        }
    }

    /// <summary>
    /// Reports a name that C# cannot have; what follows from the one that is taken instead is not told.
    /// </summary>
    public void ReportName(JsonString name, string keyword, string reason = "no identifier of C#")
    {
        Damage.Add(name.Span);
        Report(ModelRules.InvalidName, name.Span, name.Value, keyword, reason);
    }

    /// <summary>
    /// Gives the name to the place, if no other has it; a second place with the same name is an error.
    /// </summary>
    public bool Claim(string name, SchemaNode place)
    {
        string key = Key(place);
        if (!_placesOfNames.TryGetValue(name, out (SchemaNode Node, string Place) other))
        {
            _placesOfNames.Add(name, (place, key));
            return true;
        }

        if (other.Place != key && !Damage.Touches(other.Node, levels: 0))
        {
            Report(
                ModelRules.TypeNameCollision,
                NamePlaces.Of(Schemas, place),
                (place, 0),
                name,
                "schema",
                Describe(other.Node));
        }

        return other.Place == key;
    }

    /// <summary>The type of that name, made when its place is met for the first time.</summary>
    public void Define(string name, SchemaNode place, Func<TypeModel> make)
    {
        if (!Claim(name, place) || _types.ContainsKey(name))
        {
            return;
        }

        _order.Add(name);
        CancellationToken.ThrowIfCancellationRequested();

        // A schema that leads back to itself must find a type of its name.
        _types[name] = new RecordModel { Namespace = Namespace, Name = name, SchemaPath = "" };
        _types[name] = make();
    }

    public void Replace(TypeModel type) => _types[type.Name] = type;

    /// <summary>
    /// Adds a type that no schema of its own describes; the name under which it was added, another if a schema has its
    /// name.
    /// </summary>
    public string Add(TypeModel type)
    {
        if (!_types.TryGetValue(type.Name, out TypeModel? other))
        {
            _order.Add(type.Name);
            _types.Add(type.Name, type);
            return type.Name;
        }

        if (other.Equals(type))
        {
            return type.Name;
        }

        if (PlaceOf(type.Name) is { } place)
        {
            Report(
                ModelRules.TypeNameCollision,
                NamePlaces.Of(Schemas, place),
                (place, 0),
                type.Name,
                "schema",
                "a case of a union");
        }

        return Add(type with { Name = type.Name + "_" });
    }

    public string SchemaPath(SchemaNode node) => Schemas.DocumentOf(node).File.RelativePath;

    /// <summary>For example <c>schema/Order.schema.json(3,5)</c>.</summary>
    public string Describe(SchemaNode node) => Describe(NamePlaces.Of(Schemas, node));

    public string Describe(SourceSpan span)
    {
        string path = Schemas.Documents.FirstOrDefault(document => document.File.Path == span.Path)?.File.RelativePath
            ?? span.Path;
        return string.Format(
            CultureInfo.InvariantCulture, "{0}({1},{2})", path, span.StartLine + 1, span.StartColumn + 1);
    }

    /// <summary>The schema that a type was made of; null if none has that name.</summary>
    public SchemaNode? PlaceOf(string name) =>
        _placesOfNames.TryGetValue(name, out (SchemaNode Node, string Place) place) ? place.Node : null;

    private static string Key(SchemaNode node) => node.Span.Path + "#" + node.Pointer;
}
