using System.Collections.Immutable;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>An expression before its lines are broken.</summary>
internal abstract record Layout
{
    private const int MaximumColumn = 120;
    private const int IndentSize = 4;

    /// <summary>The expression in one line.</summary>
    public abstract string Inline { get; }

    /// <summary>
    /// The expression from a column on, in a statement with an indentation: in one line if it fits, else a member a line.
    /// </summary>
    public string Render(int column, int indent, string lineEnd) =>
        column + Inline.Length <= MaximumColumn ? Inline : RenderBroken(indent, lineEnd);

    /// <summary>The expression over several lines, where it can be broken.</summary>
    protected virtual string RenderBroken(int indent, string lineEnd) => Inline;

    /// <summary>Something that stays in one line.</summary>
    internal sealed record Leaf(string Text) : Layout
    {
        public override string Inline => Text;
    }

    /// <summary>An object and what its members get.</summary>
    internal sealed record Initializer(string Head, ImmutableArray<(string Name, Layout Value)> Members) : Layout
    {
        public override string Inline =>
            $"{Head} {{ {string.Join(", ", Members.Select(member => $"{member.Name} = {member.Value.Inline}"))} }}";

        protected override string RenderBroken(int indent, string lineEnd)
        {
            string outer = lineEnd + new string(' ', indent);
            string inner = lineEnd + new string(' ', indent + IndentSize);
            IEnumerable<string> lines = Members.Select(member =>
                $"{inner}{member.Name} = {member.Value.Render(indent + IndentSize + member.Name.Length + 4, indent + IndentSize, lineEnd)},");
            return $"{Head}{outer}{{{string.Concat(lines)}{outer}}}";
        }
    }

    /// <summary>Expressions between two brackets: the arguments of a call, or the elements of a list.</summary>
    internal sealed record Sequence(string Head, ImmutableArray<Layout> Parts, string Tail) : Layout
    {
        public override string Inline => $"{Head}{string.Join(", ", Parts.Select(part => part.Inline))}{Tail}";

        protected override string RenderBroken(int indent, string lineEnd)
        {
            string inner = lineEnd + new string(' ', indent + IndentSize);
            IEnumerable<string> lines = Parts.Select(part => inner + part.Render(indent + IndentSize + 1, indent + IndentSize, lineEnd));
            return $"{Head}{string.Join(",", lines)}{Tail}";
        }
    }

    /// <summary>An expression and a call on it.</summary>
    internal sealed record Suffixed(Layout Expression, string Suffix) : Layout
    {
        public override string Inline => Expression.Inline + Suffix;

        protected override string RenderBroken(int indent, string lineEnd) =>
            Expression.RenderBroken(indent, lineEnd) + Suffix;
    }
}
