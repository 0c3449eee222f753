using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What became of the factories of a record.</summary>
internal static class FactoryComparer
{
    public static void Compare(LockComparison comparison, LockedType before, LockedType after)
    {
        foreach (LockedFactory old in before.Factories)
        {
            LockSubject subject = new(LockPart.Factory, after.Name, old.Name);
            LockedFactory? now = after.Factories.FirstOrDefault(it => it.Name == old.Name);
            if (now is null)
            {
                comparison.Report(
                    LockRules.LPP1077_FactoryChanged,
                    subject,
                    $"Bring back {subject}",
                    "it was removed",
                    Breakage.Source);
            }
            else
            {
                Compare(comparison, before, subject, old, now);
            }
        }

        foreach (LockedFactory added in after.Factories.Where(it => before.Factories.All(old => old.Name != it.Name)))
        {
            comparison.Add(LockChange.Addition(new(LockPart.Factory, after.Name, added.Name)));
        }
    }

    private static void Compare(
        LockComparison comparison, LockedType owner, LockSubject subject, LockedFactory locked, LockedFactory after)
    {
        // A parameter whose member is gone cannot stay.
        LockedFactory before = locked with
        {
            Parameters = locked.Parameters
                .Where(it => !Follows(comparison, owner, it, LockRules.LPP1063_MemberRemoved))
                .ToEquatableArray(),
        };
        for (int i = 0; i < after.Parameters.Count; i++)
        {
            LockedParameter now = after.Parameters[i];
            LockedParameter? old = i < before.Parameters.Count ? before.Parameters[i] : null;
            if (old is not null && Follows(comparison, owner, old))
            {
                continue;
            }

            if (old is null ? now.Default is null : !SameCall(comparison, old, now))
            {
                comparison.Report(
                    LockRules.LPP1077_FactoryChanged,
                    subject,
                    $"Give {subject} the parameters ({Text(before)}) again",
                    $"they are ({Text(after)}) now",
                    Breakage.Source);
                return;
            }

            if (old is not null && old.Pointer != now.Pointer)
            {
                comparison.Report(
                    LockRules.LPP1077_FactoryChanged,
                    subject,
                    $"Let the parameter {now.Name} of {subject} set {old.Pointer} again",
                    $"it sets {now.Pointer} now",
                    Breakage.Wire);
                return;
            }

            if (old?.Default is not null && old.Default != now.Default)
            {
                comparison.Report(
                    LockRules.LPP1077_FactoryChanged,
                    subject,
                    $"Give the parameter {now.Name} of {subject} the default {old.Default} again",
                    $"it is {now.Default} now",
                    Breakage.Wire);
                return;
            }
        }

        if (after.Parameters.Count < before.Parameters.Count)
        {
            comparison.Report(
                LockRules.LPP1077_FactoryChanged,
                subject,
                $"Give {subject} the parameters ({Text(before)}) again",
                $"they are ({Text(after)}) now",
                Breakage.Source);
        }
    }

    /// <summary>Whether what a caller wrote for one parameter is good for the other.</summary>
    private static bool SameCall(LockComparison comparison, LockedParameter before, LockedParameter after)
    {
        string type = comparison.Translate(before.Type);
        return before.Name == after.Name
            && (before.Default is null || after.Default is not null)
            && (type == after.Type || type + "?" == after.Type);
    }

    /// <summary>
    /// Whether a member on the way to what a parameter sets changed: that is an error of its own, and the parameter
    /// follows it.
    /// </summary>
    private static bool Follows(
        LockComparison comparison, LockedType owner, LockedParameter parameter, ProblemRule? rule = null)
    {
        LockedType? type = owner;
        foreach (string name in parameter.Pointer.Split('/').Skip(1))
        {
            LockedMember? member = type?.Members.FirstOrDefault(it => it.JsonName == name);
            if (member is null)
            {
                return false;
            }

            LockSubject subject = new(LockPart.Member, comparison.Renamed(type!.Name), name);
            if (comparison.Changes.Any(
                change => change.Rule is not null
                    && change.Subject == subject
                    && (rule is null || change.Rule == rule)))
            {
                return true;
            }

            type = comparison.Mentioned(member.Type).Select(comparison.Before).FirstOrDefault();
        }

        return false;
    }

    private static string Text(LockedFactory factory) => string.Join(", ", factory.Parameters.Select(parameter =>
        $"{parameter.Type} {parameter.Name}{(parameter.Default is null ? "" : " = " + parameter.Default)}"));
}
