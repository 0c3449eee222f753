using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Tests.Values;

public sealed class AdditionalMembersTests
{
    private static readonly JsonElement One = JsonElement.Parse("1");

    [Fact]
    public void UnknownMembers_AreKeptInTheirOrderAndWrittenBack()
    {
        string json = Samples.With("\"z\":1.50,\"a\":{\"y\":[],\"x\":null}");

        PublishEvent request = PublishEvent.Parse(json);

        Assert.Equal(["z", "a"], request.AdditionalMembers.Keys);
        Assert.Equal(1.50m, request.AdditionalMembers["z"].GetDecimal());
        Assert.Equal(json, Encoding.UTF8.GetString(request.ToUtf8Bytes()));
    }

    [Fact]
    public void MembersOfOnesOwn_AreWritten()
    {
        PublishEvent request = PublishEvent.Create("d", ChatStateEvent.Pause) with
        {
            AdditionalMembers = [new("a\"b", One), new("c", JsonElement.Parse("[ true ]"))],
        };

        Assert.EndsWith(",\"a\\\"b\":1,\"c\":[true]}", Encoding.UTF8.GetString(request.ToUtf8Bytes()), StringComparison.Ordinal);
        Assert.Equal(request, PublishEvent.Parse(request.ToUtf8Bytes()));
    }

    [Fact]
    public void EqualMembersInAnyOrder_AreEqual()
    {
        AdditionalMembers members = [new("a", One), new("b", JsonElement.Parse("""{"c":1,"d":2}"""))];
        AdditionalMembers same = AdditionalMembers.FromElement(JsonElement.Parse("""{"b":{"d":2,"c":1},"a":1.0}"""));

        Assert.True(members == same);
        Assert.Equal(members.GetHashCode(), same.GetHashCode());
        Assert.True(members != AdditionalMembers.Empty);
        Assert.True(members != [new("a", One)]);
    }

    [Fact]
    public void MissingName_IsNotFound()
    {
        AdditionalMembers members = [new("a", One)];

        Assert.True(members.ContainsKey("a"));
        Assert.False(members.TryGetValue("b", out _));
        Assert.Throws<KeyNotFoundException>(() => members["b"]);
    }

    [Fact]
    public void NameTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => AdditionalMembers.Create([new("a", One), new("a", One)]));
        Assert.Throws<ArgumentException>(() => AdditionalMembers.FromElement(JsonElement.Parse("""{"a":1,"a":2}""")));
    }

    [Fact]
    public void WhatIsNoObject_IsRefused() => Assert.Throws<ArgumentException>(() => AdditionalMembers.FromElement(One));

    [Fact]
    public void LoneSurrogate_IsRefused()
    {
        Assert.Throws<InvalidTextException>(() => AdditionalMembers.Create([new("\ud800", One)]));
        Assert.Throws<InvalidTextException>(() => AdditionalMembers.Create([new("a", JsonElement.Parse("\"\\ud800\""))]));
    }

    [Fact]
    public void Print_ShowsNamesOnly()
    {
        AdditionalMembers members = [new("a", JsonElement.Parse("\"secret\"")), new("b", One)];

        Assert.Equal("AdditionalMembers(a, b)", members.ToString());
    }

    [Fact]
    public void NoMembers_AreOneObject() => Assert.Same(AdditionalMembers.Empty, AdditionalMembers.Create([]));
}
