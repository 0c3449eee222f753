using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace LivePerson.Protocol.Serialization;

public static partial class ProtocolJson
{
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };

    /// <summary>
    /// Reads one value and nothing after it.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It is not JSON, not what the schema says, or beyond a limit.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : IProtocolValue<T>
    {
        if (utf8Json.Length > MaxLength)
        {
            CheckLength(utf8Json);
        }

        Utf8JsonReader reader = new(utf8Json, ReaderOptions);
        try
        {
            reader.Read();
            long start = reader.TokenStartIndex;
            T value = T.Read(ref reader);
            JsonInput.CheckExtent(ref reader, start);
            reader.Read();

            return value;
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            throw JsonFault.Locate(exception, utf8Json, ReaderOptions);
        }
        finally
        {
            RecentTexts.Forget();
        }
    }

    /// <summary>
    /// Reads one value and nothing after it.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It is not JSON, not what the schema says, or beyond a limit.</exception>
    public static T Parse<T>(string json)
        where T : IProtocolValue<T>
    {
        ArgumentNullException.ThrowIfNull(json);

        const int LongestShort = 1024;
        int longest = json.Length <= LongestShort ? json.Length * 3 : Encoding.UTF8.GetByteCount(json);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(longest);
        try
        {
            OperationStatus status = Utf8.FromUtf16(json, utf8, out _, out int written, replaceInvalidSequences: false);
            if (status != OperationStatus.Done)
            {
                throw JsonFault.LoneSurrogate(utf8.AsSpan(0, written), ReaderOptions);
            }

            return Parse<T>(utf8.AsSpan(0, written));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    /// <summary>Refuses a value that is too long before any of it is kept.</summary>
    private static void CheckLength(ReadOnlySpan<byte> utf8Json)
    {
        int space = utf8Json.Length - utf8Json.TrimStart(" \t\r\n"u8).Length;
        if (utf8Json.Length - space > MaxLength)
        {
            Utf8JsonReader reader = new(utf8Json[..(space + MaxLength)], isFinalBlock: false, new(ReaderOptions));
            JsonFault.FindEnd(ref reader);
        }
    }

    /// <summary>
    /// Reads the value that a reader stands on, as a root with its own limit of length.
    /// </summary>
    internal static T ReadRoot<T>(ref Utf8JsonReader reader)
        where T : IProtocolValue<T>
    {
        Utf8JsonReader start = reader;
        try
        {
            T value = T.Read(ref reader);
            JsonInput.CheckExtent(ref reader, start.TokenStartIndex);

            return value;
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            throw JsonFault.Locate(exception, start);
        }
        finally
        {
            RecentTexts.Forget();
        }
    }
}
