namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>
/// URIs as RFC 3986 resolves them. <see cref="Uri"/> is not used: it treats files by the rules of the machine it runs
/// on, and what a schema says must not depend on that.
/// </summary>
internal static class SchemaUri
{
    private const string FileScheme = "file:///";

    /// <summary>The URI of a schema file, for example <c>file:///schema/types/Skill.schema.json</c>.</summary>
    public static string OfFile(string relativePath)
    {
        string path = relativePath.Replace('\\', '/').TrimStart('/');
        return FileScheme + RemoveDotSegments(path.Replace("%", "%25").Replace("#", "%23").Replace("?", "%3F"));
    }

    /// <summary>Resolves a reference, without its fragment, against an absolute URI.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        string target = WithoutFragment(reference);
        if (target.Length == 0)
        {
            return baseUri;
        }

        if (HasScheme(target))
        {
            return WithoutDotSegments(target);
        }

        int pathStart = PathStart(baseUri);
        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return WithoutDotSegments(baseUri.Substring(0, baseUri.IndexOf(':') + 1) + target);
        }

        if (target[0] == '/')
        {
            return WithoutDotSegments(baseUri.Substring(0, pathStart) + target);
        }

        int queryStart = baseUri.IndexOf('?');
        string basePath = queryStart < 0 ? baseUri : baseUri.Substring(0, queryStart);
        if (target[0] == '?')
        {
            return basePath + target;
        }

        int folderEnd = Math.Max(basePath.LastIndexOf('/') + 1, pathStart);
        string folder = basePath.Substring(0, folderEnd);
        bool needsSlash = folderEnd == pathStart && folder.Contains("://");
        return WithoutDotSegments(needsSlash ? $"{folder}/{target}" : folder + target);
    }

    public static string WithoutFragment(string uri)
    {
        int hash = uri.IndexOf('#');
        return hash < 0 ? uri : uri.Substring(0, hash);
    }

    /// <summary>The fragment with its percent-encoding removed; empty if there is none.</summary>
    public static string FragmentOf(string uri)
    {
        int hash = uri.IndexOf('#');
        return hash < 0 ? "" : Decode(uri.Substring(hash + 1));
    }

    /// <summary>What two spellings of one URI have in common: percent-encoding removed.</summary>
    public static string KeyOf(string uri) => Decode(uri);

    /// <summary>The path of a file's URI as <see cref="OfFile"/> got it; null for another URI.</summary>
    public static string? FilePathOf(string uri) =>
        uri.StartsWith(FileScheme, StringComparison.Ordinal) ? Decode(uri.Substring(FileScheme.Length)) : null;

    /// <summary>Whether a text can be a URI, or a reference to one: letters beyond ASCII count as escaped.</summary>
    public static bool IsReference(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isEscape = text[i] != '%'
                || (i + 2 < text.Length && IsHexadecimal(text[i + 1]) && IsHexadecimal(text[i + 2]));
            if (text[i] <= ' ' || text[i] == '\u007F' || "<>\"{}|\\^`".IndexOf(text[i]) >= 0 || !isEscape)
            {
                return false;
            }
        }

        // Brackets stand around an IP address, and nowhere else.
        return text.Count(it => it == '[') == text.Count(it => it == ']');
    }

    /// <summary>
    /// Whether a text can be an anchor. Up to draft 7 an identifier may be a fragment, which some tools fill with a
    /// pointer.
    /// </summary>
    public static bool IsAnchor(string text) => text.Length > 0
        && (text[0] == '/' || text[0] == '_' || IsLetter(text[0]))
        && (text[0] == '/' || text.All(it => IsLetter(it) || it is (>= '0' and <= '9') or '-' or '_' or '.' or ':'));

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static bool HasScheme(string text)
    {
        int colon = text.IndexOf(':');
        return colon > 0
            && char.IsLetter(text[0])
            && text.Take(colon).All(it => it < 128 && (char.IsLetterOrDigit(it) || it is '+' or '-' or '.'));
    }

    private static int PathStart(string uri)
    {
        int colon = uri.IndexOf(':');
        bool hasAuthority = string.CompareOrdinal(uri, colon + 1, "//", 0, 2) == 0;
        if (!hasAuthority)
        {
            return colon + 1;
        }

        int slash = uri.IndexOf('/', colon + 3);
        return slash < 0 ? uri.Length : slash;
    }

    private static string WithoutDotSegments(string uri)
    {
        int pathStart = PathStart(uri);
        int query = uri.IndexOf('?', pathStart);
        int pathEnd = query < 0 ? uri.Length : query;
        if (pathStart == pathEnd || uri[pathStart] != '/')
        {
            return uri;
        }

        string path = uri.Substring(pathStart + 1, pathEnd - pathStart - 1);
        return $"{uri.Substring(0, pathStart)}/{RemoveDotSegments(path)}{uri.Substring(pathEnd)}";
    }

    // A path that climbs above the project keeps its "..", so that files out there can refer to each other.
    private static string RemoveDotSegments(string path)
    {
        List<string> kept = [];
        string[] segments = path.Split('/');
        for (int i = 0; i < segments.Length; i++)
        {
            bool isLast = i == segments.Length - 1;
            switch (segments[i])
            {
                case "." when isLast:
                    kept.Add("");
                    break;
                case ".":
                    break;
                case ".." when kept.Count > 0 && kept[kept.Count - 1] != "..":
                    kept.RemoveAt(kept.Count - 1);
                    kept.AddRange(isLast ? [""] : Array.Empty<string>());
                    break;
                default:
                    kept.Add(segments[i]);
                    break;
            }
        }

        return string.Join("/", kept);
    }
}
