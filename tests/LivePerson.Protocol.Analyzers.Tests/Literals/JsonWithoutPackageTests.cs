using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

/// <summary>Code that does not compile, perhaps for want of a package: the editor shows findings all the same.</summary>
public sealed class JsonWithoutPackageTests
{
    [Theory]
    [InlineData("""return new JObject { ["type"] = "ms.PublishEvent", ["body"] = d };""")]
    [InlineData("""return new JObject(new JProperty("type", "ms.PublishEvent"));""")]
    [InlineData("""return Wrap(new JObject { ["type"] = "ms.PublishEvent" });""")]
    [InlineData("""return new[] { new Wrapper(() => { return new JObject { ["type"] = "ms.PublishEvent" }; }) };""")]
    [InlineData("""var json = new JObject(); json["type"] = "ms.PublishEvent"; return json;""")]
    [InlineData("""return Missing.Send(System.Text.Json.JsonSerializer.Serialize(new { kind = "req", type = "ms.PublishEvent" }));""")]
    public async Task HandWrittenJson_IsFoundOnce(string body)
    {
        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeBrokenAsync(SourceOf(body), [new JsonMustBeTyped()]);

        Assert.Equal("LPP2004", Assert.Single(found).Id);
    }

    [Theory]
    [InlineData("""return new JObject { ["type"] = "text", ["body"] = d };""")]
    [InlineData("""return Missing.Send(d, new { name = "ms.PublishEvent" });""")]
    public async Task OtherJson_IsLeftAlone(string body) =>
        Assert.Empty(await UserProject.AnalyzeBrokenAsync(SourceOf(body), [new JsonMustBeTyped()]));

    private static string SourceOf(string body) => $$"""
        using LivePerson.Protocol;

        public class User
        {
            public object Run(string d)
            {
                {{body}}
            }
        }
        """;
}
