using System.CommandLine;
using LivePerson.Protocol.Emulator;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>How <c>lpp emulate</c> fails on purpose.</summary>
internal sealed class EmulateFaultOptions
{
    private static readonly FaultPlan Defaults = new();

    private readonly Option<double?> _share = new("--faults")
    {
        Description = "The share of requests that fail on purpose, from 0 to 100.",
        HelpName = "PERCENT",
    };

    private readonly Option<int?> _seed = new("--fault-seed")
    {
        Description = $"Where the plan begins: the same requests meet the same faults; {Defaults.Seed} by default.",
        HelpName = "NUMBER",
    };

    private readonly Option<FaultKind[]> _kinds = new("--fault-kinds")
    {
        Description = "How they fail; in all of these ways by default.",
        AllowMultipleArgumentsPerToken = true,
        HelpName = string.Join('|', Enum.GetNames<FaultKind>()),
    };

    private readonly Option<string[]> _operations = new("--fault-operations")
    {
        Description = "Which requests may fail, by the names that the screen shows, such as send; all by default.",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "NAME",
    };

    private readonly Option<double?> _delay = new("--fault-delay")
    {
        Description = $"How late a slow answer is; {Defaults.Delay.TotalSeconds} by default.",
        HelpName = "SECONDS",
    };

    public IEnumerable<Option> All => [_share, _seed, _kinds, _operations, _delay];

    /// <summary>Null if nothing fails.</summary>
    /// <exception cref="BadUseException">A value is out of its range, or speaks of faults that are not made.</exception>
    public FaultPlan? Read(ParseResult parsed)
    {
        if (parsed.GetValue(_share) is not { } percent)
        {
            Option? alone = All.FirstOrDefault(it => parsed.GetResult(it) is { Implicit: false });
            return alone is null ? null : throw new BadUseException($"{alone.Name} needs {_share.Name}.");
        }

        if (percent is not (>= 0 and <= 100))
        {
            throw new BadUseException($"{_share.Name} is a number from 0 to 100.");
        }

        if (parsed.GetValue(_delay) is not (null or (>= 0 and <= 3600)))
        {
            throw new BadUseException($"{_delay.Name} is a number from 0 to 3600.");
        }

        return new FaultPlan
        {
            Share = percent / 100,
            Seed = parsed.GetValue(_seed) ?? Defaults.Seed,
            Kinds = parsed.GetValue(_kinds) is { Length: > 0 } kinds ? kinds : Defaults.Kinds,
            Operations = parsed.GetValue(_operations) is { Length: > 0 } operations ? operations : null,
            Delay = parsed.GetValue(_delay) is { } seconds ? TimeSpan.FromSeconds(seconds) : Defaults.Delay,
        };
    }
}
