using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Parsing;

namespace LivePerson.Protocol.Generators.Model.Building;

/// <summary>
/// Names from places: a file gives its stem, a definition its key, everything inside them parent + member. A name
/// depends on nothing beside the way to its place, so that a sibling added, moved or renamed leaves it alone.
/// </summary>
internal sealed class TypeNames(BuildScope scope)
{
    public string Of(SchemaNode node)
    {
        SchemaDocument document = scope.Schemas.DocumentOf(node);
        SchemaNode? current = document.Root;
        string name = Named(current, Identifier.Type(document.Stem));
        string[] segments = node.Pointer.Split('/');
        for (int i = 1; i < segments.Length; i++)
        {
            string keyword = segments[i];
            string? key = i + 1 < segments.Length ? Unescape(segments[i + 1]) : null;
            switch (keyword)
            {
                case "$defs" or "definitions" when key is not null:
                    current = current?.Definitions.FirstOrDefault(it => it.Name == key)?.Schema;
                    name = Named(current, Identifier.Type(key));
                    i++;
                    break;
                case "properties" when key is not null:
                    current = current?.Properties.FirstOrDefault(it => it.Name == key)?.Schema;
                    name += Identifier.Pascal(current?.Text("x-name") ?? key);
                    i++;
                    break;
                case "patternProperties" when key is not null:
                    current = current?.PatternProperties.FirstOrDefault(it => it.Name == key)?.Schema;
                    name += "Value";
                    i++;
                    break;
                case "items" or "prefixItems" when int.TryParse(key, out int position):
                    current = current is not null && position < current.PrefixItems.Count
                        ? current.PrefixItems[position]
                        : null;
                    name = Named(
                        current, name + (current?.Title is { } title ? Identifier.Pascal(title) : "Item" + key));
                    i++;
                    break;
                case "items" or "additionalItems":
                    current = current?.Items;
                    name = Named(current, name + "Item");
                    break;
                case "additionalProperties":
                    current = current?.AdditionalProperties;
                    name = Named(current, name + "Value");
                    break;
                case "oneOf" or "anyOf" when int.TryParse(key, out int index):
                    EquatableArray<SchemaNode>? branches = keyword == "oneOf" ? current?.OneOf : current?.AnyOf;
                    current = branches is { } all && index < all.Count ? all[index] : null;
                    name = current is null ? name : Named(current, name + BranchLabel(current));
                    i++;
                    break;
                case "allOf" when int.TryParse(key, out int part):
                    current = current is not null && part < current.AllOf.Count ? current.AllOf[part] : null;
                    i++;
                    break;
                default:
                    name += Identifier.Pascal(Unescape(keyword));
                    current = null;
                    break;
            }
        }

        return name;
    }

    /// <summary>
    /// What a branch of a union is called: its only constant, else its title, else all its constants, else its kind.
    /// </summary>
    public string BranchLabel(SchemaNode branch)
    {
        if (branch.Text("x-name") is { } own && Identifier.IsValid(own))
        {
            return own;
        }

        if (scope.Merger.IsReference(branch))
        {
            return Of(scope.Merger.Follow(branch));
        }

        SchemaNode merged = scope.Merger.Merge(branch);
        List<string> constants = [.. OwnConstants(branch, merged)];
        if (constants.Count == 1 || (constants.Count > 1 && merged.Title is null))
        {
            // Of several constants none is known to be the one that tells the cases apart: a sibling would decide that.
            return string.Concat(constants.Select(Identifier.Pascal));
        }

        if (merged.Title is { } title)
        {
            return Identifier.Pascal(title);
        }

        if (merged.Required.Count > 0)
        {
            return string.Concat(merged.Required.Select(required => Identifier.Pascal(required.Name)));
        }

        if (merged.Types.Count == 1)
        {
            return merged.Types[0].ToString();
        }

        if (merged.Properties.Count > 0)
        {
            return string.Concat(merged.Properties.Select(property => Identifier.Pascal(property.Name)));
        }

        EquatableArray<JsonType> types = ValueKinds.TypesOf(merged);
        if (types.Count > 0)
        {
            return string.Concat(types.Where(type => type != JsonType.Null));
        }

        scope.Report(ModelRules.BranchWithoutName, branch.Span, (branch, 1));
        return "Case";
    }

    /// <summary>
    /// The constants that the branch itself states: those of a schema that it extends are its siblings' too.
    /// </summary>
    private IEnumerable<string> OwnConstants(SchemaNode branch, SchemaNode merged)
    {
        List<string> own = [.. branch.AllOf
            .Where(part => part.Reference is null)
            .Prepend(branch)
            .SelectMany(ConstantsOf)];
        return own.Count > 0 ? own : ConstantsOf(merged);
    }

    private IEnumerable<string> ConstantsOf(SchemaNode schema) => schema.Properties
        .Select(property => Constants.Of(scope.Merger.Merge(scope.Merger.Follow(property.Schema))))
        .OfType<JsonString>()
        .Select(constant => constant.Value);

    private string Named(SchemaNode? node, string name)
    {
        if (node?.Annotation("x-name") is not JsonString own)
        {
            return name;
        }

        if (!Identifier.IsValid(own.Value))
        {
            scope.ReportName(own, "x-name");
            return name;
        }

        if (Identifier.IsReservedType(own.Value))
        {
            scope.ReportName(own, "x-name", "the name of a type that emitted code uses");
            return name;
        }

        return own.Value;
    }

    private static string Unescape(string segment) => JsonPointer.Unescape(segment);
}
