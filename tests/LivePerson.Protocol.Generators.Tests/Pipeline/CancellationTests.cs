using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>An editor cancels a run with each keystroke: it must end at once, and leave nothing half done.</summary>
public sealed class CancellationTests
{
    [Fact]
    public void CancelledToken_EndsTheRun()
    {
        UserProject project = RepositoryProject.Whole;

        Assert.Throws<OperationCanceledException>(() => project.CreateDriver().RunGenerators(project.Compile(), new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(60)]
    public void TokenCancelledOnTheWay_LeavesNothingBehind(int files)
    {
        UserProject project = RepositoryProject.Whole;
        CSharpCompilation compilation = project.Compile();
        using CancellationTokenSource source = new();
        int read = 0;
        GeneratorDriver driver = project.CreateDriver().ReplaceAdditionalTexts(
            [.. project.Files.Select(file => new SchemaText(file.Path, file.Item, file.Text, CountDown))]);

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(compilation, source.Token));

        Assert.Empty(driver.GetRunResult().GeneratedTrees);

        void CountDown()
        {
            if (++read == files)
            {
                source.Cancel();
            }
        }
    }
}
