using LivePerson.Protocol.Generators.Diagnostics;

namespace LivePerson.Protocol.Generators.Parsing;

/// <summary>Says why a reference leads nowhere, and where it probably should lead.</summary>
internal static class ReferenceHints
{
    public static string ForFile(string uri, SchemaDocument from, SchemaIndex index)
    {
        if (SchemaUri.FilePathOf(uri) is not { } path)
        {
            return $"no schema has the \"$id\" \"{uri}\"";
        }

        string[] files = [.. index.Documents.Select(document => document.File.RelativePath)];
        string name = StemOf(path);
        string? nearest = files
            .FirstOrDefault(file => string.Equals(StemOf(file), name, StringComparison.OrdinalIgnoreCase))
            ?? Spelling.Nearest(path, files)
            ?? files.FirstOrDefault(file => Spelling.Nearest(name, [StemOf(file)]) is not null);
        string hint = nearest is null ? "" : $"; the nearest is \"{RelativeTo(from.File.RelativePath, nearest)}\"";
        return $"there is no schema file \"{path}\"{hint}";
    }

    public static string ForFragment(string fragment, SchemaNode resource, SchemaDocument document, SchemaIndex index)
    {
        string file = document.File.RelativePath;
        if (fragment[0] != '/')
        {
            string? anchor = Spelling.Nearest(fragment, index.AnchorsOf(resource));
            return $"\"{file}\" has no anchor \"{fragment}\"{Hint(anchor)}";
        }

        string pointer = resource.Pointer + fragment;
        if (document.Json is not null
            && JsonPointer.IsEscaped(pointer)
            && JsonPointer.Find(document.Json, pointer) is { } value)
        {
            return $"\"{file}\" has {JsonExcerpt.Of(value)} there, which is not a schema";
        }

        string[] pointers = [.. index.PointersOf(document)];
        string name = LastOf(pointer);
        string? nearest = pointers.FirstOrDefault(it => LastOf(it) == name && it.Length > 0)
            ?? Spelling.Nearest(pointer, pointers);
        return $"\"{file}\" has nothing there{Hint(nearest)}";
    }

    private static string Hint(string? fragment) => fragment is null ? "" : $"; the nearest is \"#{fragment}\"";

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static string StemOf(string path)
    {
        string name = LastOf(path);
        int dot = name.IndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }

    private static string RelativeTo(string from, string file)
    {
        string[] folders = from.Split('/');
        string[] segments = file.Split('/');
        int shared = 0;
        while (shared < folders.Length - 1 && shared < segments.Length - 1 && folders[shared] == segments[shared])
        {
            shared++;
        }

        return string.Join("/", Enumerable.Repeat("..", folders.Length - 1 - shared).Concat(segments.Skip(shared)));
    }
}
