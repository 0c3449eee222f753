using System.Text.Json;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Tests;

public sealed partial class ElementSchemaTests
{
    [Theory]
    [InlineData("""{"items":{"type":"integer"}}""", """[1,2.0]""", true)]
    [InlineData("""{"items":{"type":"integer"}}""", """[1,"x"]""", false)]
    [InlineData("""{"items":false}""", """[]""", true)]
    [InlineData("""{"items":false}""", """[1]""", false)]
    [InlineData("""{"items":false}""", """{"0":1}""", true)]
    public void Items_CheckEachItem(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", """[1,"a",null]""", true)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", """["a",1]""", false)]
    [InlineData("""{"prefixItems":[{"type":"integer"},{"type":"string"}]}""", """[1]""", true)]
    [InlineData("""{"prefixItems":[{}],"items":false}""", """[1,2]""", false)]
    [InlineData("""{"prefixItems":[{}],"items":{"type":"string"}}""", """[1,"a"]""", true)]
    public void PrefixItems_CheckTheFirstItems(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"contains":{"minimum":5}}""", """[3,5]""", true)]
    [InlineData("""{"contains":{"minimum":5}}""", """[3,4]""", false)]
    [InlineData("""{"contains":{"minimum":5}}""", """[]""", false)]
    [InlineData("""{"contains":{"minimum":5}}""", """{}""", true)]
    [InlineData("""{"contains":false}""", """[1]""", false)]
    public void Contains_WantsOneItemOfAKind(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"contains":{"const":1},"minContains":2}""", """[1,1]""", true)]
    [InlineData("""{"contains":{"const":1},"minContains":2}""", """[1,2]""", false)]
    [InlineData("""{"contains":{"const":1},"minContains":0}""", """[]""", true)]
    [InlineData("""{"minContains":2}""", """[]""", true)]
    public void MinContains_CountsTheItemsOfAKind(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", """[1,2]""", true)]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", """[1,1]""", false)]
    [InlineData("""{"contains":{"const":1},"maxContains":1}""", """[2]""", false)]
    [InlineData("""{"maxContains":1}""", """[1,1]""", true)]
    [InlineData("""{"contains":{"const":1},"minContains":3,"maxContains":1}""", """[1,1]""", false)]
    public void MaxContains_CountsTheItemsOfAKind(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"minItems":1}""", """[1]""", true)]
    [InlineData("""{"minItems":1}""", """[]""", false)]
    [InlineData("""{"minItems":1}""", "\"\"", true)]
    public void MinItems_CountsItems(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"maxItems":2}""", """[1,2]""", true)]
    [InlineData("""{"maxItems":2.0}""", """[1,2,3]""", false)]
    [InlineData("""{"maxItems":2}""", "\"abc\"", true)]
    public void MaxItems_CountsItems(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("""{"uniqueItems":true}""", """[1,2]""", true)]
    [InlineData("""{"uniqueItems":true}""", """[1,1.0]""", false)]
    [InlineData("""{"uniqueItems":true}""", """[100,1e2]""", false)]
    [InlineData("""{"uniqueItems":true}""", """[{"a":1,"b":2},{"b":2,"a":1}]""", false)]
    [InlineData("""{"uniqueItems":true}""", """[{"a":1},{"a":2}]""", true)]
    [InlineData("""{"uniqueItems":true}""", """[1,true,"1",null,[1]]""", true)]
    [InlineData("""{"uniqueItems":true}""", """["a","\u0061"]""", false)]
    [InlineData("""{"uniqueItems":true}""", """[0,false,[],{}]""", true)]
    [InlineData("""{"uniqueItems":true}""", """[1e99999999999,1]""", true)]
    [InlineData("""{"uniqueItems":true}""", """[[[1],"a"],[[1],"a"]]""", false)]
    [InlineData("""{"uniqueItems":false}""", """[1,1]""", true)]
    [InlineData("""{"uniqueItems":true}""", "\"aa\"", true)]
    public void UniqueItems_ComparesByJsonValue(string schema, string value, bool isValid)
    {
        ElementSchema rules = ElementSchema.Parse(schema);

        bool found = rules.IsValid(JsonElement.Parse(value));

        Assert.Equal(isValid, found);
    }

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("{{\"id\":{0}}}")]
    [InlineData("{0}")]
    public void TenThousandItems_AreFoundUniqueInNoTime(string item)
    {
        IEnumerable<string> items = Enumerable.Range(0, 10_000).Select(it => string.Format(null, item, it));
        JsonElement value = JsonElement.Parse($"[{string.Join(',', items)}]");

        bool isValid = ElementSchema.Parse("""{ "uniqueItems": true }""").IsValid(value);

        Assert.True(isValid);
    }
}
