using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Locking;

/// <summary>What of a model is locked.</summary>
internal static class LockBuilder
{
    public static ProtocolLock Build(ProtocolModel model, ProtocolSettings settings) => new()
    {
        Namespace = settings.Namespace,
        Context = settings.Context,
        ReadsBareElements = settings.ReadBareElements,
        Types = model.Types.Select(Type).OrderBy(type => type.Name, StringComparer.Ordinal).ToEquatableArray(),
        Operations = model.Senders
            .SelectMany(sender => sender.Operations.Select(operation => Operation(sender, operation, settings)))
            .OrderBy(operation => operation.Signature, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private static LockedType Type(TypeModel type) => type switch
    {
        RecordModel record => new()
        {
            Name = record.Name,
            Kind = (LockedKind)record.Shape,
            IsRoot = record.IsRoot,
            IsOpen = record.KeepsAdditionalMembers || record.RestOfItems is not null,
            IsOther = record.OtherName is not null,
            HasInstances = record.SharedInstances.Count > 0,
            IsIdempotent = record.Facts.Contains("Idempotent"),
            Limits = LockedValues.Limits(record),
            Members = record.Properties
                .Select(Member)
                .OrderBy(member => member.JsonName, StringComparer.Ordinal)
                .ToEquatableArray(),
            Factories = record.Factories
                .Select(Factory)
                .OrderBy(factory => factory.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
        },
        UnionModel union => new()
        {
            Name = union.Name,
            Kind = LockedKind.Union,
            IsRoot = union.IsRoot,
            Limits = LockedValues.Sort(SchemaLimits.Of(union.ExactSchema)),
            Cases = union.Cases
                .GroupBy(it => it.TypeName, StringComparer.Ordinal)
                .Select(group => Case(group.First()))
                .OrderBy(it => it.Type, StringComparer.Ordinal)
                .ToEquatableArray(),
        },
        OpenEnumModel values => new()
        {
            Name = values.Name,
            Kind = LockedKind.Enum,
            IsRoot = values.IsRoot,
            Reads = values.ReadsNumbers ? ["number"] : [],
            Values = values.Values
                .GroupBy(value => value.Value, StringComparer.Ordinal)
                .Select(group => new LockedValue(group.Key, group.First().Name))
                .OrderBy(value => value.Value, StringComparer.Ordinal)
                .ToEquatableArray(),
        },
        _ => throw new InvalidOperationException(type.GetType().Name),
    };

    private static LockedMember Member(PropertyModel property) => new()
    {
        JsonName = property.JsonName,
        Name = property.Name,
        Type = property.Constant?.TypeText ?? property.Value.Type.Text,
        IsRequired = property.IsRequired,
        IsNullable = property.Constant is null && property.Value.IsNullable,
        Constant = property.Constant?.Json,
        Reads = LockedValues.Reads("", property.Value.Type)
            .Concat(property.ReadsAbsent ? ["absent"] : [])
            .OrderBy(word => word, StringComparer.Ordinal)
            .ToEquatableArray(),
        Writes = LockedValues.Writes("", property.Value.Type).ToEquatableArray(),
        Aliases = property.Aliases.Concat(property.Constant?.Aliases ?? [])
            .OrderBy(alias => alias, StringComparer.Ordinal)
            .ToEquatableArray(),
        Limits = LockedValues.Limits(property.Value),
    };

    private static LockedCase Case(UnionCaseModel unionCase) => new()
    {
        Type = unionCase.TypeName,
        Constants = unionCase.Tests.Where(test => test.Kind == CaseTestKind.Constant)
            .Select(test => new LockedConstants(
                test.Subject,
                test.Aliases.Prepend(test.Value).OrderBy(text => text, StringComparer.Ordinal).ToEquatableArray()))
            .OrderBy(test => test.Member, StringComparer.Ordinal)
            .ToEquatableArray(),
        Members = unionCase.Tests.Where(test => test.Kind == CaseTestKind.HasMember)
            .Select(test => test.Subject)
            .OrderBy(member => member, StringComparer.Ordinal)
            .ToEquatableArray(),
        Kinds = unionCase.Tests.Where(test => test.Kind == CaseTestKind.JsonKind)
            .SelectMany(test => LockedValues.Kinds(test.Subject))
            .OrderBy(kind => kind, StringComparer.Ordinal)
            .ToEquatableArray(),
    };

    private static LockedFactory Factory(FactoryModel factory) => new(
        factory.Name,
        factory.Parameters
            .Select(it => new LockedParameter(it.TypeText, it.Name, it.Pointer, it.DefaultLiteral))
            .ToEquatableArray());

    private static LockedOperation Operation(SenderModel sender, OperationModel operation, ProtocolSettings settings)
    {
        string?[] headers = [operation.AppTokenHeader, operation.ConsumerTokenHeader];
        return new()
        {
            Sender = settings.Senders.Any(it => it.Name == sender.Name) ? sender.Name : "",
            Method = operation.MethodName,
            Request = operation.RequestType,
            Response = operation.ResponseType,
            Http = operation.HttpMethod,
            Path = operation.PathTemplate,
            MediaType = operation.MediaType,
            Service = operation.Service,
            Headers = headers.OfType<string>().OrderBy(header => header, StringComparer.Ordinal).ToEquatableArray(),
            JsonHeaders = operation.Headers
                .Select(header => new LockedHeader(header.Name, header.TypeName))
                .OrderBy(header => header.Name, StringComparer.Ordinal)
                .ToEquatableArray(),
            Parameters = operation.Parameters.Select(parameter => parameter.Name).ToEquatableArray(),
            IsIdempotent = operation.IsIdempotent,
        };
    }
}
