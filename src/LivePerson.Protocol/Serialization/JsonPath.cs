using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Follows a reader through a value and knows the JSON Pointer of the token it stands on.
/// </summary>
internal sealed class JsonPath
{
    private readonly List<Level> _levels = [];
    private readonly Stack<Level> _unused = [];

    /// <summary>
    /// Goes to the token that starts at a position, or as far as the text can be read.
    /// </summary>
    public void WalkTo(ref Utf8JsonReader reader, long position)
    {
        try
        {
            if (reader.TokenType == JsonTokenType.None && !reader.Read())
            {
                return;
            }

            do
            {
                Enter(ref reader, checkNames: false);
            }
            while (reader.TokenStartIndex < position && !IsRootDone(ref reader) && reader.Read());
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            // The place reached is the best there is.
        }
    }

    /// <summary>
    /// Goes to the first place that cannot be read: broken JSON, a text that is not valid, a member named twice.
    /// </summary>
    /// <returns>What was expected there; <see langword="null"/> if it is a matter of syntax.</returns>
    public string? WalkToFirstFault(ref Utf8JsonReader reader, out long position, out JsonException? fault)
    {
        fault = null;
        try
        {
            bool isMore = reader.TokenType != JsonTokenType.None || reader.Read();
            while (isMore)
            {
                if (!Enter(ref reader, checkNames: true))
                {
                    position = reader.TokenStartIndex;

                    return "each member only once";
                }

                isMore = reader.Read();
            }
        }
        catch (JsonException exception) when (exception is not ProtocolJsonException)
        {
            position = reader.BytesConsumed;
            // The reader's message may quote the text, so only its place is passed on.
            fault = new JsonException(null, null, exception.LineNumber, exception.BytePositionInLine);

            return null;
        }
        catch (Exception exception) when (JsonFault.IsReadingFault(exception))
        {
            position = reader.TokenStartIndex;

            return JsonInput.ValidText;
        }

        position = reader.TokenStartIndex;

        return null;
    }

    /// <summary>
    /// The place as a JSON Pointer.
    /// </summary>
    public string ToPointer(string? member)
    {
        StringBuilder pointer = new();
        foreach (Level level in _levels)
        {
            if (level.Name is string name)
            {
                Append(pointer, name);
            }
            else if (level.Index >= 0)
            {
                pointer.Append('/').Append(level.Index.ToString(CultureInfo.InvariantCulture));
            }
        }

        if (member is not null)
        {
            Append(pointer, member);
        }

        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, string name)
    {
        // Nobody reads more of a name, and the exception must not be as large as what it refuses.
        const int LongestName = 256;
        string shown = name.Length <= LongestName ? name : name[..LongestName] + "…";
        pointer.Append('/').Append(shown.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    private bool IsRootDone(ref Utf8JsonReader reader) =>
        _levels.Count == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);

    /// <returns><see langword="false"/> if the token is a name that its object has already.</returns>
    private bool Enter(ref Utf8JsonReader reader, bool checkNames)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                _unused.Push(_levels[^1]);
                _levels.RemoveAt(_levels.Count - 1);

                return true;
            case JsonTokenType.PropertyName:
                Level level = _levels[^1];
                level.Name = reader.GetString();

                return !checkNames || (level.Names ??= new(StringComparer.Ordinal)).Add(level.Name!);
        }

        if (_levels.Count > 0 && _levels[^1].IsArray)
        {
            _levels[^1].Index++;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            Level entered = _unused.TryPop(out Level? unused) ? unused : new();
            entered.Begin(reader.TokenType == JsonTokenType.StartArray);
            _levels.Add(entered);
        }
        else if (checkNames && reader.TokenType == JsonTokenType.String)
        {
            JsonCopy.CheckText(ref reader);
        }

        return true;
    }

    private sealed class Level
    {
        public bool IsArray { get; private set; }

        public string? Name { get; set; }

        public int Index { get; set; }

        public HashSet<string>? Names { get; set; }

        public void Begin(bool isArray)
        {
            IsArray = isArray;
            Name = null;
            Index = -1;
            Names?.Clear();
        }
    }
}
