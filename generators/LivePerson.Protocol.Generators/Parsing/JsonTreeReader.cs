using System.Globalization;
using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// Reads one text. The first error is kept; the reading goes on behind it where it is clear how, so that the tree
/// keeps as many members as possible, and stops otherwise.
/// </summary>
internal sealed class JsonTreeReader(string path, string text, CancellationToken cancellationToken)
{
    private readonly SourceLines _lines = new(path, text);
    private readonly JsonScanner _scanner = new(text);
    private readonly List<Problem> _duplicates = [];
    private bool _isStopped;

    public JsonReadResult ReadText()
    {
        JsonValue? value = ReadValue(depth: 0, "a schema, at least \"{}\"");
        _scanner.SkipWhiteSpace();
        if (!_isStopped && !_scanner.IsAtEnd)
        {
            _scanner.FailHere("the end of the file");
        }

        Problem? problem = _scanner.Error is { } error
            ? new(
                SchemaRules.LPP1001_SyntaxError, _lines.Span(error.Start, error.End), [error.Expected, error.Found])
            : null;
        return new(value, problem, _duplicates.ToEquatableArray());
    }

    private JsonValue? ReadValue(int depth, string expected)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _scanner.SkipWhiteSpace();
        int start = _scanner.Position;
        switch (_scanner.Current)
        {
            case '{' or '[' when depth == JsonReader.MaxDepth:
                _scanner.FailHere($"at most {JsonReader.MaxDepth} levels of nesting");
                _isStopped = true;
                return null;
            case '{':
                return ReadObject(depth + 1);
            case '[':
                return ReadArray(depth + 1);
            case '"':
                return _scanner.ReadString() is { } content ? new JsonString(SpanFrom(start), content) : null;
            case '-' or (>= '0' and <= '9'):
                return _scanner.ReadNumber() is { } number ? new JsonNumber(SpanFrom(start), number) : null;
            default:
                return ReadWord(expected);
        }
    }

    private JsonValue? ReadWord(string expected)
    {
        int start = _scanner.Position;
        string word = _scanner.ReadWord();
        switch (word)
        {
            case "true" or "false":
                return new JsonBoolean(SpanFrom(start), word == "true");
            case "null":
                return new JsonNull(SpanFrom(start));
            case "":
                _scanner.FailHere(expected);
                // A comma or a bracket in place of a value: its owner knows how to go on.
                _isStopped |= _scanner.Current is not (',' or '}' or ']');
                return null;
            default:
                _scanner.Fail(start, _scanner.Position, expected, $"'{JsonScanner.Excerpt(word)}'");
                return null;
        }
    }

    private JsonObject ReadObject(int depth)
    {
        int start = _scanner.Position;
        List<JsonMember> members = [];
        Dictionary<string, SourceSpan> names = new(StringComparer.Ordinal);
        bool isFirst = true;
        _scanner.Take();
        while (HasNext('}', "a member", start, isFirst))
        {
            isFirst = false;
            if (ReadMember(depth, names) is { } member)
            {
                members.Add(member);
            }
        }

        return new(SpanFrom(start), members.ToEquatableArray());
    }

    private JsonMember? ReadMember(int depth, Dictionary<string, SourceSpan> names)
    {
        int start = _scanner.Position;
        if (_scanner.Current != '"')
        {
            _scanner.FailHere("a member's name in quotes");
            _isStopped = true;
            return null;
        }

        string? name = _scanner.ReadString();
        SourceSpan nameSpan = SpanFrom(start);
        _scanner.SkipWhiteSpace();
        if (!_scanner.TryTake(':'))
        {
            _scanner.FailHere("':' behind the member's name");
            _isStopped |= _scanner.IsAtEnd;
        }

        JsonValue? value = _isStopped ? null : ReadValue(depth, "a value");
        if (name is null)
        {
            return null;
        }

        if (names.TryGetValue(name, out SourceSpan first))
        {
            EquatableArray<string> arguments = [name, Count(first.StartLine), Count(first.StartColumn)];
            _duplicates.Add(new(SchemaRules.LPP1002_DuplicateMember, nameSpan, arguments));
            return null;
        }

        names.Add(name, nameSpan);
        return value is null ? null : new(name, nameSpan, value);
    }

    private JsonArray ReadArray(int depth)
    {
        int start = _scanner.Position;
        List<JsonValue> items = [];
        bool isFirst = true;
        _scanner.Take();
        while (HasNext(']', "a value", start, isFirst))
        {
            isFirst = false;
            if (ReadValue(depth, "a value") is { } item)
            {
                items.Add(item);
            }
        }

        return new(SpanFrom(start), items.ToEquatableArray());
    }

    /// <summary>
    /// Moves to the next entry of a container; takes the comma before it, or the bracket that ends it.
    /// </summary>
    private bool HasNext(char close, string entry, int containerStart, bool isFirst)
    {
        if (_isStopped)
        {
            return false;
        }

        _scanner.SkipWhiteSpace();
        if (_scanner.TryTake(close))
        {
            return false;
        }

        if (_scanner.IsAtEnd)
        {
            SourceSpan opening = _lines.Span(containerStart, containerStart + 1);
            _scanner.FailHere(
                $"'{close}' for the bracket at line {Count(opening.StartLine)}, column {Count(opening.StartColumn)}");
            _isStopped = true;
            return false;
        }

        if (isFirst)
        {
            return true;
        }

        int comma = _scanner.Position;
        if (!_scanner.TryTake(','))
        {
            _scanner.FailHere($"',' or '{close}'");
            // The bracket of an outer container ends this one too; anything else may be an entry without its comma.
            return _scanner.Current is not ('}' or ']' or ':');
        }

        _scanner.SkipWhiteSpace();
        if (_scanner.Current != close)
        {
            return true;
        }

        _scanner.Fail(comma, comma + 1, $"{entry} behind this comma", $"'{close}'");
        _scanner.Take();
        return false;
    }

    private SourceSpan SpanFrom(int start) => _lines.Span(start, _scanner.Position);

    private static string Count(int zeroBased) => (zeroBased + 1).ToString(CultureInfo.InvariantCulture);
}
