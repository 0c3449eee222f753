using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// A schema or a part of one: its keywords.
/// </summary>
/// <param name="isFalse">Whether it is the schema <c>false</c>, which nothing fulfils.</param>
internal sealed class ElementSchemaNode(bool isFalse = false)
{
    private IReadOnlyList<ElementSchemaKeyword> _keywords = [];
    private IReadOnlyList<ElementSchemaKeyword> _unevaluated = [];

    public bool IsFalse => isFalse;

    /// <summary>
    /// Sets the keywords, once: a node is made before it is read, since it may refer to itself.
    /// </summary>
    /// <param name="keywords">The cheap ones first.</param>
    /// <param name="unevaluated">Those that need to know what all others have looked at.</param>
    public void Fill(IReadOnlyList<ElementSchemaKeyword> keywords, IReadOnlyList<ElementSchemaKeyword> unevaluated)
    {
        _keywords = keywords;
        _unevaluated = unevaluated;
    }

    public bool Check(ElementSchemaCheck check, JsonElement value, ElementSchemaEvaluated? evaluated)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return check.Fail("$ref", "a schema that ends");
        }

        // What a neighbouring schema has looked at does not count for unevaluated… in this one.
        ElementSchemaEvaluated? own = _unevaluated.Count > 0 ? new() : evaluated;
        if (!All(_keywords, check, value, own) || !All(_unevaluated, check, value, own))
        {
            return false;
        }

        if (own is not null && own != evaluated)
        {
            evaluated?.Add(own);
        }

        return true;
    }

    private static bool All(
        IReadOnlyList<ElementSchemaKeyword> keywords,
        ElementSchemaCheck check,
        JsonElement value,
        ElementSchemaEvaluated? evaluated)
    {
        bool isValid = true;
        for (int i = 0; i < keywords.Count && (isValid || check.IsCollecting); i++)
        {
            isValid &= keywords[i].Check(check, value, evaluated);
        }

        return isValid;
    }
}
