namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Finds types that have another name and are the same otherwise.</summary>
internal static class TypeRenames
{
    public static Dictionary<string, string> Find(IReadOnlyList<LockedType> removed, IReadOnlyList<LockedType> added)
    {
        Dictionary<string, string> renames = new(StringComparer.Ordinal);
        ILookup<string, LockedType> before = removed.ToLookup(Shape, StringComparer.Ordinal);
        ILookup<string, LockedType> after = added.ToLookup(Shape, StringComparer.Ordinal);

        // Shorter names first: the name of a nested type begins with its parent's.
        foreach (LockedType type in removed
            .OrderBy(type => type.Name.Length)
            .ThenBy(type => type.Name, StringComparer.Ordinal))
        {
            string shape = Shape(type);
            LockedType[] candidates = [.. after[shape]];
            bool isOnlyOne = candidates.Length == 1 && before[shape].Count() == 1 && HasContent(type);
            LockedType? now = candidates.FirstOrDefault(candidate => FollowsParent(type.Name, candidate.Name, renames))
                ?? (isOnlyOne ? candidates[0] : null);
            if (now is not null)
            {
                renames.Add(type.Name, now.Name);
            }
        }

        return renames;
    }

    private static bool FollowsParent(string before, string after, Dictionary<string, string> renames) =>
        renames.Any(parent =>
            before.StartsWith(parent.Key, StringComparison.Ordinal)
                && after == parent.Value + before.Substring(parent.Key.Length));

    // Two empty records are not the same type because both are empty.
    private static bool HasContent(LockedType type) => type.Members.Count + type.Values.Count + type.Cases.Count > 0;

    /// <summary>Everything but the names of types.</summary>
    private static string Shape(LockedType type) => string.Join("\n",
    [
        type.Kind.ToString(),
        .. type.Members.Select(member => $"{member.JsonName} {member.Name} {member.Constant}"),
        .. type.Values.Select(value => $"{value.Value} {value.Name}"),
        .. type.Cases.Select(it => LockText.Of(it)).OrderBy(text => text, StringComparer.Ordinal),
    ]);
}
