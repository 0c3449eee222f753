using System.Globalization;
using System.Text.Json;

namespace LivePerson.Protocol;

/// <summary>
/// JSON could not be read: it is not well formed, beyond a limit, or not what the schema says. The exception names the
/// place and what was expected there, never the value that stood there.
/// </summary>
public sealed class ProtocolJsonException : JsonException
{
    internal ProtocolJsonException(string expected, long bytePosition, string? member = null, Exception? inner = null)
        : base(null, inner)
    {
        Expected = expected;
        BytePosition = bytePosition;
        MissingMember = member;
    }

    /// <summary>
    /// The place in the JSON text, a JSON Pointer; empty for the root. For a missing member it is the place where the
    /// member should be. A member's name is cut after 256 characters.
    /// </summary>
    public string Pointer { get; private set; } = "";

    /// <summary>
    /// How many bytes of UTF-8 stand before that place, counted from the start of the text that was read.
    /// </summary>
    public long BytePosition { get; private set; }

    /// <summary>
    /// What should have stood there, for instance <c>a string</c>.
    /// </summary>
    public string Expected { get; }

    /// <inheritdoc/>
    public override string Message => string.Create(
        CultureInfo.InvariantCulture,
        $"The JSON cannot be read at {(Pointer.Length == 0 ? "its root" : Pointer)}, byte {BytePosition}: expected {Expected}.");

    /// <summary>A member that should be at the place; its name belongs to the pointer.</summary>
    internal string? MissingMember { get; }

    /// <summary>Whether the pointer has been worked out.</summary>
    internal bool IsLocated { get; private set; }

    internal void Locate(string pointer)
    {
        Pointer = pointer;
        IsLocated = true;
    }

    /// <summary>Sets the position, where it is known better.</summary>
    internal void MoveTo(long position) => BytePosition = position;

    /// <summary>Counts bytes that were dropped before the reader saw the text.</summary>
    internal void Shift(long bytes) => BytePosition += bytes;
}
