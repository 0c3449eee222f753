using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Analyzers.Facts;

/// <summary>The attributes that carry the protocol's facts, as symbols of one compilation.</summary>
internal sealed class FactAttributes
{
    private const string Namespace = "LivePerson.Protocol.Facts.";

    private FactAttributes(Compilation compilation, INamedTypeSymbol openEnum)
    {
        OpenEnum = openEnum;
        BeginsState = Find(compilation, "BeginsState");
        ClosesDialog = Find(compilation, "ClosesDialog");
        Content = Find(compilation, "Content");
        CreateParameter = Find(compilation, "CreateParameter");
        DialogId = Find(compilation, "DialogId");
        SendsRequest = Find(compilation, "SendsRequest");
        Sensitive = Find(compilation, "Sensitive");
        State = Find(compilation, "State");
        StateEndsDialog = Find(compilation, "StateEndsDialog");
        StateMustEnd = Find(compilation, "StateMustEnd");
        WireConstant = Find(compilation, "WireConstant");
        EndsTyping = compilation.GetTypeByMetadataName("LivePerson.Protocol.EndsTypingAttribute");
        JsonPropertyName =
            compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonPropertyNameAttribute");
    }

    public INamedTypeSymbol OpenEnum { get; }

    public INamedTypeSymbol? BeginsState { get; }

    public INamedTypeSymbol? ClosesDialog { get; }

    public INamedTypeSymbol? Content { get; }

    public INamedTypeSymbol? CreateParameter { get; }

    public INamedTypeSymbol? DialogId { get; }

    public INamedTypeSymbol? SendsRequest { get; }

    public INamedTypeSymbol? Sensitive { get; }

    public INamedTypeSymbol? State { get; }

    public INamedTypeSymbol? StateEndsDialog { get; }

    public INamedTypeSymbol? StateMustEnd { get; }

    public INamedTypeSymbol? WireConstant { get; }

    public INamedTypeSymbol? EndsTyping { get; }

    public INamedTypeSymbol? JsonPropertyName { get; }

    /// <summary>The attributes, or null if the compilation does not reference the library.</summary>
    public static FactAttributes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Namespace + "OpenEnumAttribute") is { } openEnum
            ? new(compilation, openEnum)
            : null;

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(Namespace + name + "Attribute");
}
