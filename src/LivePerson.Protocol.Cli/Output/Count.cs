using System.Globalization;

namespace LivePerson.Protocol.Cli.Output;

/// <summary>Numbers in sentences.</summary>
internal static class Count
{
    public static string Of(int number, string noun) => number == 1
        ? $"1 {noun}"
        : number.ToString("N0", CultureInfo.InvariantCulture) + $" {noun}s";
}
