namespace LivePerson.Protocol.Generators.Tests.Locking;

/// <summary>The guard in the compiler: at the right place, and in nobody's way.</summary>
public sealed class LockPipelineTests
{
    private const string Schema = """
        {
          "properties": {
            "id": { "type": "string" }
          }
        }
        """;

    private static readonly UserProject Project =
        UserProject.Of(Schema).WithFile("schema/protocol.lock.json", "Lock", LockGuardTests.LockedText(Schema));

    [Fact]
    public void UnchangedSchemas_AreQuiet() => GeneratorRun.OfValid(Project);

    [Fact]
    public void BreakingEdit_IsAnErrorOfTheBuild()
    {
        GeneratorRun run = GeneratorRun.Of(Project.With("Sample", Schema.Replace("string", "integer", StringComparison.Ordinal)));

        Findings.AssertAre(run.Problems, "schema/Sample.schema.json(3,5): error LPP1066");
    }

    [Fact]
    public void UnreadableLock_IsAnErrorAtItsLineAndColumn()
    {
        GeneratorRun run = GeneratorRun.Of(Project.WithFile("schema/protocol.lock.json", "Lock", "{\n  \"lock\": 0\n}"));

        Findings.AssertAre(run.Problems, "schema/protocol.lock.json(2,11): error LPP1060");
    }

    [Fact]
    public void EditOfASchema_DoesNotReadTheLockAgain()
    {
        GeneratorRun edited = GeneratorRun.Of(Project).After(project => project.With("Sample", Schema + " "));

        Assert.DoesNotContain(TrackingNames.ReadLock, StepReasons.Rerun(edited.Result));
    }

    [Fact]
    public void EditOfTheLock_EmitsNothingAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Project);

        GeneratorRun edited = run.After(project => project.WithFile("schema/protocol.lock.json", "Lock", "{ \"lock\": 1 }"));

        Assert.Empty(StepReasons.Emitted(edited.Result));
        Assert.DoesNotContain(TrackingNames.BuildModel, StepReasons.Rerun(edited.Result));
    }

    [Fact]
    public void EditInCSharp_ComparesNothingAgain()
    {
        GeneratorRun run = GeneratorRun.Of(Project);

        GeneratorRun edited = run.AfterSource("namespace Acme.Chat; public class Added;");

        Assert.Empty(StepReasons.Rerun(edited.Result));
    }
}
