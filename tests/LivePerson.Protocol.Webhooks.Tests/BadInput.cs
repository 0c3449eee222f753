using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>A case of <c>BadInputs.txt</c>, which says how it is written.</summary>
internal sealed record BadInput(IReadOnlyList<string> Lines, string Expected)
{
    public static IReadOnlyDictionary<string, BadInput> All { get; } = Read();

    public RawWebhook ToWebhook()
    {
        RawWebhook webhook = new()
        {
            Method = Values("method").SingleOrDefault("POST"),
            ContentLength = Values("content-length").SingleOrDefault(),
            Body = Body(),
        };
        foreach (IGrouping<string, string> header in Lines
            .Where(static line => line.StartsWith("x-liveperson-", StringComparison.Ordinal))
            .GroupBy(static line => line.Split(':')[0]))
        {
            webhook.With(header.Key, [.. Values(header.Key)]);
        }

        return webhook;
    }

    private byte[] Body()
    {
        if (Values("hex").SingleOrDefault() is { } bytes)
        {
            return Convert.FromHexString(bytes);
        }

        string text = Lines.Single(static line => line.StartsWith("> ", StringComparison.Ordinal))[2..];
        int times = int.Parse(Values("repeat").SingleOrDefault("1"), CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, times)));
    }

    private IEnumerable<string> Values(string name) => Lines
        .Where(line => line.StartsWith(name + ": ", StringComparison.Ordinal))
        .Select(line => line[(name.Length + 2)..]);

    private static Dictionary<string, BadInput> Read()
    {
        Dictionary<string, BadInput> inputs = [];
        string text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "BadInputs.txt"), Encoding.UTF8);
        foreach (string part in text.ReplaceLineEndings("\n").Split("\n== ").Skip(1))
        {
            string[] lines = part.TrimEnd('\n').Split('\n');
            inputs.Add(lines[0], new(lines[1..^1], lines[^1]["=> ".Length..]));
        }

        return inputs;
    }
}
