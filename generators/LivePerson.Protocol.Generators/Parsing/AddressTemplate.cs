using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Addresses of links: URI templates (RFC 6570) whose variables stand for one segment each,
/// <c>/accounts/{accountId}</c>.
/// </summary>
internal static class AddressTemplate
{
    private static readonly Regex Expression = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);
    private static readonly Regex Variable = new(@"^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$", RegexOptions.CultureInvariant);

    /// <summary>The variables, in order.</summary>
    public static EquatableArray<string> VariablesOf(string address) =>
        Expression.Matches(address).Cast<Match>().Select(match => match.Groups[1].Value).ToEquatableArray();

    /// <summary>What should stand in its place; null if nothing is wrong with it.</summary>
    public static string? WhatIsWrong(string address)
    {
        string[] variables = [.. VariablesOf(address)];
        return Expression.Replace(address, "").IndexOfAny(['{', '}']) >= 0 ? "an address in which each '{' has its '}'"
            : variables.Any(variable => !Variable.IsMatch(variable))
                ? "an address whose variables are plain names, such as \"/accounts/{accountId}\""
            : variables.Distinct().Count() < variables.Length ? "an address that names each variable once"
            : null;
    }
}
