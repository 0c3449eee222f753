using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>The names that the settings give: those that C# cannot have are reported, and not used.</summary>
internal static class SettingsNames
{
    public static string? NamespaceOf(ProtocolSettings settings) =>
        settings.Namespace is { } name && name.Split('.').All(Identifier.IsValid) ? name : null;

    public static string? ContextOf(ProtocolSettings settings) =>
        settings.Context is { } name && Identifier.IsValid(name) ? name : null;

    public static void Check(BuildScope scope)
    {
        ProtocolSettings settings = scope.Settings;
        if (settings.Namespace is { } space && NamespaceOf(settings) is null && settings.NamespaceSpan is { } spaceSpan)
        {
            scope.ReportName(new(spaceSpan, space), "namespace", "no namespace of C#");
        }

        if (settings.Context is { } context && ContextOf(settings) is null && settings.ContextSpan is { } contextSpan)
        {
            scope.ReportName(new(contextSpan, context), "context");
        }

        foreach (SenderSettings sender in settings.Senders.Where(sender => !Identifier.IsValid(sender.Name)))
        {
            scope.ReportName(new(sender.NameSpan, sender.Name), "name");
        }
    }
}
