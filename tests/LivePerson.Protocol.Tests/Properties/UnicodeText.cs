using FsCheck;
using FsCheck.Fluent;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>Any text that UTF-8 can write: no half of a surrogate pair by itself.</summary>
internal static class UnicodeText
{
    public static Gen<string> Any { get; } = Gen
        .OneOf(Gen.Choose(0, 0x7f), Gen.Choose(0, 0xd7ff), Gen.Choose(0xe000, 0xffff), Gen.Choose(0x10000, 0x10ffff))
        .ListOf()
        .Select(static letters => string.Concat(letters.Select(char.ConvertFromUtf32)));
}
