using System.Globalization;
using System.Text;

namespace LivePerson.Protocol.Generators.Model;

/// <summary>
/// C# names from JSON names. A name depends on nothing but the JSON name, so that no sibling can change it.
/// </summary>
internal static class Identifier
{
    /// <summary>Names that records, their emitted members or <c>object</c> own.</summary>
    private static readonly HashSet<string> ReservedMembers = new(StringComparer.Ordinal)
    {
        "AdditionalItems", "AdditionalMembers", "Clone", "Create", "Deconstruct", "EqualityContract", "Equals",
        "Finalize", "GetHashCode", "GetType",
        "ExactSchema", "MemberwiseClone", "Parse", "ParseAsync", "PrintMembers", "ReadJson", "ReferenceEquals",
        "ToString",
        "ToUtf8Bytes", "Validate", "ValidateJson", "WriteJson", "WriteTo",

        // Types whose static members the emitted methods call: a property of that name would be taken for them.
        "ElementSchema", "HashCode", "JsonInput", "JsonTokenType", "JsonValueEquality", "Math", "ProtocolDictionary",
        "ProtocolJson", "ProtocolList", "Redacted",
    };

    /// <summary>Names of an open enum's own members.</summary>
    private static readonly HashSet<string> ReservedValues = new(StringComparer.Ordinal)
    {
        "Equals", "FromValue", "GetHashCode", "GetType", "IsKnown", "KnownValues", "Parse", "ReadJson",
        "ReferenceEquals", "ToString",
        "TryParse", "Value", "Values", "MemberwiseClone", "Finalize",
    };

    /// <summary>Types that emitted files name without their namespace.</summary>
    private static readonly HashSet<string> ReservedTypes = new(StringComparer.Ordinal)
    {
        "AdditionalMembers", "AdditionalMembersBuilder", "ArgumentNullException", "CancellationToken",
        "ConnectorEndpoint", "DateOnly",
        "DateTimeOffset", "ElementSchema", "FormatException", "Guid", "HashCode", "HttpClient", "HttpMethod",
        "IBufferWriter", "IConnectorCredentials", "IEquatable",
        "IFormatProvider", "IJsonTypeInfoResolver", "IOpenEnum", "IParsable", "IProtocolValue", "IReadOnlyList",
        "InvalidRequestException", "JsonElement", "JsonHeader", "JsonInput", "JsonOutput", "JsonSerializerContext",
        "JsonSerializerOptions",
        "JsonTokenType", "JsonTypeInfo", "JsonValueEquality", "LivePersonResponseException",
        "LivePersonTransportException", "NoBody", "OpenEnum",
        "Operation", "ProtocolDictionary", "ProtocolJson", "ProtocolJsonException", "ProtocolList", "ProtocolSender",
        "ReadOnlySpan",
        "Redacted", "SchemaValidation", "SchemaViolation", "Stream", "StringBuilder", "StringComparer",
        "StringComparison", "Task",
        "TimeOnly", "Type", "UnknownCase", "Uri", "Utf8JsonReader", "ValueTask", "HashCode", "Math",

        // Attributes, which the compiler looks up with and without their ending.
        "GeneratedCode", "GeneratedCodeAttribute", "JsonConverter", "JsonConverterAttribute", "JsonPropertyName",
        "JsonPropertyNameAttribute", "NotNullWhen", "NotNullWhenAttribute", "Obsolete", "ObsoleteAttribute",
        "WireConstant",
        "WireConstantAttribute",
        "BeginsStateAttribute", "ClosesDialogAttribute", "ContentAttribute", "CreateParameterAttribute",
        "DialogIdAttribute",
        "IdempotentAttribute", "OpenEnumAttribute", "SendsRequestAttribute", "SensitiveAttribute", "StateAttribute",
        "StateEndsDialogAttribute", "StateMustEndAttribute", "SuppressMessageAttribute",
    };

    /// <summary>
    /// What joins words in JSON names; any other character that no identifier can hold is spelled as its code.
    /// </summary>
    private const string Separators = "_-. /:$@#";

    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float",
        "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long",
        "namespace", "new",
        "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref",
        "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw",
        "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>Names that the emitted readers, writers and checks give to their own locals and parameters.</summary>
    private static readonly HashSet<string> ReservedLocals = new(StringComparer.Ordinal)
    {
        "additional", "at", "item", "key", "mark", "name", "output", "present", "reader", "seen", "validation",
        "value", "wire",
        "constant", "field", "has", "i", "itemCount", "other", "record",
    };

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>A member of the type of that name: neither what records own nor the type's own name.</summary>
    public static string Member(string jsonName, string typeName)
    {
        string name = Pascal(jsonName);
        return IsFree(name, typeName) ? name : name + "Value";
    }

