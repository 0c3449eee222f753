using System.Buffers.Text;
using System.Globalization;

namespace LivePerson.Protocol.Serialization;

public ref partial struct JsonOutput
{
    private const int LongestNumber = 32;

    /// <summary>
    /// Writes <c>null</c>.
    /// </summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>
    /// Writes <c>true</c> or <c>false</c>.
    /// </summary>
    public void WriteBoolean(bool value)
    {
        if (value)
        {
            WriteRaw("true"u8);
        }
        else
        {
            WriteRaw("false"u8);
        }
    }

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public void WriteInt64(long value)
    {
        MakeRoom(LongestNumber);
        Utf8Formatter.TryFormat(value, Free, out int written);
        _written += written;
    }

    /// <summary>
    /// Writes a whole number.
    /// </summary>
    public void WriteInt32(int value) => WriteInt64(value);

    /// <summary>
    /// Writes a decimal number; its trailing zeros stay.
    /// </summary>
    public void WriteDecimal(decimal value)
    {
        MakeRoom(LongestNumber);
        value.TryFormat(Free, out int written, default, CultureInfo.InvariantCulture);
        _written += written;
    }

    /// <summary>
    /// Writes a number in the shortest form that reads back equal.
    /// </summary>
    /// <exception cref="InvalidTextException">The number is not finite.</exception>
    public void WriteDouble(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new InvalidTextException("A number that is not finite cannot be written as JSON.");
        }

        MakeRoom(LongestNumber);
        value.TryFormat(Free, out int written, default, CultureInfo.InvariantCulture);
        _written += written;
    }
}
