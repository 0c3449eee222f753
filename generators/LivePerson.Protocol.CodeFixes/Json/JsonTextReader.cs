using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using LivePerson.Protocol.Analyzers.Literals;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Reads JSON text that has holes; null where it is no JSON, or a hole stands where no value can.</summary>
internal sealed class JsonTextReader
{
    private const int MaximumDepth = 64;
    private const string ScalarCharacters = "+-.";

    private readonly string _text;
    private readonly Queue<Hole> _holes;
    private int _position;
    private int _depth;

    private JsonTextReader(string text, IEnumerable<Hole> holes)
    {
        _text = text;
        _holes = new(holes);
    }

    public static WrittenJson? Read(string text, IReadOnlyCollection<Hole> holes)
    {
        if (text.Count(character => character == WrittenText.Hole) != holes.Count)
        {
            return null;
        }

        JsonTextReader reader = new(text, holes);
        WrittenJson? value = reader.ReadValue();
        reader.SkipWhiteSpace();
        return reader._position == text.Length ? value : null;
    }

    private WrittenJson? ReadValue()
    {
        SkipWhiteSpace();
        if (_position >= _text.Length || _depth >= MaximumDepth)
        {
            return null;
        }

        _depth++;
        WrittenJson? value = _text[_position] switch
        {
            '{' => ReadObject(),
            '[' => ReadArray(),
            '"' => ReadText(),
            WrittenText.Hole => ReadHole(),
            _ => ReadScalar(),
        };
        _depth--;
        return value;
    }

    private ObjectJson? ReadObject()
    {
        ImmutableArray<MemberJson>.Builder members = ImmutableArray.CreateBuilder<MemberJson>();
        HashSet<string> names = [];
        _position++;
        while (!TryTake('}'))
        {
            if (members.Count > 0 && !TryTake(','))
            {
                return null;
            }

            SkipWhiteSpace();
            if (ReadText()?.Constant is not { } name || !names.Add(name) || !TryTake(':') || ReadValue() is not { } value)
            {
                return null;
            }

            members.Add(new(name, value));
        }

        return new(members.ToImmutable());
    }

    private ArrayJson? ReadArray()
    {
        ImmutableArray<WrittenJson>.Builder elements = ImmutableArray.CreateBuilder<WrittenJson>();
        _position++;
        while (!TryTake(']'))
        {
            if ((elements.Count > 0 && !TryTake(',')) || ReadValue() is not { } element)
            {
                return null;
            }

            elements.Add(element);
        }

        return new(elements.ToImmutable());
    }

    private TextJson? ReadText()
    {
        if (_position >= _text.Length || _text[_position++] != '"')
        {
            return null;
        }

        ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
        StringBuilder piece = new();
        while (_position < _text.Length)
        {
            char character = _text[_position++];
            switch (character)
            {
                case '"':
                    AddPiece(pieces, piece);
                    return new(pieces.ToImmutable());
                case WrittenText.Hole:
                    AddPiece(pieces, piece);
                    pieces.Add(new("", _holes.Dequeue()));
                    break;
                case '\\' when ReadEscape() is { } escaped:
                    piece.Append(escaped);
                    break;
                case '\\' or < ' ':
                    return null;
                default:
                    piece.Append(character);
                    break;
            }
        }

        return null;
    }

    private static void AddPiece(ImmutableArray<TextPiece>.Builder pieces, StringBuilder piece)
    {
        if (piece.Length > 0)
        {
            pieces.Add(new(piece.ToString(), null));
            piece.Clear();
        }
    }

    private char? ReadEscape()
    {
        if (_position >= _text.Length)
        {
            return null;
        }

        char escape = _text[_position++];
        return escape switch
        {
            '"' or '\\' or '/' => escape,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => ReadCodeUnit(),
            _ => null,
        };
    }

    private char? ReadCodeUnit()
    {
        if (_position + 4 > _text.Length
            || !ushort.TryParse(
                _text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
        {
            return null;
        }

        _position += 4;
        return (char)unit;
    }

    private FilledJson ReadHole()
    {
        _position++;
        return new(_holes.Dequeue(), IsText: true);
    }

    private ScalarJson? ReadScalar()
    {
        int start = _position;
        while (_position < _text.Length
            && (char.IsLetterOrDigit(_text[_position]) || ScalarCharacters.IndexOf(_text[_position]) >= 0))
        {
            _position++;
        }

        string spelling = _text.Substring(start, _position - start);
        bool isScalar = spelling is "true" or "false" or "null"
            || (spelling.Length > 0 && decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        return isScalar ? new(spelling) : null;
    }

    private bool TryTake(char expected)
    {
        SkipWhiteSpace();
        if (_position >= _text.Length || _text[_position] != expected)
        {
            return false;
        }

        _position++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && _text[_position] is (' ' or '\t' or '\r' or '\n'))
        {
            _position++;
        }
    }
}
