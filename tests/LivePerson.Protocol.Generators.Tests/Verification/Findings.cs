namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>Assertions about lists of complaints, which print every one of them.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<string> findings)
    {
        string text = string.Join("\n", findings);
        Assert.True(text.Length == 0, text);
    }

    /// <summary>Exactly these, in that order.</summary>
    public static void AssertAre(IEnumerable<string> findings, params string[] expected)
    {
        string text = string.Join("\n", findings);
        Assert.True(text == string.Join("\n", expected), $"""
            Expected:
            {string.Join("\n", expected)}
            Found:
            {text}
            """);
    }
}
