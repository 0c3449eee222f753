using System.CommandLine;
using System.Text.RegularExpressions;

namespace LivePerson.Protocol.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static partial class CommonArguments
{
    /// <summary>The root namespace where it does not matter, and that of the compiler for a project without one.</summary>
    public const string DefaultNamespace = "Protocol";

    public static Argument<string> Directory() => new("DIR")
    {
        Description = "The folder of the schemas: all *.schema.json below it (or all *.json, if none is named so), with its protocol.json and protocol.lock.json.",
    };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for machines." };

    /// <summary>The namespace that the compiler takes from the project.</summary>
    public static Option<string> Namespace()
    {
        Option<string> option = new("--namespace")
        {
            Description = "The root namespace of the project, for schemas whose protocol.json names none.",
            HelpName = "NAME",
            DefaultValueFactory = _ => DefaultNamespace,
        };
        option.Validators.Add(result =>
        {
            string name = result.GetValueOrDefault<string>();
            if (!NamespaceName().IsMatch(name))
            {
                result.AddError($"'{name}' is no C# namespace.");
            }
        });
        return option;
    }

    [GeneratedRegex(@"\A[\p{L}_]\w*(\.[\p{L}_]\w*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceName();
}
