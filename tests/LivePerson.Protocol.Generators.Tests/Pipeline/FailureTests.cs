using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Model;

namespace LivePerson.Protocol.Generators.Tests.Pipeline;

/// <summary>A fault of the generator itself is an error that says of which file, and takes nothing else with it.</summary>
public sealed class FailureTests
{
    [Fact]
    public void ExceptionInAnEmitter_IsAProblemThatNamesTheFile()
    {
        StrangeModel strange = new() { Namespace = "Acme", Name = "Order", SchemaPath = "schema/Order.schema.json" };

        GuardedEmission emission = GuardedEmission.Of(strange.SchemaPath, () => EmittedFiles.Of(strange));

        Assert.Empty(emission.Files);
        Assert.Equal("LPP0001", emission.Problem!.Rule.Id);
        Assert.Equal(
            "Report this as a bug of LivePerson.Protocol, with schema/Order.schema.json if you can: InvalidOperationException: StrangeModel",
            emission.Problem.Message);
    }

    [Fact]
    public void Cancellation_IsNoFailure() => Assert.Throws<OperationCanceledException>(() =>
        GuardedEmission.Of("", () => throw new OperationCanceledException(TestContext.Current.CancellationToken)));

    [Fact]
    public void MessageOfManyLines_IsOneLine()
    {
        Problem problem = SetupRules.Failure("it", new InvalidOperationException("one\r\ntwo"));

        Assert.EndsWith("InvalidOperationException: one  two", problem.Message, StringComparison.Ordinal);
    }

    private sealed record StrangeModel : TypeModel
    {
        public override NamedTypeKind Kind => NamedTypeKind.Record;
    }
}
