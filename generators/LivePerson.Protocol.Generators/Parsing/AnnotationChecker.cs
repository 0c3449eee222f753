using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Looks into the annotations of ours that have members of their own.</summary>
internal sealed class AnnotationChecker(KeywordChecker checker, ProblemList problems)
{
    public void Check(JsonObject schema)
    {
        switch (schema["x-create"])
        {
            case JsonArray list when AreFactories(list):
                CheckEach(list, "x-create", CheckFactory);
                break;
            case JsonArray parameters:
                CheckParameters(parameters, "x-create");
                break;
            case JsonObject factory:
                CheckFactory(factory);
                break;
        }

        if (schema["x-states"] is JsonObject states
            && checker.Check(states, Keywords.States, isEnforced: true)["mustEnd"] is JsonArray rules)
        {
            CheckEach(rules, "mustEnd", CheckStateRule);
        }
    }

    /// <summary>Whether <c>x-create</c> lists factories; otherwise it lists the parameters of one.</summary>
    public static bool AreFactories(JsonArray list) =>
        list.Items.Any(item => item is JsonObject factory && factory["parameters"] is not null);

    private void CheckFactory(JsonObject factory)
    {
        Require(factory, "factory", "parameters");
        if (checker.Check(factory, Keywords.Factory, isEnforced: true)["parameters"] is JsonArray parameters)
        {
            CheckParameters(parameters, "parameters");
        }
    }

    private void CheckParameters(JsonArray parameters, string keyword)
    {
        foreach (JsonValue item in parameters.Items)
        {
            if (item is JsonObject parameter)
            {
                Require(parameter, "parameter", "pointer");
                checker.Check(parameter, Keywords.Parameter, isEnforced: true);
            }
            else if (item is not JsonString)
            {
                ReportWrongEntry(item, keyword, "a JSON Pointer or an object with one");
            }
        }
    }

    private void CheckStateRule(JsonObject rule)
    {
        Require(rule, "state's rule", "state");
        checker.Check(rule, Keywords.StateRule, isEnforced: true);
    }

    private void CheckEach(JsonArray list, string keyword, Action<JsonObject> check)
    {
        foreach (JsonValue item in list.Items)
        {
            if (item is JsonObject entry)
            {
                check(entry);
            }
            else
            {
                ReportWrongEntry(item, keyword, "an object");
            }
        }
    }

    private void Require(JsonObject owner, string kind, string name)
    {
        if (owner[name] is null)
        {
            problems.Add(SchemaRules.LPP1018_MemberMissing, owner.Span, kind, name);
        }
    }

    private void ReportWrongEntry(JsonValue found, string keyword, string expected) => problems.Add(
        SchemaRules.LPP1004_WrongValue, found.Span, expected, $"each entry of \"{keyword}\"", JsonExcerpt.Of(found));
}
