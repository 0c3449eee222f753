using System.Collections.Immutable;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Generators;

/// <summary>A file that the project handed over, and what for.</summary>
internal sealed record InputFile(InputKind Kind, SchemaFile File);

/// <summary>What a file is for.</summary>
internal enum InputKind
{
    Schema,
    Settings,
    Lock,
}

/// <summary>The settings file, and what the project itself says.</summary>
internal sealed record ProjectSettings(ProtocolSettings Settings, string RootNamespace);

/// <summary>From what the compiler hands over to values: the only place that sees its objects.</summary>
internal static class Inputs
{
    /// <summary>A schema, settings or lock file; null for any other additional file.</summary>
    public static InputFile? Read(
        (AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.Text);
        InputKind? kind = Metadata(options, "ProtocolItem") switch
        {
            "Schema" => InputKind.Schema,
            "Settings" => InputKind.Settings,
            "Lock" => InputKind.Lock,
            _ => null,
        };
        if (kind is not { } known || input.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        string path = input.Text.Path;
        string projectDirectory = Property(input.Options, "ProjectDir") ?? "";
        string relative = Metadata(options, "ProtocolPath") ?? RelativePath(path, projectDirectory);
        return new(known, new SchemaFile(path, relative.Replace('\\', '/'), text.ToString()));
    }

    public static ProjectSettings ReadSettings(
        (ImmutableArray<InputFile> Files, AnalyzerConfigOptionsProvider Options) input,
        CancellationToken cancellationToken)
    {
        InputFile[] files = [.. input.Files.OrderBy(it => it.File.RelativePath, StringComparer.Ordinal)];
        ProtocolSettings settings = files.Length == 0
            ? new ProtocolSettings()
            : SettingsParser.Parse(files[0].File, cancellationToken);
        IEnumerable<Problem> others = files.Skip(1).Select(other => new Problem(
            SetupRules.SecondSettings, new(other.File.Path, 0, 0, 0, 0, 0, 0), [files[0].File.RelativePath]));
        settings = settings with { Problems = settings.Problems.Concat(others).ToEquatableArray() };
        return new(settings, Property(input.Options, "RootNamespace") ?? "Protocol");
    }

    /// <summary>A path that is the same on every machine: emitted files show it.</summary>
    private static string RelativePath(string path, string projectDirectory)
    {
        string[] file = path.Replace('\\', '/').Split('/');
        string[] directory = projectDirectory.Replace('\\', '/').TrimEnd('/').Split('/');
        int shared = file.Zip(directory, string.Equals).TakeWhile(isEqual => isEqual).Count();
        return shared == 0 || projectDirectory.Length == 0
            ? file[file.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", directory.Length - shared).Concat(file.Skip(shared)));
    }

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Length > 0
            ? value
            : null;

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) && value.Length > 0
            ? value
            : null;
}
