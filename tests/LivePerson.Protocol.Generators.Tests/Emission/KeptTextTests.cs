using System.Globalization;

namespace LivePerson.Protocol.Generators.Tests.Emission;

/// <summary>A text that the type of its format cannot hold is kept, and must not be written beside a value.</summary>
public sealed class KeptTextTests
{
    private const string Optional = """
        { "type": "object", "properties": { "at": { "type": "string", "format": "date-time" } } }
        """;

    private const string Exact = """
        { "type": "object", "properties": { "at": { "type": "string", "format": "date-time" } }, "not": { "required": ["x"] } }
        """;

    [Theory]
    [InlineData(Optional)]
    [InlineData(Exact)]
    public void ValueBesideTheKeptText_DoesNotValidate(string schema)
    {
        dynamic message = EmittedType.Of(schema).Parse("""{"at":"2016-12-31T23:59:60Z"}""");
        Assert.Null(message.At);
        Assert.Empty(message.Validate());

        ((object)message).GetType().GetProperty("At")!.SetValue(message, DateTimeOffset.UnixEpoch);

        IReadOnlyList<SchemaViolation> violations = message.Validate();
        Assert.Equal("/at", Assert.Single(violations).Pointer.ToString(CultureInfo.InvariantCulture));
    }
}
