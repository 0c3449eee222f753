using System.Text.RegularExpressions;
using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>
/// One comparison of two locks: the types of both by name, the renamed ones, and the changes found so far.
/// </summary>
internal sealed class LockComparison
{
    private static readonly Regex Word = new(@"\w+", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, LockedType> _before;
    private readonly Dictionary<string, LockedType> _after;
    private readonly Dictionary<string, string> _renames;
    private readonly HashSet<string> _newNames;
    private readonly List<LockChange> _changes = [];

    public LockComparison(ProtocolLock before, ProtocolLock after)
    {
        _before = before.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _after = after.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _renames = TypeRenames.Find(
            [.. before.Types.Where(type => !_after.ContainsKey(type.Name))],
            [.. after.Types.Where(type => !_before.ContainsKey(type.Name))]);
        _newNames = [.. _renames.Values];
        StoppedReadingBareElements = before.ReadsBareElements && !after.ReadsBareElements;
    }

    /// <summary>Whether the settings no longer say that every list reads a bare element.</summary>
    public bool StoppedReadingBareElements { get; }

    public IReadOnlyList<LockChange> Changes => _changes;

    public IEnumerable<LockedType> TypesBefore => _before.Values;

    public LockedType? Before(string name) => _before.TryGetValue(name, out LockedType? type) ? type : null;

    /// <summary>What a type of the old lock is today; null if it is gone.</summary>
    public LockedType? Now(string name) => _after.TryGetValue(Renamed(name), out LockedType? type) ? type : null;

    /// <summary>Whether a type of the old lock is still there, as something else.</summary>
    public bool IsOfAnotherKind(string name) => Now(name) is { } now && now.Kind != _before[name].Kind;

    public bool IsNew(string name) => !_before.ContainsKey(name) && !_newNames.Contains(name);

    public string Renamed(string name) => _renames.TryGetValue(name, out string? renamed) ? renamed : name;

    /// <summary>A C# type of the old lock, in today's names.</summary>
    public string Translate(string type) => Word.Replace(type, match => Renamed(match.Value));

    /// <summary>The emitted types that a C# type of the old lock is made of.</summary>
    public IEnumerable<string> Mentioned(string type) =>
        Word.Matches(type).Cast<Match>().Select(match => match.Value).Where(_before.ContainsKey);

    public void Add(LockChange change) => _changes.Add(change);

    public void Report(
        ProblemRule rule, LockSubject subject, string undo, string fact, Breakage breaks, string? at = null) =>
        _changes.Add(new(rule, subject, undo, fact, breaks) { At = at });

    /// <summary>Whether something was found that breaks a type, or a part of it.</summary>
    public bool IsBroken(string type) => _changes.Any(change => change.Rule is not null && change.Subject.Type == type);
}
