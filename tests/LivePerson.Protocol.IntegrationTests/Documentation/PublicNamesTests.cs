using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace LivePerson.Protocol.IntegrationTests.Documentation;

/// <summary>
/// Whoever writes <c>using LivePerson.Protocol;</c> has the implicit usings as well: a name that stands in both can no longer be
/// written.
/// </summary>
public sealed class PublicNamesTests
{
    private static readonly HashSet<string> ImplicitUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Net.Http.Json", "System.Threading",
        "System.Threading.Tasks", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Routing", "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    [Fact]
    public void PublicTypes_HaveNoNameOfTheImplicitUsings()
    {
        IEnumerable<string> own = typeof(ProtocolJsonContext).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "LivePerson.Protocol")
            .Select(type => type.Name.Split('`')[0]);

        HashSet<string> taken = [.. PlatformAssemblies().SelectMany(PublicNames)];

        Assert.Contains("IApplicationBuilder", taken);
        Assert.Equal([], own.Intersect(taken));
    }

    private static IEnumerable<string> PlatformAssemblies() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
            || Path.GetFileName(path).StartsWith("Microsoft.", StringComparison.Ordinal));

    private static List<string> PublicNames(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        if (!file.HasMetadata)
        {
            return [];
        }

        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions
                .Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                    && ImplicitUsings.Contains(metadata.GetString(type.Namespace)))
                .Select(type => metadata.GetString(type.Name).Split('`')[0]),
        ];
    }
}
