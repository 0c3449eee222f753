using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// One check of a value: the place it has come to, and what it has found.
/// </summary>
/// <param name="root">The whole value.</param>
/// <param name="isCollecting">Whether violations are wanted; otherwise the check ends with the first one.</param>
internal sealed class ElementSchemaCheck(JsonElement root, bool isCollecting)
{
    private readonly Dictionary<(ElementSchemaNode Schema, int Place), ElementSchemaOutcome> _outcomes = [];
    private readonly List<string> _path = [];
    private SchemaValidation _found;
    private int _depth;
    private int _trials;

    public bool IsCollecting => isCollecting && _trials == 0;

    public IReadOnlyList<SchemaViolation> Violations => _found.Violations;

    /// <summary>
    /// Adds a violation at the present place, if they are wanted.
    /// </summary>
    /// <returns><see langword="false"/>, for the caller to return.</returns>
    public bool Fail(string keyword, string limit, int? length = null)
    {
        if (IsCollecting)
        {
            _found.Add(string.Concat(_path), keyword, limit, length);
        }

        return false;
    }

    /// <summary>
    /// Adds a violation at a member of the present place.
    /// </summary>
    public bool FailAt(string member, string keyword, string limit, int? length = null)
    {
        int mark = _found.Count;
        if (IsCollecting)
        {
            _found.Add("", keyword, limit, length);
            _found.Prefix(mark, string.Concat(_path), member);
        }

        return false;
    }

    /// <summary>
    /// Checks the value at the present place against a schema that it has to fulfil.
    /// </summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="evaluated">Takes what was looked at.</param>
    /// <param name="keyword">The keyword that asks for it.</param>
    public bool Here(ElementSchemaNode schema, JsonElement value, ElementSchemaEvaluated? evaluated, string keyword) =>
        schema.IsFalse ? Fail(keyword, "nothing") : schema.Check(this, value, evaluated);

    /// <summary>
    /// Checks a member or item.
    /// </summary>
    public bool Inside(ElementSchemaNode schema, JsonElement value, string name, string keyword)
    {
        if (_depth == ProtocolJson.MaxDepth)
        {
            return Fail(keyword, "at most 64 levels");
        }

        bool isNamed = IsCollecting;
        if (isNamed)
        {
            _path.Add("/" + SchemaValidation.Escape(name));
        }

        _depth++;
        bool isValid = Here(schema, value, null, keyword);
        _depth--;
        if (isNamed)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        return isValid;
    }

    /// <inheritdoc cref="Inside(ElementSchemaNode, JsonElement, string, string)"/>
    public bool Inside(ElementSchemaNode schema, JsonElement value, int index, string keyword) =>
        Inside(schema, value, IsCollecting ? index.ToString(CultureInfo.InvariantCulture) : "", keyword);

    /// <summary>
    /// Whether the value at the present place fulfils a schema; if not, that is no violation yet.
    /// </summary>
    public bool Try(ElementSchemaNode schema, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        _trials++;
        bool isValid = Here(schema, value, evaluated, "");
        _trials--;

        return isValid;
    }

    /// <summary>
    /// Whether an item fulfils a schema; if not, that is no violation yet.
    /// </summary>
    public bool TryInside(ElementSchemaNode schema, JsonElement value)
    {
        _trials++;
        bool isValid = Inside(schema, value, "", "");
        _trials--;

        return isValid;
    }

    /// <summary>
    /// Checks the value at the present place against a schema that is referred to. Each place is checked against it
    /// only once: a schema that leads back to itself would not end otherwise, and one that branches would take forever.
    /// </summary>
    public bool Refer(ElementSchemaNode schema, JsonElement value, ElementSchemaEvaluated? evaluated, string keyword)
    {
        JsonMarshal.GetRawUtf8Value(root).Overlaps(JsonMarshal.GetRawUtf8Value(value), out int place);
        if (_outcomes.TryGetValue((schema, place), out ElementSchemaOutcome? known) && Knows(known))
        {
            if (known.Evaluated is ElementSchemaEvaluated looked)
            {
                evaluated?.Add(looked);
            }

            return known.IsValid;
        }

        _outcomes[(schema, place)] = ElementSchemaOutcome.Unfinished;
        ElementSchemaEvaluated? own = evaluated is null ? null : new();
        bool isValid = Here(schema, value, own, keyword);
        _outcomes[(schema, place)] = new(isValid, own, IsCollecting);
        if (isValid && own is not null)
        {
            evaluated!.Add(own);
        }

        return isValid;

        bool Knows(ElementSchemaOutcome outcome) =>
            outcome == ElementSchemaOutcome.Unfinished
            || (outcome.IsValid && (evaluated is null || outcome.Evaluated is not null))
            || (!outcome.IsValid && (outcome.IsReported || !IsCollecting));
    }
}
