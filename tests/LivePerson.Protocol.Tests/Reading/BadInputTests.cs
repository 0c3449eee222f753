using System.Reflection;
using System.Text.Json;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>
/// The corpus of bad inputs, <c>BadInputs.txt</c>: what is wrong, the type that is read, its JSON, and what is said of it:
/// the place as a JSON Pointer, and what was expected there.
/// </summary>
public sealed class BadInputTests
{
    private const string Secret = "hush-hush";

    public static TheoryData<string, string, string, string> Cases { get; } = Read();

    [Theory]
    [MemberData(nameof(Cases))]
    public void BadInput_IsRefusedWithItsPlaceAndNeverItsValue(string situation, string type, string json, string expected)
    {
        ProtocolJsonException refused = Assert.Throws<ProtocolJsonException>(() => Parse(type, json));

        Assert.True(expected == Say(refused), $"{situation}: {Say(refused)}");
        Assert.DoesNotContain(Secret, refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void BadInput_IsRefusedBySystemTextJsonToo(string situation, string type, string json, string expected)
    {
        JsonException refused = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(
            json, ProtocolJsonContext.Default.GetTypeInfo(TypeOf(type))!));

        // What is wrong before the value or after it, System.Text.Json finds itself.
        Assert.True(refused is not ProtocolJsonException ours || expected == Say(ours), situation);
    }

    private static string Say(ProtocolJsonException refused) =>
        $"{(refused.Pointer.Length == 0 ? "the root" : refused.Pointer)} | {refused.Expected}";

    private static void Parse(string type, string json)
    {
        MethodInfo parse = TypeOf(type).GetMethod("Parse", [typeof(string)])!;
        parse.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null);
    }

    private static Type TypeOf(string name) =>
        typeof(PublishEvent).Assembly.GetType($"LivePerson.Protocol.{name}", throwOnError: true)!;

    private static TheoryData<string, string, string, string> Read()
    {
        TheoryData<string, string, string, string> cases = [];
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reading", "BadInputs.txt"));
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("== ", StringComparison.Ordinal))
            {
                cases.Add(lines[i][3..], lines[i + 1], lines[i + 2], lines[i + 3][3..]);
            }
        }

        return cases;
    }
}
