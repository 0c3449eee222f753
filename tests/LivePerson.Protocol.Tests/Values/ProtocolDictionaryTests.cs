namespace LivePerson.Protocol.Tests.Values;

public sealed class ProtocolDictionaryTests
{
    [Fact]
    public void EqualMembersInAnyOrder_AreEqual()
    {
        ProtocolDictionary<int> dictionary = [new("a", 1), new("b", 2)];
        ProtocolDictionary<int> same = ProtocolDictionary.Create(new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 });

        Assert.True(dictionary == same);
        Assert.Equal(dictionary.GetHashCode(), same.GetHashCode());
        Assert.True(dictionary != [new("a", 1)]);
        Assert.True(dictionary != [new("a", 1), new("c", 2)]);
    }

    [Fact]
    public void Members_KeepTheirOrder()
    {
        ProtocolDictionary<int> dictionary = [new("b", 2), new("a", 1)];

        Assert.Equal(["b", "a"], dictionary.Keys);
        Assert.Equal([2, 1], dictionary.Values);
        Assert.Equal(1, dictionary["a"]);
    }

    [Fact]
    public void NameTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => (ProtocolDictionary<int>)[new("a", 1), new("a", 2)]);

    [Fact]
    public void Print_ShowsTheLengthOnly() =>
        Assert.Equal("ProtocolDictionary(1)", ((ProtocolDictionary<string>)[new("secret", "secret")]).ToString());
}
