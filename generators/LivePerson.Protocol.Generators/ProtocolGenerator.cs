using System.Collections.Immutable;
using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace LivePerson.Protocol.Generators;

/// <summary>Turns the schema files of a project into records, a JSON context and senders.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ProtocolGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<InputFile> inputs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Inputs.Read)
            .Where(static input => input is not null)
            .Select(static (input, _) => input!)
            .WithTrackingName(TrackingNames.ReadSchema);

        IncrementalValueProvider<ImmutableArray<SchemaDocument>> documents = inputs
            .Where(static input => input.Kind == InputKind.Schema)
            .Select(Steps.Parse)
            .WithTrackingName(TrackingNames.ParseSchema)
            .Collect();

        IncrementalValueProvider<ImmutableArray<InputFile>> settingsFiles = inputs
            .Where(static input => input.Kind == InputKind.Settings)
            .Collect();

        IncrementalValueProvider<ProjectSettings> settings = settingsFiles
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(Inputs.ReadSettings)
            .WithTrackingName(TrackingNames.ReadSettings);

        IncrementalValueProvider<ProtocolModel> model = documents
            .Combine(settings)
            .Select(Steps.BuildModel)
            .WithTrackingName(TrackingNames.BuildModel);

        IncrementalValuesProvider<TypeModel> types = model
            .SelectMany(static (it, _) => Slots.Of(it.Types, static type => type.Name))
            .SelectMany(static (slot, _) => slot)
            .WithTrackingName(TrackingNames.SelectTypes);

        IncrementalValuesProvider<SenderModel> senders = model
            .SelectMany(static (it, _) => Slots.Of(it.Senders, static sender => sender.Name))
            .SelectMany(static (slot, _) => slot)
            .WithTrackingName(TrackingNames.SelectSenders);

        IncrementalValueProvider<ContextModel?> jsonContext = model
            .Select(static (it, _) => it.Context)
            .WithTrackingName(TrackingNames.SelectContext);

        IncrementalValueProvider<EquatableArray<Problem>> problems = model
            .Select(static (it, _) => it.Problems)
            .WithTrackingName(TrackingNames.SelectProblems);

        IncrementalValueProvider<ImmutableArray<LockDocument>> locks = inputs
            .Where(static input => input.Kind == InputKind.Lock)
            .Select(Steps.ReadLock)
            .WithTrackingName(TrackingNames.ReadLock)
            .Collect();

        IncrementalValueProvider<EquatableArray<Problem>> changes = model
            .Combine(settings)
            .Combine(documents)
            .Combine(locks)
            .Select(static (it, token) => Steps.CompareWithLock(
                model: it.Left.Left.Left,
                settings: it.Left.Left.Right,
                documents: it.Left.Right,
                locks: it.Right,
                token))
            .WithTrackingName(TrackingNames.CompareWithLock);

        IncrementalValueProvider<EmittedNames> names = model
            .Select(static (it, _) => EmittedNames.Of(it))
            .WithTrackingName(TrackingNames.SelectNames);

        IncrementalValueProvider<EquatableArray<Problem>> hidden = context.SyntaxProvider
            .ForAttributeWithMetadataName(ContextMention.AttributeName, static (_, _) => true, ContextMention.Find)
            .WithTrackingName(TrackingNames.FindMentions)
            .Collect()
            .Combine(names)
            .Select(static (it, _) => ContextMention.Problems(it.Left.SelectMany(mentions => mentions), it.Right))
            .WithTrackingName(TrackingNames.SelectMentions);

        context.RegisterSourceOutput(types, Steps.EmitType);
        context.RegisterSourceOutput(senders, Steps.EmitSender);
        context.RegisterSourceOutput(jsonContext, Steps.EmitContext);
        context.RegisterSourceOutput(problems, Steps.Report);
        context.RegisterSourceOutput(changes, Steps.Report);
        context.RegisterSourceOutput(hidden, Steps.Report);
    }
}
