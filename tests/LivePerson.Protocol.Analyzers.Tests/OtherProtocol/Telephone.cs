using System.Collections.Immutable;
using System.Text;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using LivePerson.Protocol.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Analyzers.Tests.OtherProtocol;

/// <summary>A made-up protocol: a line that rings until it is told to be silent. Nothing but schemas.</summary>
internal static class Telephone
{
    private static readonly ImmutableArray<AdditionalText> Files =
    [
        new SchemaFile("schema/protocol.json", "Settings", """
            {
              "namespace": "Acme.Telephone",
              "context": "TelephoneJsonContext",
              "senders": [{ "name": "Switchboard", "service": "exchange", "description": "Sends signals." }]
            }
            """),
        new SchemaFile("schema/Signal.schema.json", "Schema", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "What the line does.",
              "type": "object",
              "properties": {
                "sort": { "const": "tone", "description": "Marks a signal." },
                "line": { "$ref": "#/$defs/LineState", "description": "The line's state." }
              },
              "required": ["sort", "line"],
              "$defs": {
                "LineState": {
                  "description": "The state of a line.",
                  "oneOf": [
                    { "const": "RINGING", "title": "Ringing", "description": "It rings." },
                    { "const": "SILENT", "title": "Silent", "description": "It is silent." },
                    { "const": "CUT", "title": "Cut", "description": "It is cut." }
                  ],
                  "x-states": { "mustEnd": [{ "state": "RINGING", "with": "SILENT" }], "endDialog": ["CUT"] }
                }
              }
            }
            """),
        new SchemaFile("schema/Speech.schema.json", "Schema", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "What is said.",
              "type": "object",
              "properties": {
                "sort": { "const": "speech", "description": "Marks speech." },
                "words": { "type": "string", "description": "The words." }
              },
              "required": ["sort", "words"],
              "x-content": true
            }
            """),
        new SchemaFile("schema/Sound.schema.json", "Schema", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "What is heard.",
              "oneOf": [{ "$ref": "Signal.schema.json" }, { "$ref": "Speech.schema.json" }]
            }
            """),
        new SchemaFile("schema/Transmit.schema.json", "Schema", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "Puts a sound on a line.",
              "type": "object",
              "properties": {
                "verb": { "const": "transmit", "description": "Marks the request." },
                "caller": { "type": "string", "description": "The line.", "x-dialog-id": true },
                "sound": { "$ref": "Sound.schema.json", "description": "The sound." }
              },
              "required": ["verb", "caller", "sound"],
              "x-create": ["/caller", "/sound"],
              "links": [{
                "rel": "transmit",
                "title": "Transmit",
                "description": "Transmits a sound.",
                "href": "lines/transmit",
                "targetHints": { "allow": ["POST"] },
                "submissionMediaType": "application/json",
                "submissionSchema": { "$ref": "#" },
                "targetSchema": { "$ref": "Transmitted.schema.json" },
                "x-service": "exchange",
                "x-name": "transmit"
              }]
            }
            """),
        new SchemaFile("schema/Transmitted.schema.json", "Schema", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "description": "The answer.",
              "type": "object",
              "properties": { "count": { "type": "integer", "description": "How many heard it." } },
              "required": ["count"]
            }
            """),
    ];

    /// <summary>A project of the protocol's user, with what the generator emits for it.</summary>
    public static Solution Project(string source)
    {
        Solution solution = UserProject.Create(source, References.WithLibrary);
        Compilation compilation = solution.Projects.Single().GetCompilationAsync().GetAwaiter().GetResult()!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ProtocolGenerator().AsSourceGenerator()], Files, UserProject.ParseOptions, new Options());
        GeneratorDriverRunResult result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        ProjectId project = solution.ProjectIds.Single();
        foreach (GeneratedSourceResult emitted in result.Results.Single().GeneratedSources)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(project), emitted.HintName, emitted.SourceText);
        }

        return solution;
    }

    private sealed class SchemaFile(string path, string item, string text) : AdditionalText
    {
        public override string Path => "/project/" + path;

        public string Item => item;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "Acme.Telephone",
            ["build_property.ProjectDir"] = "/project/",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
        {
            ["build_metadata.AdditionalFiles.ProtocolItem"] = ((SchemaFile)textFile).Item,
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
