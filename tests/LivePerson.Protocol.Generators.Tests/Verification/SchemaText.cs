using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators.Tests.Verification;

/// <summary>A file that the project hands to the generator.</summary>
/// <param name="path">Where it stands.</param>
/// <param name="item">The project's item, <c>Schema</c> or <c>Settings</c>.</param>
/// <param name="text">What it says.</param>
/// <param name="whenRead">Called whenever somebody asks for the text.</param>
internal sealed class SchemaText(string path, string item, string text, Action? whenRead = null) : AdditionalText
{
    public override string Path { get; } = path;

    public string Item { get; } = item;

    public string Text { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        whenRead?.Invoke();
        return SourceText.From(Text, Encoding.UTF8);
    }
}
