using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

/// <summary>What LPP2004 knows of libraries by their names: each name once where it matters.</summary>
public sealed class LiteralWordTests
{
    private const string Written = """new { type = "ms.PublishEvent" }""";
    private const string Text = """ "{\"kind\":\"req\",\"type\":\"ms.PublishEvent\"}" """;

    // Other libraries, as far as their names matter.
    private const string Around = """
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using LivePerson.Protocol;

        public class JToken
        {
            public object? this[string name] { get => null; set { } }

            public static JToken FromObject(object value) => new();
        }

        public class JProperty(string name, object value) : JToken
        {
            public override string ToString() => name + value;
        }

        public class JObject : JToken, System.Collections.IEnumerable
        {
            public void Add(string name, object value)
            {
            }

            public System.Collections.IEnumerator GetEnumerator() => throw new NotSupportedException();
        }

        public static class JsonConvert
        {
            public static string SerializeObject(object value) => "";
        }

        public static class Libraries
        {
            public static void AddJsonBody(this string request, object body)
            {
            }

            public static Task PostJsonAsync(this string url, object body) => Task.CompletedTask;

            public static string ToJson(object value) => "";

            public static string Should(this string text) => text;

            public static void Contain(this string text, string part)
            {
            }

            public static void NotContain(this string text, string part)
            {
            }

            public static void StartWith(this string text, string part)
            {
            }

            public static void EndWith(this string text, string part)
            {
            }

            public static void MatchRegex(this string text, string pattern)
            {
            }
        }

        public static class Check
        {
            public static void Contains(string part, string text)
            {
            }

            public static void DoesNotContain(string part, string text)
            {
            }

            public static void ContainsAny(string part, string text)
            {
            }

            public static void DoesNotMatch(string pattern, string text)
            {
            }
        }

        """;

    [Fact]
    public Task WhatASerializerGets_IsJson() => Verify(
    [
        $"_ = JsonSerializer.Serialize({Marked(Written)});",
        $"_ = JsonSerializer.SerializeToUtf8Bytes({Marked(Written)});",
        $"_ = JsonSerializer.SerializeToElement({Marked(Written)});",
        $"_ = JsonSerializer.SerializeToNode({Marked(Written)});",
        $"_ = JsonSerializer.SerializeToDocument({Marked(Written)});",
        $"await JsonSerializer.SerializeAsync(Stream.Null, {Marked(Written)});",
        $"_ = JsonConvert.SerializeObject({Marked(Written)});",
        $"_ = JToken.FromObject({Marked(Written)});",
        $"_ = JsonContent.Create({Marked(Written)});",
        $"await client.PostAsJsonAsync(\"https://h\", {Marked(Written)});",
        $"await client.PutAsJsonAsync(\"https://h\", {Marked(Written)});",
        $"await d.PostJsonAsync({Marked(Written)});",
        $"d.AddJsonBody({Marked(Written)});",
        $"_ = Libraries.ToJson({Marked(Written)});",
        $"var written = {Marked(Written)}; _ = JsonSerializer.Serialize(written);",
    ]);

    [Fact]
    public Task WhatNobodySerializes_IsNoJson() => Verify(
    [
        $"Console.WriteLine({Written});",
        $"_ = {Written}.ToString();",
        $"object[] all = [{Written}];",
        $"var written = {Written}; Console.WriteLine(written.type);",
    ]);

    [Fact]
    public Task TreesOfJson_AreJson() => Verify(
    [
        """_ = {|LPP2004:new JsonObject { ["kind"] = "req", ["type"] = "ms.PublishEvent" }|};""",
        """JsonNode node = new JsonObject(); {|LPP2004:node["type"] = "ms.PublishEvent"|};""",
        """_ = {|LPP2004:new JObject { { "kind", "req" }, { "type", "ms.PublishEvent" } }|};""",
        """JToken token = new(); {|LPP2004:token["type"] = "ms.PublishEvent"|};""",
        """_ = {|LPP2004:new JProperty("type", "ms.PublishEvent")|};""",
        """var open = new System.Dynamic.ExpandoObject(); {|LPP2004:open.TryAdd("type", "ms.PublishEvent")|};""",
        """JObject o = new(); {|LPP2004:o.Add("type", "ms.PublishEvent")|};""",
        """using Utf8JsonWriter writer = new(Stream.Null); {|LPP2004:writer.WriteString("type", "ms.PublishEvent")|};""",
    ]);

    [Fact]
    public Task SearchedText_IsRead() => Verify(
    [
        $"_ = d.Contains({Text});", $"_ = d.StartsWith({Text});", $"_ = d.EndsWith({Text});", $"_ = d.IndexOf({Text});",
        $"_ = d.LastIndexOf({Text});", $"_ = d.Split({Text});", $"_ = d.Equals({Text});", $"_ = string.Equals(d, {Text});",
        $"_ = d == {Text};", $"_ = {Text} != d;", $"_ = d is {Text};", $"Check.Contains({Text}, d);",
        $"Check.DoesNotContain({Text}, d);", $"Check.ContainsAny({Text}, d);", $"Check.DoesNotMatch({Text}, d);",
        $"d.Should().Contain({Text});", $"d.Should().NotContain({Text});", $"d.Should().StartWith({Text});",
        $"d.Should().EndWith({Text});", $"d.Should().MatchRegex({Text});",
        $"_ = System.Text.RegularExpressions.Regex.IsMatch(d, {Text});",
        $"_ = System.Text.RegularExpressions.Regex.Match(d, {Text});",
        $"_ = System.Text.RegularExpressions.Regex.Matches(d, {Text});",
        $"_ = System.Text.RegularExpressions.Regex.Count(d, {Text});",
        $"switch (d) {{ case {Text}: break; }}",
    ]);

    [Fact]
    public Task OtherText_IsWritten() => Verify(
    [
        $"_ = d.Insert(0, {Marked(Text)});", $"Console.WriteLine({Marked(Text)});",
        $"_ = {Marked(Text)}.Trim();", $"_ = {Marked(Text)};", $"_ = object.Equals(d, {Marked(Text)});",
    ]);

    [Fact]
    public Task CallsOfTheSendAddress_AreFound() => Verify(
    [
        "await {|LPP2004:client.PostAsync(Address, new StringContent(d))|};",
        "await {|LPP2004:client.PostAsJsonAsync(Address, new { text = d })|};",
        "await {|LPP2004:client.SendAsync(new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(d) })|};",
        "{|LPP2004:client.Send(new HttpRequestMessage(HttpMethod.Post, Address) { Content = JsonContent.Create(d) })|};",
        "HttpMessageInvoker invoker = client; await {|LPP2004:invoker.SendAsync(new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(d) }, default)|};",
        "await client.PostAsync(Address, new ByteArrayContent([]));",
        "await client.PostAsync(\"https://h/other\", new StringContent(d));",
        "await client.PutAsync(Address, new StringContent(d));",
    ]);

    private static string Marked(string text) => $"{{|LPP2004:{text.Trim()}|}}";

    private static Task Verify(IEnumerable<string> statements) => CorpusVerification.Verify(
        Around + string.Concat(statements.Select((statement, number) => $$"""

        public class User{{number}}
        {
            private const string Address = "https://h/api/account/1/messaging/consumer/conversation/send?v=3";

            public async Task Run{{number}}(HttpClient client, string d)
            {
                {{statement}}
                await Task.Yield();
                Console.WriteLine(client + d + Address);
            }
        }

        """)),
        [new JsonMustBeTyped()],
        ["LPP2004"]);
}
