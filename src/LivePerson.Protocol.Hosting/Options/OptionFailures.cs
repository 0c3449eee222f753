using System.Globalization;
using Microsoft.Extensions.Options;

namespace LivePerson.Protocol.Hosting.Options;

/// <summary>
/// What is wrong with the options, one sentence each.
/// </summary>
internal sealed class OptionFailures
{
    private readonly List<string> _failures = [];

    public void Unless(bool isRight, string option, string whatToDo)
    {
        if (!isRight)
        {
            _failures.Add($"{LivePersonConnectorOptions.SectionName}:{option} is not right: {whatToDo}.");
        }
    }

    public void UnlessText(string? value, string option, string whatToDo) =>
        Unless(!string.IsNullOrWhiteSpace(value), option, whatToDo);

    public void UnlessWithin(TimeSpan value, TimeSpan least, TimeSpan most, string option) => Unless(
        value >= least && value <= most,
        option,
        least <= TimeSpan.FromTicks(1)
            ? string.Create(CultureInfo.InvariantCulture, $"give a time {(least > TimeSpan.Zero ? "above" : "of at least")} zero, at most {most}")
            : string.Create(CultureInfo.InvariantCulture, $"give a time from {least} to {most}"));

    public ValidateOptionsResult ToResult() =>
        _failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(_failures);
}
