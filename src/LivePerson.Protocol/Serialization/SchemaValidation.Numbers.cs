using System.Globalization;

namespace LivePerson.Protocol.Serialization;

public partial struct SchemaValidation
{
    /// <summary>
    /// <c>minimum</c>: the number is not below the limit.
    /// </summary>
    public void Minimum(long value, decimal limit, string pointer) => Minimum((decimal)value, limit, pointer);

    /// <inheritdoc cref="Minimum(long, decimal, string)"/>
    public void Minimum(decimal value, decimal limit, string pointer)
    {
        if (value < limit)
        {
            Add(pointer, "minimum", Text(limit));
        }
    }

    /// <inheritdoc cref="Minimum(long, decimal, string)"/>
    public void Minimum(double value, decimal limit, string pointer)
    {
        if (value < (double)limit)
        {
            Add(pointer, "minimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>maximum</c>: the number is not above the limit.
    /// </summary>
    public void Maximum(long value, decimal limit, string pointer) => Maximum((decimal)value, limit, pointer);

    /// <inheritdoc cref="Maximum(long, decimal, string)"/>
    public void Maximum(decimal value, decimal limit, string pointer)
    {
        if (value > limit)
        {
            Add(pointer, "maximum", Text(limit));
        }
    }

    /// <inheritdoc cref="Maximum(long, decimal, string)"/>
    public void Maximum(double value, decimal limit, string pointer)
    {
        if (value > (double)limit)
        {
            Add(pointer, "maximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMinimum</c>: the number is above the limit.
    /// </summary>
    public void ExclusiveMinimum(long value, decimal limit, string pointer) => ExclusiveMinimum((decimal)value, limit, pointer);

    /// <inheritdoc cref="ExclusiveMinimum(long, decimal, string)"/>
    public void ExclusiveMinimum(decimal value, decimal limit, string pointer)
    {
        if (value <= limit)
        {
            Add(pointer, "exclusiveMinimum", Text(limit));
        }
    }

    /// <inheritdoc cref="ExclusiveMinimum(long, decimal, string)"/>
    public void ExclusiveMinimum(double value, decimal limit, string pointer)
    {
        if (value <= (double)limit)
        {
            Add(pointer, "exclusiveMinimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMaximum</c>: the number is below the limit.
    /// </summary>
    public void ExclusiveMaximum(long value, decimal limit, string pointer) => ExclusiveMaximum((decimal)value, limit, pointer);

    /// <inheritdoc cref="ExclusiveMaximum(long, decimal, string)"/>
    public void ExclusiveMaximum(decimal value, decimal limit, string pointer)
    {
        if (value >= limit)
        {
            Add(pointer, "exclusiveMaximum", Text(limit));
        }
    }

    /// <inheritdoc cref="ExclusiveMaximum(long, decimal, string)"/>
    public void ExclusiveMaximum(double value, decimal limit, string pointer)
    {
        if (value >= (double)limit)
        {
            Add(pointer, "exclusiveMaximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>multipleOf</c>: the number divides without remainder.
    /// </summary>
    public void MultipleOf(long value, decimal limit, string pointer) => MultipleOf((decimal)value, limit, pointer);

    /// <inheritdoc cref="MultipleOf(long, decimal, string)"/>
    public void MultipleOf(decimal value, decimal limit, string pointer)
    {
        if (value % limit != 0)
        {
            Add(pointer, "multipleOf", Text(limit));
        }
    }

    /// <inheritdoc cref="MultipleOf(long, decimal, string)"/>
    public void MultipleOf(double value, decimal limit, string pointer)
    {
        // 0.3 is a multiple of 0.1, although their remainder in binary is not zero.
        double quotient = value / (double)limit;
        if (Math.Abs(quotient - Math.Round(quotient)) > Math.Abs(quotient) * 1e-15)
        {
            Add(pointer, "multipleOf", Text(limit));
        }
    }

    private static string Text(decimal limit) => limit.ToString(CultureInfo.InvariantCulture);
}
