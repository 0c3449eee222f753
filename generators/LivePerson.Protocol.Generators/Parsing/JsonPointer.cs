using System.Globalization;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";

    public static string Append(string pointer, int index) =>
        $"{pointer}/{index.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether each tilde is part of <c>~0</c> or <c>~1</c>: no other escape is known.</summary>
    public static bool IsEscaped(string pointer)
    {
        for (int i = pointer.IndexOf('~'); i >= 0; i = pointer.IndexOf('~', i + 1))
        {
            if (i + 1 == pointer.Length || pointer[i + 1] is not ('0' or '1'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The value that a pointer leads to, or null.</summary>
    public static JsonValue? Find(JsonValue root, string pointer)
    {
        JsonValue? value = root;
        foreach (string token in pointer.Split('/').Skip(1))
        {
            value = value switch
            {
                JsonObject @object => @object[Unescape(token)],
                JsonArray array => ItemAt(array, token),
                _ => null,
            };
        }

        return value;
    }

    /// <summary>The name that a part of a pointer stands for.</summary>
    public static string Unescape(string token) => token.Replace("~1", "/").Replace("~0", "~");

    private static JsonValue? ItemAt(JsonArray array, string token)
    {
        bool isIndex = int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && (token.Length == 1 || token[0] != '0');
        return isIndex && index < array.Items.Count ? array.Items[index] : null;
    }
}
