using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Finds schemas that lead back to themselves for one and the same value: through references, <c>allOf</c>,
/// <c>oneOf</c> and the like, without a member or an item in between. Checking a value against one would never come to
/// an end.
/// </summary>
internal sealed class ReferenceCircles(
    Func<SchemaNode, SchemaNode?> targetOf, ProblemList problems, CancellationToken cancellationToken)
{
    private readonly HashSet<SchemaNode> _done = new(SameNode.Comparer);
    private readonly HashSet<SchemaNode> _onPath = new(SameNode.Comparer);
    private readonly List<SchemaNode> _path = [];

    /// <summary>
    /// Follows all that holds at the schema's place; a circle is reported once, at the first of its references.
    /// </summary>
    public void Search(SchemaNode start)
    {
        // A stack of our own, since a chain of references may be longer than the compiler's stack is deep.
        Stack<IEnumerator<SchemaNode>> open = new();
        Enter(start, open);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!open.Peek().MoveNext())
            {
                open.Pop();
                Leave();
            }
            else if (_onPath.Contains(open.Peek().Current))
            {
                Report(open.Peek().Current);
            }
            else
            {
                Enter(open.Peek().Current, open);
            }
        }
    }

    private void Enter(SchemaNode node, Stack<IEnumerator<SchemaNode>> open)
    {
        if (_done.Add(node))
        {
            _onPath.Add(node);
            _path.Add(node);
            open.Push(InPlace(node).GetEnumerator());
        }
    }

    private void Leave()
    {
        _onPath.Remove(_path[_path.Count - 1]);
        _path.RemoveAt(_path.Count - 1);
    }

    private void Report(SchemaNode again)
    {
        int first = _path.FindIndex(node => ReferenceEquals(node, again));
        SchemaReference reference = _path.Skip(first).Select(node => node.Reference).OfType<SchemaReference>().First();
        problems.Add(ModelRules.MergeCycle, reference.Span, reference.Text);
    }

    private IEnumerable<SchemaNode> InPlace(SchemaNode node)
    {
        if (node.Reference is not null && targetOf(node) is { } target)
        {
            yield return target;
        }

        foreach (SchemaNode part in node.AllOf.Concat(node.AnyOf).Concat(node.OneOf))
        {
            yield return part;
        }

        foreach (SchemaProperty other in node.OtherSchemas.Where(
            it => it.Name is "not" or "if" or "then" or "else" or "dependentSchemas"))
        {
            yield return other.Schema;
        }
    }
}
