using System.Globalization;
using LivePerson.Protocol.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LivePerson.Protocol.CodeFixes.Json;

/// <summary>Writes strings, numbers, booleans and values of open enums; null where the JSON does not suit the type.</summary>
internal sealed class ValueWriter(ProtocolFacts facts, SemanticModel model, int position)
{
    private readonly HoleWriter _holes = new(model);

    private INamedTypeSymbol String => model.Compilation.GetSpecialType(SpecialType.System_String);

    public static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    public string? Write(WrittenJson json, ITypeSymbol type)
    {
        ITypeSymbol wanted = IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        if (ValueOf(json) is { } hole && _holes.WriteValue(hole, wanted) is { } value)
        {
            return value;
        }

        if (facts.OpenEnum(wanted) is { } states)
        {
            return WriteState(json, states);
        }

        return (json, wanted.SpecialType) switch
        {
            (TextJson text, SpecialType.System_String) => _holes.WriteText(text),
            (FilledJson { Hole: var filled, IsText: false }, SpecialType.System_String) => _holes.WriteText(new TextJson([new("", filled)])),
            (ScalarJson { Spelling: "true" or "false" } scalar, SpecialType.System_Boolean) => scalar.Spelling,
            (ScalarJson scalar, _) => WriteNumber(scalar.Spelling, wanted.SpecialType),
            _ => null,
        };
    }

    /// <summary>A hole that gives a value and not text: bare in an object, alone between quotes, or serialised on the spot.</summary>
    private Hole? ValueOf(WrittenJson json) => json switch
    {
        TextJson { OnlyHole: { } hole } => hole,
        FilledJson { IsText: false, Hole: var hole } => hole,
        FilledJson { Hole: var hole } => _holes.Serialized(hole) ?? hole,
        _ => null,
    };

    private string? WriteState(WrittenJson json, OpenEnumFacts states)
    {
        string name = states.Type.ToMinimalDisplayString(model, position);
        string? text = json switch
        {
            TextJson { Constant: { } constant } when states.NameOf(constant) is { } known => $"{name}.{known}",
            TextJson { OnlyHole: { } only } when _holes.WriteValue(only, String) is { } value => $"{name}.FromValue({value})",
            TextJson written => $"{name}.FromValue({_holes.WriteText(written)})",
            FilledJson { IsText: false, Hole: var hole } when _holes.IsString(hole) => $"{name}.FromValue({hole.Expression.WithoutTrivia()})",
            FilledJson { IsText: true, Hole: var hole } when _holes.Serialized(hole) is { } inner && _holes.IsString(inner) =>
                $"{name}.FromValue({inner.Expression.WithoutTrivia()})",
            _ => null,
        };
        return text;
    }

    private static string? WriteNumber(string spelling, SpecialType type) => type switch
    {
        SpecialType.System_Int32 or SpecialType.System_Int64
            when long.TryParse(spelling, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => spelling,
        SpecialType.System_Decimal
            when decimal.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) =>
            SymbolDisplay.FormatPrimitive(number, quoteStrings: false, useHexadecimalNumbers: false) + "m",
        SpecialType.System_Double
            when double.TryParse(spelling, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => spelling + "d",
        _ => null,
    };
}