    /// <summary>A known value of the open enum of that name.</summary>
    public static string EnumValue(string value, string typeName)
    {
        string name = Pascal(value);
        return ReservedValues.Contains(name) || name == typeName ? name + "Value" : name;
    }

    /// <summary>Whether a member of the type of that name can have the name as it is.</summary>
    public static bool IsFree(string memberName, string typeName) =>
        !ReservedMembers.Contains(memberName) && memberName != typeName;

    public static string Type(string name)
    {
        string type = Pascal(name);
        return IsReservedType(type) ? type + "Value" : type;
    }

    public static string Local(string propertyName)
    {
        string name = Camel(propertyName);

        // Where there are several, "seen" is followed by "seen1".
        return ReservedLocals.Contains(name.TrimEnd(Digits)) || Keywords.Contains(name) ? name + "Value" : name;
    }

    public static string Parameter(string name)
    {
        string camel = Camel(Pascal(name));
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>Whether every record has a member of that name.</summary>
    public static bool IsReservedMember(string name) => ReservedMembers.Contains(name);

    /// <summary>Whether emitted files name another type so.</summary>
    public static bool IsReservedType(string name) => ReservedTypes.Contains(name);

    /// <summary>A namespace as a project may write it, of which every part becomes an identifier.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(NamespacePart));

    public static bool IsValid(string name) =>
        name.Length > 0 && IsStart(name[0]) && name.All(IsPart) && !Keywords.Contains(name);

    /// <summary>
    /// Words joined with capital letters: <c>lp_sdes</c> → <c>LpSdes</c>, <c>COMPOSING</c> → <c>Composing</c>,
    /// <c>baseURI</c> → <c>BaseURI</c>. What no identifier can hold is spelled as its code.
    /// </summary>
    public static string Pascal(string text)
    {
        // "1" and "-1" are two names; between words the sign only joins them.
        List<string> words = [.. Words(text)];
        if (text.Length > 1 && text[0] == '-' && char.IsDigit(text[1]))
        {
            words.Insert(0, "Minus");
        }

        bool isAllCapitals = words.Count > 0 && words.All(word => !word.Any(char.IsLower) && word.Any(char.IsLetter));
        bool isLong = words.Sum(word => word.Length) > 3;
        StringBuilder name = new();
        foreach (string word in words)
        {
            string rest = isAllCapitals && isLong ? word.Substring(1).ToLowerInvariant() : word.Substring(1);
            name.Append(char.ToUpperInvariant(word[0])).Append(rest);
        }

        if (name.Length == 0)
        {
            foreach (char character in text)
            {
                name.Append('U').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return name.Length == 0 ? "Empty" : IsStart(name[0]) ? name.ToString() : "Value" + name;
    }

    private static string NamespacePart(string part)
    {
        string name = new([.. part.Select(character => IsPart(character) ? character : '_')]);
        return Keywords.Contains(name) ? "@" + name : name.Length > 0 && IsStart(name[0]) ? name : "_" + name;
    }

    public static string Camel(string pascal)
    {
        int capitals = pascal.TakeWhile(char.IsUpper).Count();
        int lower = capitals <= 1 ? Math.Min(1, pascal.Length) : capitals == pascal.Length ? capitals : capitals - 1;
        return pascal.Substring(0, lower).ToLowerInvariant() + pascal.Substring(lower);
    }

    private static IEnumerable<string> Words(string text)
    {
        StringBuilder word = new();
        foreach (char character in text)
        {
            if (IsPart(character) && character != '_')
            {
                word.Append(character);
            }
            else
            {
                if (word.Length > 0)
                {
                    yield return word.ToString();
                    word.Clear();
                }

                if (!Separators.Contains(character))
                {
                    yield return "U" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
                }
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }

    private static bool IsStart(char character) => character == '_' || char.IsLetter(character);

    private static bool IsPart(char character) => IsStart(character) || CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
