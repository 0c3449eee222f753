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
    public static ProtocolModel BuildModel((ImmutableArray<SchemaDocument> Documents, ProjectSettings Settings) input, CancellationToken cancellationToken)
    {
        try
        {
            return ModelBuilder.Build(input.Documents, input.Settings.Settings, input.Settings.RootNamespace, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // An exception would switch the generator off and leave a thousand missing types; say what happened instead.
            Problem problem = new(SetupRules.Internal, default, [exception.GetType().Name, exception.Message]);
            return new(null, [], [], input.Documents.SelectMany(document => document.Problems).Append(problem).ToEquatableArray());
        }
    }

    public static EquatableArray<Problem> CompareWithLock(
        ProtocolModel model,
        ProjectSettings settings,
        ImmutableArray<SchemaDocument> documents,
        ImmutableArray<InputFile> locks,
        CancellationToken cancellationToken)
    {
        try
        {
            return locks
                .SelectMany(it => LockGuard.Check(model, settings.Settings, documents, it.File, cancellationToken))
                .ToEquatableArray();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new(SetupRules.Internal, default, [exception.GetType().Name, exception.Message])];
        }
    }

    public static void EmitType(SourceProductionContext context, TypeModel type)
    {
        foreach (SourceFile file in EmittedFiles.Of(type))
        {
            Add(context, file);
        }
    }

    public static void EmitSender(SourceProductionContext context, SenderModel sender) => Add(context, SenderEmitter.Emit(sender));

    public static void EmitContext(SourceProductionContext context, ContextModel? model)
    {
        if (model is not null)
        {
            Add(context, ContextEmitter.Emit(model));
        }
    }

    public static void Report(SourceProductionContext context, EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            context.ReportDiagnostic(ProblemDiagnostics.Create(problem));
        }
    }

    private static void Add(SourceProductionContext context, SourceFile file)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.AddSource(file.HintName, SourceText.From(file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
    }
}
