using System.Globalization;
using LivePerson.Protocol.Generators;
using LivePerson.Protocol.Generators.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Benchmarks.Generator;

/// <summary>
/// What the generator costs over the schema folder of this repository: the first build, any further build, and what an
/// editor does with each edit.
/// </summary>
internal static class GeneratorReport
{
    private const int Builds = 15;
    private const int Edits = 40;

    public static void Print(TextWriter output)
    {
        UserProject project = RepositoryProject.Whole with { Sources = [.. Enumerable.Range(0, 50).Select(SourceOf)] };
        CSharpCompilation compilation = project.Compile();

        Line(output, "cold", Cost.Of(() => Generate(project, compilation)));
        Line(output, "warm", Cost.Median(Builds, _ => Generate(project, compilation)));

        GeneratorDriver driver = Generate(project, compilation);
        SchemaText schema = project.Files.Single(file => file.Path.EndsWith("/ChatStateEvent.schema.json", StringComparison.Ordinal));
        Line(output, "schema_edit", Cost.Median(Edits, round => driver = EditSchema(driver, ref schema, round, compilation)));
        Line(output, "csharp_edit", Cost.Median(Edits, round => driver = EditSource(driver, ref compilation, round)));
    }

    private static GeneratorDriver Generate(UserProject project, CSharpCompilation compilation) => CSharpGeneratorDriver
        .Create(
            [new ProtocolGenerator().AsSourceGenerator()],
            project.Files,
            (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            new ProjectOptions(project.RootNamespace, project.Root))
        .RunGenerators(compilation);

    private static GeneratorDriver EditSchema(GeneratorDriver driver, ref SchemaText schema, int round, CSharpCompilation compilation)
    {
        string description = string.Create(CultureInfo.InvariantCulture, $"\"description\": \"Edit {round}. ");
        int place = schema.Text.IndexOf("\"description\": \"", StringComparison.Ordinal);
        SchemaText edited = new(schema.Path, schema.Item, schema.Text[..place] + description + schema.Text[(place + 16)..]);
        GeneratorDriver after = driver.ReplaceAdditionalText(schema, edited).RunGenerators(compilation);
        schema = edited;
        return after;
    }

    private static GeneratorDriver EditSource(GeneratorDriver driver, ref CSharpCompilation compilation, int round)
    {
        SyntaxTree tree = compilation.SyntaxTrees[round % compilation.SyntaxTrees.Length];
        SyntaxTree edited = CSharpSyntaxTree.ParseText(
            tree + string.Create(CultureInfo.InvariantCulture, $"// {round}\n"), (CSharpParseOptions)tree.Options, tree.FilePath);
        compilation = compilation.ReplaceSyntaxTree(tree, edited);
        return driver.RunGenerators(compilation);
    }

    private static (string Path, string Text) SourceOf(int index)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        return ($"/project/Source{number}.cs", $$"""
            namespace Acme;
            public sealed class Service{{number}}
            {
                public int Count { get; set; }
                public string Describe(string name) => name + Count;
            }

            """);
    }

    private static void Line(TextWriter output, string name, Cost cost)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generator_{name}_milliseconds {cost.Milliseconds:0.###}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"generator_{name}_allocated_bytes {cost.AllocatedBytes}"));
    }
}
