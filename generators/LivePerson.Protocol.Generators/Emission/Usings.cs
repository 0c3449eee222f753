namespace LivePerson.Protocol.Generators.Emission;

/// <summary>The namespaces that emitted code needs: those of the names that stand in it, and no other.</summary>
internal static class Usings
{
    // Some count only behind a certain character, since members of a schema have such names: "[" stands before an
    // attribute, "." before an extension method, "(" before a parameter's type.
    private static readonly (string Namespace, string[] Names)[] Known =
    [
        ("System",
        [
            "ArgumentNullException", "DateOnly", "DateTimeOffset", "FormatException", "Guid", "HashCode", "IEquatable",
            "IFormatProvider", "IParsable", "ReadOnlySpan", "StringComparer", "StringComparison", "TimeOnly", "Uri",
            "[Obsolete", "(Type", ".SequenceEqual",
        ]),
        ("System.Buffers", ["IBufferWriter"]),
        ("System.CodeDom.Compiler", ["[GeneratedCode"]),
        ("System.Collections.Generic", ["IReadOnlyList"]),
        ("System.Diagnostics.CodeAnalysis", ["[NotNullWhen", "[SuppressMessage"]),
        ("System.IO", ["(Stream"]),
        ("System.Net.Http", ["HttpClient", "HttpMethod"]),
        ("System.Text", ["StringBuilder"]),
        ("System.Text.Json", ["JsonElement", "JsonSerializerOptions", "JsonTokenType", "Utf8JsonReader"]),
        ("System.Text.Json.Serialization", ["JsonSerializerContext", "[JsonConverter", "[JsonPropertyName"]),
        ("System.Text.Json.Serialization.Metadata", ["IJsonTypeInfoResolver", "JsonTypeInfo"]),
        ("System.Threading", ["CancellationToken"]),
        ("System.Threading.Tasks", ["Task", "ValueTask"]),
        ("LivePerson.Protocol",
        [
            "AdditionalMembers", "ConnectorEndpoint", "IConnectorCredentials", "InvalidRequestException",
            "LivePersonResponseException", "LivePersonTransportException", "ProtocolDictionary", "ProtocolJsonException",
            "ProtocolList", "ProtocolSender", "SchemaViolation",
        ]),
        ("LivePerson.Protocol.Facts",
        [
            "[BeginsState", "[ClosesDialog", "[Content", "[CreateParameter", "[DialogId", "[Idempotent", "[OpenEnum",
            "[SendsRequest", "[Sensitive", "[State", "[StateEndsDialog", "[StateMustEnd", "[WireConstant",
        ]),
        ("LivePerson.Protocol.Serialization",
        [
            "AdditionalMembersBuilder", "ElementSchema", "IOpenEnum", "IProtocolValue", "JsonHeader", "JsonInput", "JsonOutput",
            "JsonValueEquality", "NoBody", "OpenEnum", "OpenEnumJsonConverter", "Operation", "ProtocolJson",
            "ProtocolJsonConverter", "Redacted", "SchemaValidation", "UnknownCase",
        ]),
    ];

    private static readonly Dictionary<string, int> Places = Known
        .SelectMany((it, index) => it.Names.Select(name => (Name: name, Index: index)))
        .ToDictionary(it => it.Name, it => it.Index, StringComparer.Ordinal);

    /// <summary>In their order: those of .NET first.</summary>
    public static IEnumerable<string> Of(string code)
    {
        bool[] isNeeded = new bool[Known.Length];
        foreach ((char before, string name) in Names(code))
        {
            if (Places.TryGetValue(before + name, out int index) || (before != '.' && Places.TryGetValue(name, out index)))
            {
                isNeeded[index] = true;
            }
        }

        return Known.Where((_, index) => isNeeded[index]).Select(it => it.Namespace);
    }

    private static IEnumerable<(char Before, string Name)> Names(string code)
    {
        bool isComment = false;
        for (int i = 1; i < code.Length; i++)
        {
            if (code[i] == '\n')
            {
                isComment = false;
            }
            else if (code[i] == '/' && code[i - 1] == '/')
            {
                isComment = true;
            }
            else if (code[i] == '"' && !isComment)
            {
                i = EndOfString(code, i);
            }
            else if (code[i] is >= 'A' and <= 'Z' && !IsPartOfName(code[i - 1]))
            {
                int end = EndOfName(code, i);

                // Documentation refers to types by cref="Name"; all else in a comment is prose.
                if (!isComment || code[i - 1] == '"')
                {
                    yield return (code[i - 1], code.Substring(i, end - i));
                }

                i = end - 1;
            }
        }
    }

    private static int EndOfName(string code, int start)
    {
        int end = start + 1;
        while (end < code.Length && IsPartOfName(code[end]))
        {
            end++;
        }

        return end;
    }

    private static int EndOfString(string code, int start)
    {
        int end = start + 1;
        while (end < code.Length && code[end] != '"')
        {
            end += code[end] == '\\' ? 2 : 1;
        }

        return end;
    }

    private static bool IsPartOfName(char character) => character is '_' or '@' || char.IsLetterOrDigit(character);
}
