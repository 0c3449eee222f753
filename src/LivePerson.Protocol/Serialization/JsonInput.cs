using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Reads the parts of JSON values; generated code calls it. Each method expects the reader on the first token of what it
/// reads and leaves it on the last.
/// </summary>
/// <remarks>
/// Faults are thrown as <see cref="ProtocolJsonException"/> with position and expectation, or come out of the reader as they
/// are; <see cref="ProtocolJson"/> adds the JSON Pointer.
/// </remarks>
public static partial class JsonInput
{
    internal const string WithinLength = "a value of at most 4 MiB";
    internal const string ValidText = "a text of valid UTF-8 without lone surrogates";

    /// <summary>Elements that are kept refuse to name a member twice: one of the two would be lost.</summary>
    internal static readonly JsonDocumentOptions ElementOptions = new()
    {
        AllowDuplicateProperties = false,
        MaxDepth = ProtocolJson.MaxDepth,
    };

    /// <summary>No object has two members, so there is nothing to be refused.</summary>
    internal static readonly JsonDocumentOptions CheckedElementOptions = new() { MaxDepth = ProtocolJson.MaxDepth };

    /// <summary>
    /// Enters an object.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            ThrowUnexpected(ref reader, "an object");
        }
    }

    /// <summary>
    /// Goes to the value of the next member.
    /// </summary>
    /// <param name="reader">On the object's start, or on the last token of a member's value.</param>
    /// <param name="name">The member's name, unescaped UTF-8.</param>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Read(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;

            return false;
        }

        name = Text(ref reader);
        Read(ref reader);

        return true;
    }

    /// <summary>
    /// Marks a member as seen.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It was seen before.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Once(ref Utf8JsonReader reader, ref ulong seen, ulong member)
    {
        if ((seen & member) != 0)
        {
            ThrowUnexpected(ref reader, "each member only once");
        }

        seen |= member;
    }

    /// <summary>
    /// Makes sure that a member was there; called at the end of the object.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It was not.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Require(ref Utf8JsonReader reader, ulong seen, ulong member, string name)
    {
        if ((seen & member) == 0)
        {
            ThrowMissing(ref reader, name);
        }
    }

    /// <summary>
    /// Keeps a member that the schema does not name.
    /// </summary>
    public static void ReadAdditional(
        ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref AdditionalMembersBuilder additional)
    {
        if (!Utf8.IsValid(name))
        {
            ThrowUnexpected(ref reader, ValidText);
        }

        additional.Add(name, ref reader);
    }

    /// <summary>
    /// The exception for a member that the schema does not name and does not allow.
    /// </summary>
    /// <param name="reader">On the member's value.</param>
    public static ProtocolJsonException UnexpectedMember(ref Utf8JsonReader reader) =>
        Unexpected(ref reader, "no member but those of the schema");

    /// <summary>
    /// Passes over a value, which is checked nevertheless.
    /// </summary>
    public static void Skip(ref Utf8JsonReader reader) => ReadElement(ref reader);

    /// <summary>
    /// The text of a member of the object that the reader stands on, found without moving the caller's reader.
    /// </summary>
    /// <returns>The text, unescaped UTF-8; empty if there is no object, no such member or no text in it.</returns>
    public static ReadOnlySpan<byte> PeekMember(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        Utf8JsonReader probe = reader;

        return Find(ref probe, name) && probe.TokenType == JsonTokenType.String ? Text(ref probe) : default;
    }

    /// <summary>
    /// Whether the object that the reader stands on has the member.
    /// </summary>
    public static bool HasMember(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        Utf8JsonReader probe = reader;

        return Find(ref probe, name);
    }

    /// <summary>
    /// Whether the object that the reader stands on has the member, with that JSON as its value.
    /// </summary>
    /// <param name="reader">On the object; it stays there.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="utf8Json">A number, a text, <c>true</c>, <c>false</c> or <c>null</c>; numbers are compared by value.</param>
    public static bool HasConstant(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader probe = reader;

        return Find(ref probe, name) && IsConstant(ref probe, utf8Json);
    }

    /// <summary>
    /// Whether the object that the reader stands on has an object as a member, which has a member with that JSON as its
    /// value.
    /// </summary>
    /// <param name="reader">On the object; it stays there.</param>
    /// <param name="outer">The object's member.</param>
    /// <param name="name">The member of that.</param>
    /// <param name="utf8Json">A number, a text, <c>true</c>, <c>false</c> or <c>null</c>; numbers are compared by value.</param>
    public static bool HasConstant(
        scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> outer, scoped ReadOnlySpan<byte> name, scoped ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader probe = reader;

        return Find(ref probe, outer) && Find(ref probe, name) && IsConstant(ref probe, utf8Json);
    }

    /// <summary>
    /// The kind of a member of the object that the reader stands on; <see cref="JsonTokenType.None"/> if it has none of that
    /// name.
    /// </summary>
    /// <param name="reader">On the object; it stays there.</param>
    /// <param name="name">The member's name.</param>
    public static JsonTokenType PeekKind(scoped in Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        Utf8JsonReader probe = reader;

        return Find(ref probe, name) ? probe.TokenType : JsonTokenType.None;
    }

    /// <summary>
    /// Whether the value is <c>null</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ReadNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>
    /// The exception for a token that the schema does not expect.
    /// </summary>
    /// <param name="reader">On the token.</param>
    /// <param name="expected">What should stand there, for instance <c>a string</c>.</param>
    public static ProtocolJsonException Unexpected(scoped ref Utf8JsonReader reader, string expected) =>
        new(expected, reader.TokenStartIndex);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Read(scoped ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            ThrowUnexpected(ref reader, "the rest of the value");
        }
    }

    /// <summary>The text of a string or name, unescaped UTF-8; copied only if it has to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ReadOnlySpan<byte> Text(scoped ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? CopyText(ref reader) : reader.ValueSpan;

    internal static void CheckExtent(scoped ref Utf8JsonReader reader, long start)
    {
        if (reader.BytesConsumed - start > ProtocolJson.MaxLength)
        {
            ThrowUnexpected(ref reader, WithinLength);
        }
    }

    internal static void ThrowUnexpected(scoped ref Utf8JsonReader reader, string expected) =>
        throw Unexpected(ref reader, expected);

    private static void ThrowMissing(ref Utf8JsonReader reader, string name) =>
        throw new ProtocolJsonException($"the required member '{name}'", reader.TokenStartIndex, name);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ReadOnlySpan<byte> CopyText(scoped ref Utf8JsonReader reader)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        CheckTextLength(ref reader, length);
        byte[] text = new byte[length];
        int written = reader.CopyString(text);

        return text.AsSpan(0, written);
    }

    private static bool IsConstant(scoped ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> utf8Json) =>
        reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray)
        && JsonValueEquality.Equals(ReadElement(ref reader), JsonElement.Parse(utf8Json));

    private static bool Find(scoped ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        Read(ref reader);
        while (reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFound = Text(ref reader).SequenceEqual(name);
            Read(ref reader);
            if (isFound)
            {
                return true;
            }

            GoToEnd(ref reader);
            Read(ref reader);
        }

        return false;
    }

    /// <summary>
    /// Goes to the end of a value. All of it is there, but the reader may expect more behind the root, as that of a pipe
    /// does which is still open; <see cref="Utf8JsonReader.Skip"/> refuses such a reader.
    /// </summary>
    private static void GoToEnd(scoped ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw Unexpected(ref reader, "the whole value");
        }
    }
}
