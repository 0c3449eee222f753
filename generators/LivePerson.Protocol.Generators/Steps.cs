using System.Collections.Immutable;
using System.Text;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Emission;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LivePerson.Protocol.Generators;

/// <summary>The steps of the pipeline that touch the compiler, and so must not let an exception out.</summary>
internal static class Steps
{
    public static SchemaDocument Parse(InputFile input, CancellationToken cancellationToken)
    {
        try
        {
            return SchemaParser.Parse(input.File, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return SchemaDocument.Unreadable(
                input.File,
                SetupRules.Failure(input.File.RelativePath, exception, new(input.File.Path, 0, 0, 0, 0, 0, 0)));
        }
    }

    public static ProtocolModel BuildModel(
        (ImmutableArray<SchemaDocument> Documents, ProjectSettings Settings) input, CancellationToken cancellationToken)
    {
        try
        {
            return ModelBuilder.Build(
                input.Documents, input.Settings.Settings, input.Settings.RootNamespace, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception would switch the generator off and leave a thousand missing types; say what happened
            // instead.
            Problem problem = SetupRules.Failure("the schemas", exception);
            return new(
                null,
                [],
                [],
                input.Documents.SelectMany(document => document.Problems).Append(problem).ToEquatableArray());
        }
    }

    /// <summary>The lock is as long as all schemas together, and seldom edited.</summary>
    public static LockDocument ReadLock(InputFile input, CancellationToken cancellationToken)
    {
        try
        {
            return LockDocument.Of(input.File, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SourceSpan start = new(input.File.Path, 0, 0, 0, 0, 0, 0);
            return new(input.File, new(null, null, SetupRules.Failure(input.File.RelativePath, exception, start)));
        }
    }

    public static EquatableArray<Problem> CompareWithLock(
        ProtocolModel model,
        ProjectSettings settings,
        ImmutableArray<SchemaDocument> documents,
        ImmutableArray<LockDocument> locks,
        CancellationToken cancellationToken)
    {
        try
        {
            return locks
                .SelectMany(it => LockGuard.Check(model, settings.Settings, documents, it))
                .ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [SetupRules.Failure("the schemas and their lock", exception)];
        }
    }

    public static void EmitType(SourceProductionContext context, TypeModel type) =>
        Emit(context, $"{type.SchemaPath} (type {type.Name})", () => EmittedFiles.Of(type));

    public static void EmitSender(SourceProductionContext context, SenderModel sender) =>
        Emit(context, $"the links of {sender.Name}", () => [SenderEmitter.Emit(sender)]);

    public static void EmitContext(SourceProductionContext context, ContextModel? model)
    {
        if (model is not null)
        {
            Emit(context, "the schemas", () => [ContextEmitter.Emit(model)]);
        }
    }

    public static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
        }
    }

    private static void Emit(SourceProductionContext context, string source, Func<IEnumerable<SourceFile>> emit)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        GuardedEmission emission = GuardedEmission.Of(source, emit);
        foreach (SourceFile file in emission.Files)
        {
            context.AddSource(
                file.HintName, SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
        }

        if (emission.Problem is { } problem)
        {
            Report(context, [problem]);
        }
    }
}
