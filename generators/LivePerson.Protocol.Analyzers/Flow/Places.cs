using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LivePerson.Protocol.Analyzers.Flow;

/// <summary>Reads and writes variables, fields, properties and elements.</summary>
internal sealed class Places(PathExecution path)
{
    private ProtocolFacts Facts => path.Context.Facts;

    public Value Read(ISymbol variable) => Resolve(path.State.Slots.Find(variable) ?? new Named(Names.Of(variable)));

    public Value Read(CaptureId capture) =>
        Resolve(path.State.Slots.Find(path.Frame.Body.Shape.SlotOf(capture)) ?? Value.Unknown);

    public Value Read(IFieldReferenceOperation reference)
    {
        IFieldSymbol field = reference.Field;
        if (field.IsReadOnly && IsWorthKnowing(field.Type)
            && path.Functions.InitialValueOf(field) is { } initial)
        {
            return initial;
        }

        Value? owner = reference.Instance is null ? null : path.Evaluate(reference.Instance);
        return ReadMember(owner, field, reference.Syntax);
    }

    public Value ReadMember(Value? owner, ISymbol member, SyntaxNode syntax) =>
        NameOf(owner, member) is { } name ? ReadPath(name) : path.Fresh(syntax);

    public Value ReadPath(string name) => Resolve(path.State.Slots.Find(name) ?? new Named(name));

    public Value ReadElement(Value owner, IEnumerable<IOperation> indices, SyntaxNode syntax)
    {
        List<string?> keys = [.. indices.Select(KeyOfIndex)];
        return owner.Key is { } name && keys.TrueForAll(key => key is not null)
            ? ReadPath(keys is ["*"] ? Names.Element(name) : Names.Item(name, keys!))
            : path.Fresh(syntax);
    }

    /// <summary>Puts a value where an expression points to.</summary>
    public void Write(IOperation target, Value value, ITypeSymbol? type)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture:
                WriteCapture(capture, value, type);
                break;
            case ILocalReferenceOperation { Local.RefKind: RefKind.None } local:
                path.State = path.State.WithSlot(local.Local, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                path.State = path.State.WithSlot(parameter, value);
                if (parameter.RefKind != RefKind.None)
                {
                    path.Handover.GiveAway(value, type);
                }

                break;
            case IPropertyReferenceOperation property:
                WriteProperty(property, value, type);
                break;
            case IFieldReferenceOperation field:
                Store(NameOf(field.Instance is null ? null : path.Evaluate(field.Instance), field.Field), value, type);
                break;
            case IDiscardOperation:
                break;
            case IDeclarationExpressionOperation declaration:
                Write(declaration.Expression, value, type);
                break;
            default:
                path.Evaluate(target);
                path.Handover.Store(value, type);
                break;
        }
    }

    private void WriteCapture(IFlowCaptureReferenceOperation capture, Value value, ITypeSymbol? type)
    {
        if (path.Frame.Body.Shape.TargetOf(capture.Id) is { } target
            and not IFlowCaptureReferenceOperation and not IObjectCreationOperation)
        {
            Write(target, value, type);
        }

        path.State = path.State.WithSlot(path.Frame.Body.Shape.SlotOf(capture.Id), value);
    }

    private void WriteProperty(IPropertyReferenceOperation target, Value value, ITypeSymbol? type)
    {
        Value? owner = target.Instance is null ? null : path.Evaluate(target.Instance);
        if (SlotOf(target.Instance) is { } slot)
        {
            if (owner is Message message)
            {
                path.State = path.State.WithSlot(
                    slot, path.Context.Facts.Messages.With(message, target.Property, value, type));
                return;
            }

            if (target.Instance is IFlowCaptureReferenceOperation && owner is Holder holder)
            {
                // An object that is still being made: it holds the value, and where it goes the value goes.
                Grow(slot, holder, target.Property, value);
                return;
            }
        }

        foreach (IArgumentOperation index in target.Arguments)
        {
            path.Handover.Store(path.Evaluate(index.Value), index.Value.Type);
        }

        Store(target.Arguments.IsEmpty ? NameOf(owner, target.Property) : null, value, type);
    }

    private void Grow(object slot, Holder holder, IPropertySymbol property, Value value)
    {
        Holder grown = holder.With(value);
        path.State = path.State.WithSlot(slot, grown);
        if (holder.Key is { } before && grown.Key is { } after)
        {
            path.State = Renaming.Move(path.State, before, after).WithSlot(Names.Member(after, property), value);
        }
    }

    private void Store(string? name, Value value, ITypeSymbol? type)
    {
        path.Handover.Store(value, type);
        if (name is not null)
        {
            path.State = path.State with
            {
                Slots = path.State.Slots
                    .Without(slot => slot is string other && other != name && Names.IsWithin(other, name))
                    .With(name, value),
                Facts = path.State.Facts.Without(subject => subject.Contains(name)),
            };
        }
    }

    private object? SlotOf(IOperation? instance) => instance switch
    {
        IFlowCaptureReferenceOperation capture => path.Frame.Body.Shape.SlotOf(capture.Id),
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };

    private static string? NameOf(Value? owner, ISymbol member) => member.IsStatic
        ? Names.Member(Names.OfType(member.ContainingType), member)
        : owner?.Key is { } key ? Names.Member(key, member) : null;

    private string? KeyOfIndex(IOperation index)
    {
        string? key = path.Evaluate(index).Key;
        return index is { ConstantValue.HasValue: false, Type.SpecialType: SpecialType.System_Int32 } ? "*" : key;
    }

    private bool IsWorthKnowing(ITypeSymbol type) =>
        Facts.OpenEnum(type) is not null || Facts.Types.CarriesState(type)
        || (type is INamedTypeSymbol named && named.IsRecord && Facts.IsProtocolType(named));

    /// <summary>What conditions told about a boolean, a state or a reference stands for it from there on.</summary>
    private Value Resolve(Value value) =>
        value is Named named && path.State.Facts.Find(named.Name)?.Known is { } known
            && known is KnownState or Constant { Content: null or bool }
            ? known
            : value;
}
