using System.Globalization;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>The same schemas become the same files, to the letter, on whatever machine.</summary>
public sealed class DeterminismTests
{
    private static readonly Dictionary<string, string> Expected = Emitted(RepositoryProject.Whole);

    // Other minus sign, other upper case of i, other digits and calendar.
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void Culture_ChangesNothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            AssertSame(RepositoryProject.Whole);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEnds_ChangeNothing(string lineEnd) =>
        AssertSame(RepositoryProject.Under("/project/", text => text.Replace("\r\n", "\n").Replace("\n", lineEnd)));

    [Theory]
    [InlineData("/home/somebody/elsewhere/")]
    [InlineData("C:\\work\\elsewhere\\")]
    public void Folder_ChangesNothing(string root) => AssertSame(RepositoryProject.Under(root, static text => text));

    [Fact]
    public void ByteOrderMark_ChangesNothing() => AssertSame(RepositoryProject.Under("/project/", static text => "\uFEFF" + text));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void OrderOfFiles_ChangesNothing(int seed)
    {
        Random random = new(seed);

        AssertSame(RepositoryProject.Whole with { Files = [.. RepositoryProject.Whole.Files.OrderBy(_ => random.Next())] });
    }

    private static void AssertSame(UserProject project)
    {
        Dictionary<string, string> emitted = Emitted(project);

        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), emitted.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(Expected.Where(file => emitted[file.Key] != file.Value).Select(file => file.Key));
    }

    private static Dictionary<string, string> Emitted(UserProject project) => project.CreateDriver()
        .RunGenerators(project.Compile(), TestContext.Current.CancellationToken)
        .GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
