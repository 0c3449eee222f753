using System.Globalization;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";

    public static string Append(string pointer, int index) =>
        $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The value that a pointer leads to, or null.</summary>
    public static JsonValue? Find(JsonValue root, string pointer)
    {
        JsonValue? value = root;
        foreach (string token in pointer.Split('/').Skip(1))
        {
            value = value switch
            {
                JsonObject @object => @object[token.Replace("~1", "/").Replace("~0", "~")],
                JsonArray array => ItemAt(array, token),
                _ => null,
            };
        }

        return value;
    }

    private static JsonValue? ItemAt(JsonArray array, string token)
    {
        bool isIndex = int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && (token.Length == 1 || token[0] != '0');
        return isIndex && index < array.Items.Count ? array.Items[index] : null;
    }
}
