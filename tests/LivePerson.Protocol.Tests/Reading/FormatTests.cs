using System.Text;
using System.Text.Json;
using LivePerson.Protocol.Serialization;
using LivePerson.Protocol.Tests.Writing;

namespace LivePerson.Protocol.Tests.Reading;

/// <summary>Dates, times, UUIDs and URIs are read and written back.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("2026-02-28T12:34:56Z", "2026-02-28T12:34:56Z")]
    [InlineData("2026-02-28t12:34:56.1234567z", "2026-02-28T12:34:56.1234567Z")]
    [InlineData("2026-02-28T12:34:56.50+05:30", "2026-02-28T12:34:56.5+05:30")]
    [InlineData("2026-02-28T12:34:56-00:00", "2026-02-28T12:34:56Z")]
    public void DateTime_IsReadAndWritten(string text, string written)
    {
        DateTimeOffset value = Read(text, JsonInput.ReadDateTimeOffset);

        Assert.Equal($"\"{written}\"", Json.Write((ref JsonOutput output, int at) => output.WriteDateTimeOffset(at, value)));
    }

    [Theory]
    [InlineData("2026-02-28T12:34:56")]
    [InlineData("2026-02-28")]
    [InlineData("2026-02-30T12:34:56Z")]
    [InlineData("2026-02-28T12:34:56.12345678Z")]
    [InlineData("28.02.2026 12:34")]
    [InlineData("")]
    public void WhatIsNoDateTime_IsRefused(string text) =>
        Assert.Throws<ProtocolJsonException>(() => Read(text, JsonInput.ReadDateTimeOffset));

    [Theory]
    [InlineData("2026-02-28T12:34:56Z", true)]
    [InlineData("2016-12-31T23:59:60Z", false)]
    [InlineData("2026-02-28T12:34:56.123456789Z", false)]
    [InlineData("2026-02-28T12:34:56+23:59", false)]
    [InlineData("soon", false)]
    public void DateTimeThatTheTypeCannotHold_IsNotRead(string text, bool isRead)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes($"\"{text}\""));
        reader.Read();

        Assert.Equal(isRead, JsonInput.TryReadDateTimeOffset(ref reader, out DateTimeOffset? value));
        Assert.Equal(isRead, value is not null);
    }

    [Fact]
    public void Date_IsReadAndWritten()
    {
        DateOnly value = Read("2024-02-29", JsonInput.ReadDateOnly);

        Assert.Equal("\"2024-02-29\"", Json.Write((ref JsonOutput output, int at) => output.WriteDateOnly(at, value)));
        Assert.Throws<ProtocolJsonException>(() => Read("2023-02-29", JsonInput.ReadDateOnly));
    }

    [Fact]
    public void Time_IsReadAndWritten()
    {
        TimeOnly value = Read("23:59:58.250", JsonInput.ReadTimeOnly);

        Assert.Equal("\"23:59:58.25\"", Json.Write((ref JsonOutput output, int at) => output.WriteTimeOnly(at, value)));
        Assert.Throws<ProtocolJsonException>(() => Read("24:00:00", JsonInput.ReadTimeOnly));
    }

    [Fact]
    public void Uuid_IsReadAndWritten()
    {
        Guid value = Read(Samples.DialogId.ToUpperInvariant(), JsonInput.ReadGuid);

        Assert.Equal($"\"{Samples.DialogId}\"", Json.Write((ref JsonOutput output, int at) => output.WriteGuid(at, value)));
        Assert.Throws<ProtocolJsonException>(() => Read("{2f9c5d1e-7a44-4c0b-9b1d-3e8f60a1c7d2}", JsonInput.ReadGuid));
    }

    [Theory]
    [InlineData("https://example.test/a b?\u00e9")]
    [InlineData("/relative")]
    public void Uri_KeepsItsSpelling(string text)
    {
        Uri value = Read(text, JsonInput.ReadUri);

        Assert.Equal($"\"{text}\"", Json.Write((ref JsonOutput output, int at) => output.WriteUri(at, value)));
    }

    private static T Read<T>(string text, JsonRead<T> read)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes($"\"{text}\""));
        reader.Read();

        return read(ref reader);
    }
}
