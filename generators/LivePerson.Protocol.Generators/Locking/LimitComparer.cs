using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>Finds limits that refuse what was valid before.</summary>
internal static class LimitComparer
{
    public static void Compare(
        LockComparison comparison,
        LockSubject subject,
        EquatableArray<LockedLimit> before,
        EquatableArray<LockedLimit> after)
    {
        foreach (LockedLimit limit in after.Where(limit => !before.Any(old => Implies(old, limit))))
        {
            LockedLimit? old = before.FirstOrDefault(it => it.Keyword == limit.Keyword);
            comparison.Report(
                LockRules.LPP1073_LimitTightened,
                subject,
                old is null
                    ? $"Take \"{limit.Keyword}\" away from {subject}"
                    : $"Give {subject} \"{old.Keyword}\": {old.Json} again",
                old is null ? $"\"{limit.Keyword}\": {limit.Json} is new" : $"\"{limit.Keyword}\" is {limit.Json} now",
                Breakage.Wire,
                limit.Keyword);
        }
    }

    /// <summary>Whether everything within the old limit is within the new one.</summary>
    private static bool Implies(LockedLimit before, LockedLimit after)
    {
        if (before == after)
        {
            return true;
        }

        string keyword = after.Keyword.Split('/').Last();
        return before.Keyword != after.Keyword ? ImpliesOther(before, after, keyword) : keyword switch
        {
            "maxLength" or "maxItems" or "maxProperties" or "maximum" or "exclusiveMaximum" =>
                JsonNumberText.Compare(after.Json, before.Json) >= 0,
            "minLength" or "minItems" or "minProperties" or "minimum" or "exclusiveMinimum" =>
                JsonNumberText.Compare(after.Json, before.Json) <= 0,
            "multipleOf" => IsMultiple(before.Json, after.Json),
            "oneOf" => !Items(before.Json).Except(Items(after.Json)).Any(),
            _ => false,
        };
    }

    /// <summary>A limit that excludes its own number, and one that does not, can stand in for each other.</summary>
    private static bool ImpliesOther(LockedLimit before, LockedLimit after, string keyword)
    {
        string path = after.Keyword.Substring(0, after.Keyword.Length - keyword.Length);
        return keyword switch
        {
            "maximum" =>
                before.Keyword == path + "exclusiveMaximum" && JsonNumberText.Compare(after.Json, before.Json) >= 0,
            "minimum" =>
                before.Keyword == path + "exclusiveMinimum" && JsonNumberText.Compare(after.Json, before.Json) <= 0,
            "exclusiveMaximum" =>
                before.Keyword == path + "maximum" && JsonNumberText.Compare(after.Json, before.Json) > 0,
            "exclusiveMinimum" =>
                before.Keyword == path + "minimum" && JsonNumberText.Compare(after.Json, before.Json) < 0,
            _ => false,
        };
    }

    private static bool IsMultiple(string number, string of) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal dividend)
        && decimal.TryParse(of, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal divisor)
        && divisor != 0
        && dividend % divisor == 0;

    private static IEnumerable<string> Items(string json) =>
        (JsonReader.Read("", json, CancellationToken.None).Value as JsonArray)?.Items.Select(JsonText.Of) ?? [];
}
