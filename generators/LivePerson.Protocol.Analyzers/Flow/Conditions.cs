namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>What conditions tell, and what earlier conditions tell about them.</summary>
internal static class Conditions
{
    /// <summary>The state in which a condition has a truth; null if it cannot have it.</summary>
    public static PathState? Assume(PathState state, Value condition, bool truth, bool isRemembered)
    {
        switch (Read(condition))
        {
            case Constant { Content: bool known }:
                return known == truth ? state : null;
            case Test test:
                bool holds = truth != test.IsNegated;
                Fact? fact = state.Facts.Find(test.Subject);
                return fact?.Answers(test.Expected) is { } answer
                    ? answer == holds ? state : null
                    : isRemembered ? Remember(state, test, holds, fact) : state;
            default:
                return state;
        }
    }

    /// <summary>The state without what is known about a condition.</summary>
    public static PathState Forget(PathState state, Value condition) => Read(condition) is Test test
        ? state with { Facts = state.Facts.Without(subject => subject == test.Subject) }
        : state;

    /// <summary>The condition as a test, where it has a name.</summary>
    public static Value Read(Value condition) =>
        condition is Named named ? new Test(named.Key, Value.True, false) : condition;

    public static Value Not(Value condition) => Read(condition) switch
    {
        Constant { Content: bool known } => new Constant(!known),
        Test test => test.Negate(),
        _ => Value.Unknown,
    };

    /// <summary>Whether two values are equal, as far as it is known.</summary>
    public static Value AreEqual(Value left, Value right)
    {
        if (IsConstant(left))
        {
            (left, right) = (right, left);
        }

        if (IsConstant(right))
        {
            return IsConstant(left) ? new Constant(left.Equals(right))
                : IsNull(right) && IsNeverNull(left) ? Value.False
                : left.Key is { } subject ? TestOf(subject, left, right)
                : Value.Unknown;
        }

        return left.Key is { } one && right.Key is { } other
            ? one == other ? Value.True : Named("eq", one, other)
            : Value.Unknown;
    }

    /// <summary>Whether the left value is the smaller one.</summary>
    public static Value IsLess(Value left, Value right)
    {
        if (left is Constant { Content: int one } && right is Constant { Content: int other })
        {
            return new Constant(one < other);
        }

        return left.Key is { } smaller && right.Key is { } greater
            ? new Test($"less({smaller},{greater});", Value.True, false)
            : Value.Unknown;
    }

    public static bool IsNull(Value value) => value is Constant { Content: null };

    private static bool IsConstant(Value value) => value is Constant or KnownState;

    private static bool IsNeverNull(Value value) => value is Message or Scope or Promise or Function or Holder or Cursor;

    private static Test TestOf(string subject, Value left, Value expected) => (left, expected) switch
    {
        (Test test, Constant { Content: bool truth }) => truth ? test : test.Negate(),
        _ => new Test(subject, expected, false),
    };

    private static Test Named(string relation, string one, string other) => string.CompareOrdinal(one, other) < 0
        ? new($"{relation}({one},{other});", Value.True, false)
        : new($"{relation}({other},{one});", Value.True, false);

    private static PathState Remember(PathState state, Test test, bool holds, Fact? before)
    {
        Fact fact = holds ? Fact.Is(test.Expected)
            : test.Expected is Constant { Content: bool truth } ? Fact.Is(new Constant(!truth))
            : Fact.IsNot(before, test.Expected);
        return state with { Facts = state.Facts.With(test.Subject, fact) };
    }
}
