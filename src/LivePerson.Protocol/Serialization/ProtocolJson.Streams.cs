using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

public static partial class ProtocolJson
{
    /// <summary>
    /// Reads one value and nothing after it, up to the end of the stream. The stream stays open.
    /// </summary>
    /// <exception cref="ProtocolJsonException">It is not JSON, not what the schema says, or beyond a limit.</exception>
    public static async ValueTask<T> ParseAsync<T>(Stream utf8Json, CancellationToken cancellationToken)
        where T : IProtocolValue<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);

        StreamedJson json = new();
        try
        {
            while (true)
            {
                int read = await utf8Json.ReadAsync(json.Free, cancellationToken).ConfigureAwait(false);
                if (read == 0)
                {
                    return Parse<T>(json.Written);
                }

                json.Add(read);
            }
        }
        catch (ProtocolJsonException exception)
        {
            exception.Shift(json.Dropped);
            throw;
        }
        finally
        {
            json.Dispose();
        }
    }
}
