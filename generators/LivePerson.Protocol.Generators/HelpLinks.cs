namespace LivePerson.Protocol.Generators;

/// <summary>Where the page of a rule stands.</summary>
internal static class HelpLinks
{
    public static string Of(string ruleId) => $"{RepositoryAddress.Url}/blob/main/generators/rules/{ruleId}.md";
}
