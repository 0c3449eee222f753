using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Every documented message is read and written back equal.</summary>
public sealed class PayloadTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Payloads");

    public static TheoryData<string> All =>
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".written.json", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Payload_IsReadAndWrittenBackEqual(string payload)
    {
        string file = Path.Combine(Folder, payload);
        string written = Path.ChangeExtension(file, ".written.json");
        string expected = File.ReadAllText(File.Exists(written) ? written : file);
        JsonTypeInfo info = InfoOf(payload.Split('/')[0]);

        object? value = JsonSerializer.Deserialize(File.ReadAllBytes(file), info);
        string json = JsonSerializer.Serialize(value, info);

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), JsonElement.Parse(json)), json);
        Assert.Equal(value, JsonSerializer.Deserialize(json, info));
    }

    private static JsonTypeInfo InfoOf(string type) => ProtocolJsonContext.Default.GetTypeInfo(
        typeof(PublishEvent).Assembly.GetType($"LivePerson.Protocol.{type}", throwOnError: true)!)!;
}
