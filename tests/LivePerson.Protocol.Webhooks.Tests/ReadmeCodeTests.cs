using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Webhooks.Tests;

/// <summary>The README's program compiles as it stands there.</summary>
public sealed partial class ReadmeCodeTests
{
    // What a project of ASP.NET Core has anyway, and what the reader's own channel is.
    private const string Around = """
        global using System;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using LivePerson.Protocol;
        global using LivePerson.Protocol.Webhooks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.DependencyInjection;

        internal static class Channel
        {
            public static Task ShowAsync(string dialogId, string text, CancellationToken cancellationToken) =>
                Task.CompletedTask;

            public static Task ShowTypingAsync(string dialogId, bool isTyping, CancellationToken cancellationToken) =>
                Task.CompletedTask;
        }
        """;

    [Fact]
    public void ProgramOfTheReadme_CompilesWithoutWarnings()
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Webhooks.README.md"));
        string program = CodeBlock().Match(readme).Groups[1].Value;
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            new[] { program, Around }.Select(static text => CSharpSyntaxTree.ParseText(text)),
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        IEnumerable<string> findings = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(static diagnostic => diagnostic.ToString());

        Assert.Empty(findings);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
