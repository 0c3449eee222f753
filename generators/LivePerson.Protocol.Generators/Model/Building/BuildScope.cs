using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>What the builders of one run share: the schemas, the types made so far, the places that wait, the problems.</summary>
internal sealed class BuildScope
{
    private readonly Dictionary<string, TypeModel> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SchemaNode Node, string Place)> _placesOfNames = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];

    public BuildScope(SchemaSet schemas, ProtocolSettings settings, string @namespace, CancellationToken cancellationToken)
    {
        Schemas = schemas;
        Settings = settings;
        Namespace = @namespace;
        CancellationToken = cancellationToken;
        Merger = new SchemaMerger(schemas, Problems);
        Names = new TypeNames(this);
        Values = new ValueBuilder(this);
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

    /// <summary>Types in the order in which they were met.</summary>
    public IEnumerable<TypeModel> Types => _order.Select(name => _types[name]);

    public IEnumerable<TypePlace> Places =>
        _placesOfNames.Select(it => new TypePlace(it.Key, it.Value.Node.Span.Path, it.Value.Node.Pointer));

    public TypeModel? Find(string name) => _types.TryGetValue(name, out TypeModel? type) ? type : null;

    public void Report(ProblemRule rule, SourceSpan span, params string[] arguments)
    {
        Problem problem = new(rule, span, arguments.ToEquatableArray());
        if (!Problems.Contains(problem))
        {
            Problems.Add(problem);
        }
    }

    /// <summary>
    /// The type of that name, made when its place is met for the first time. A second place with the same name is an error.
    /// </summary>
    public void Define(string name, SchemaNode place, Func<TypeModel> make)
    {
        string key = Key(place);
        if (_placesOfNames.TryGetValue(name, out (SchemaNode Node, string Place) other))
        {
            if (other.Place != key)
            {
                Report(ModelRules.TypeNameCollision, place.Span, name, Describe(other.Node));
            }

            return;
        }

        _placesOfNames.Add(name, (place, key));
        _order.Add(name);
        CancellationToken.ThrowIfCancellationRequested();

        // A schema that leads back to itself must find a type of its name.
        _types[name] = new RecordModel { Namespace = Namespace, Name = name, SchemaPath = "" };
        _types[name] = make();
    }

    public void Replace(TypeModel type) => _types[type.Name] = type;

    public void Add(TypeModel type)
    {
        if (!_types.ContainsKey(type.Name))
        {
            _order.Add(type.Name);
            _types.Add(type.Name, type);
        }
    }

    public string SchemaPath(SchemaNode node) => Schemas.DocumentOf(node).File.RelativePath;

    public string Describe(SchemaNode node) => $"{SchemaPath(node)}#{node.Pointer}";

    private static string Key(SchemaNode node) => node.Span.Path + "#" + node.Pointer;
}
