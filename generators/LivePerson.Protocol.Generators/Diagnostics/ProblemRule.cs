namespace LivePerson.Protocol.Generators.Diagnostics;

/// <summary>A rule for schema files: its id, what it says, and how bad it is.</summary>
/// <param name="Id">For example <c>LPP1001</c>; its page is <c>generators/rules/LPP1001.md</c>.</param>
/// <param name="Title">The rule in a few words.</param>
/// <param name="MessageFormat">One sentence that says what to do, with <c>{0}</c>-style placeholders.</param>
/// <param name="IsError">Whether it stops the build; otherwise it is a warning.</param>
internal sealed record ProblemRule(string Id, string Title, string MessageFormat, bool IsError);
