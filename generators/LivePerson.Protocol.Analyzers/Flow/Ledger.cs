using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What the paths through one member showed, gathered by the places where something was sent.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<SyntaxNode, BeginRecord> _begins = [];
    private readonly Dictionary<SyntaxNode, EndRecord> _ends = [];
    private readonly Dictionary<SyntaxNode, SendRecord> _sends = [];
    private readonly Dictionary<SyntaxNode, ScopeRecord> _scopes = [];

    public IReadOnlyDictionary<SyntaxNode, BeginRecord> Begins => _begins;

    public IReadOnlyDictionary<SyntaxNode, EndRecord> Ends => _ends;

    public IReadOnlyDictionary<SyntaxNode, SendRecord> Sends => _sends;

    public IReadOnlyDictionary<SyntaxNode, ScopeRecord> Scopes => _scopes;

    /// <summary>Lambdas and local functions whose calls were all followed.</summary>
    public HashSet<FunctionBody> Followed { get; } = [];

    /// <summary>Lambdas and local functions that somebody else may call.</summary>
    public HashSet<FunctionBody> GivenAway { get; } = [];

    /// <summary>Lambdas that a call of the framework runs before it returns, or that are awaited with it.</summary>
    public HashSet<FunctionBody> RunHere { get; } = [];

    /// <summary>Whether there were more paths than could be told apart.</summary>
    public bool IsImprecise { get; set; }

    public BeginRecord Begin(SyntaxNode site) => Get(_begins, site);

    public EndRecord End(SyntaxNode site) => Get(_ends, site);

    public SendRecord Send(SyntaxNode site) => Get(_sends, site);

    public ScopeRecord Scope(SyntaxNode site) => Get(_scopes, site);

    private static TRecord Get<TRecord>(Dictionary<SyntaxNode, TRecord> records, SyntaxNode site)
        where TRecord : new()
    {
        if (!records.TryGetValue(site, out TRecord? record))
        {
            record = new();
            records.Add(site, record);
        }

        return record;
    }
}

/// <summary>The send of a state that must end.</summary>
internal sealed class BeginRecord
{
    public string State { get; set; } = "";

    /// <summary>The enum that the state belongs to.</summary>
    public OpenEnumFacts? States { get; set; }

    public string? DialogKey { get; set; }

    public bool IsEnded { get; set; }

    public bool IsHandedOn { get; set; }

    public bool IsOpenWhenThrown { get; set; }

    /// <summary>The ways out on which the state is still on, in the order in which they were found.</summary>
    public List<OpenWayOut> OpenWays { get; } = [];
}

/// <summary>One way out of a function on which a state is still on.</summary>
internal sealed record OpenWayOut(SyntaxNode Place, bool HasContent, bool IsStored);

/// <summary>The send of a state that ends another.</summary>
internal sealed class EndRecord
{
    public string? DialogKey { get; set; }

    /// <summary>Whether it ended a state that began in the same member.</summary>
    public bool IsMatched { get; set; }

    /// <summary>Whether on some path nothing was there to end.</summary>
    public bool IsOrphan { get; set; }

    /// <summary>Whether a state begins after it in the same dialog, so that it is no stop but a clean start.</summary>
    public bool IsFollowed { get; set; }
}

/// <summary>Any send to a known dialog, and how often paths came to it in which condition.</summary>
internal sealed class SendRecord
{
    public bool IsAlwaysClosed { get; set; } = true;

    public bool IsAlwaysRepeated { get; set; } = true;

    public string? State { get; set; }
}

/// <summary>A scope that was begun.</summary>
internal sealed class ScopeRecord
{
    public SyntaxNode? OpenWayOut { get; set; }

    public bool IsClosed { get; set; }

    public bool IsOpenWhenThrown { get; set; }
}
