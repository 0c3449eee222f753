using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.IntegrationTests.Documentation;

/// <summary>What the README shows compiles, each block by itself; that of the emulator, too.</summary>
public sealed partial class ReadmeCodeTests
{
    // What the generator makes of the README's schema: the generator's own tests compare it.
    private const string Emitted = "public sealed partial record";

    // A program by itself, which is built and run with the packages: Newcomer has its tests.
    private const string Program = "WebApplication.CreateBuilder";

    // What a block may take for granted. Locals of the same name hide it.
    private const string Before = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using LivePerson.Protocol;
        using LivePerson.Protocol.Emulator;

        internal sealed class Reader(
            HttpClient httpClient,
            IConnectorCredentials credentials,
            string domain,
            string accountId,
            string dialogId,
            MessagingEvent messagingEvent,
            CancellationToken cancellationToken)
        {
            internal async Task ReadAsync()
            {
                _ = (httpClient, credentials, domain, accountId, dialogId, messagingEvent, cancellationToken);
                await Task.Yield();

        """;

    private const string After = """
            }
        }
        """;

    public static TheoryData<string> Blocks { get; } =
    [
        .. new[] { "README.md", "src/LivePerson.Protocol.Emulator/README.md" }
            .SelectMany(file => CodeBlock().Matches(File.ReadAllText(RepositoryFiles.PathOf(file))))
            .Select(match => match.Groups[1].Value)
            .Where(block => !block.Contains(Emitted, StringComparison.Ordinal))
            .Where(block => !block.Contains(Program, StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_CompilesWithoutWarnings(string block)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Readme",
            [CSharpSyntaxTree.ParseText(Before + block + After, cancellationToken: TestContext.Current.CancellationToken)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        IEnumerable<string> findings = compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            // A snippet may end with the value that it shows.
            .Where(diagnostic => diagnostic.Id != "CS0219")
            .Select(diagnostic => diagnostic.ToString());

        Assert.Empty(findings);
    }

    private static IEnumerable<PortableExecutableReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
