using System.Text.Json;

namespace LivePerson.Protocol.Tests.Values;

public sealed class ProtocolListTests
{
    [Fact]
    public void ListsWithEqualItems_AreEqual()
    {
        ProtocolList<string> list = ["a", "b"];
        ProtocolList<string> same = ProtocolList.Create(new List<string> { "a", "b" });

        Assert.True(list == same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void OrderAndLength_Count()
    {
        ProtocolList<int> list = [1, 2];

        Assert.True(list != [2, 1]);
        Assert.True(list != [1, 2, 3]);
        Assert.False(list.Equals(null));
    }

    [Fact]
    public void ElementsWithTheSameContent_AreEqual()
    {
        ProtocolList<JsonElement> list = [JsonElement.Parse("""{"a":1,"b":[1.0]}""")];
        ProtocolList<JsonElement> same = [JsonElement.Parse("""{ "b": [1], "a": 1 }""")];

        Assert.Equal(list, same);
        Assert.Equal(list.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void EmptyLists_AreOne() => Assert.Same(ProtocolList<int>.Empty, (ProtocolList<int>)[]);

    [Fact]
    public void List_IsGoneThroughInOrder()
    {
        ProtocolList<int> list = [1, 2, 3];

        Assert.Equal([1, 2, 3], list.ToArray());
        Assert.Equal(6, Sum(list));
        Assert.Equal((3, 2), (list.Count, list[1]));
    }

    [Fact]
    public void CopyOfAnArray_DoesNotFollowIt()
    {
        int[] items = [1];
        ProtocolList<int> list = ProtocolList.Create<int>(items);

        items[0] = 2;

        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void Print_ShowsTheLengthOnly() => Assert.Equal("ProtocolList(1)", ((ProtocolList<string>)["secret"]).ToString());

    private static int Sum(ProtocolList<int> list)
    {
        int sum = 0;
        foreach (int item in list)
        {
            sum += item;
        }

        return sum;
    }
}
