using System.Globalization;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Collects the violations of a value; generated code calls it. Costs nothing while there are none.
/// </summary>
/// <remarks>
/// A type reports places from its own root; whoever contains it calls <see cref="Prefix(int, string)"/> for the
/// violations that were added since.
/// </remarks>
public partial struct SchemaValidation
{
    private List<SchemaViolation>? _violations;

    /// <summary>
    /// How many violations there are so far.
    /// </summary>
    public readonly int Count => _violations?.Count ?? 0;

    internal readonly IReadOnlyList<SchemaViolation> Violations =>
        _violations ?? (IReadOnlyList<SchemaViolation>)Array.Empty<SchemaViolation>();

    /// <summary>
    /// Adds a violation.
    /// </summary>
    /// <param name="pointer">The place, a JSON Pointer from the type's root.</param>
    /// <param name="keyword">The keyword of the schema.</param>
    /// <param name="limit">What the keyword asks for.</param>
    /// <param name="length">How long the value is, where that says something.</param>
    public void Add(string pointer, string keyword, string limit, int? length = null) =>
        (_violations ??= []).Add(new(pointer, keyword, limit, length));

    /// <summary>
    /// Adds the violations of a value that is contained.
    /// </summary>
    public void Nested<T>(T value, string pointer)
        where T : IProtocolValue<T>
    {
        int mark = Count;
        value.Validate(ref this);
        if (mark < Count)
        {
            Prefix(mark, pointer);
        }
    }

    /// <summary>
    /// Puts a pointer before the places of all violations added since there were <paramref name="mark"/>.
    /// </summary>
    public readonly void Prefix(int mark, string pointer)
    {
        for (int i = mark; i < Count; i++)
        {
            SchemaViolation violation = _violations![i];
            _violations[i] = violation with { Pointer = pointer + violation.Pointer };
        }
    }

    /// <summary>
    /// Puts a pointer and the place in a list before the places of all violations added since.
    /// </summary>
    public readonly void Prefix(int mark, string pointer, int index)
    {
        if (mark < Count)
        {
            Prefix(mark, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}"));
        }
    }

    /// <summary>
    /// Puts a pointer and a member's name before the places of all violations added since.
    /// </summary>
    public readonly void Prefix(int mark, string pointer, string key)
    {
        if (mark < Count)
        {
            ArgumentNullException.ThrowIfNull(key);
            Prefix(mark, $"{pointer}/{Escape(key)}");
        }
    }

    internal static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
