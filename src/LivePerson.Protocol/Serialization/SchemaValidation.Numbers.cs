using System.Globalization;

namespace LivePerson.Protocol.Serialization;

public partial struct SchemaValidation
{
    /// <summary>
    /// <c>minimum</c>: the number is not below the limit.
    /// </summary>
    public void Minimum(decimal value, decimal limit, string pointer)
    {
        if (value < limit)
        {
            Add(pointer, "minimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>maximum</c>: the number is not above the limit.
    /// </summary>
    public void Maximum(decimal value, decimal limit, string pointer)
    {
        if (value > limit)
        {
            Add(pointer, "maximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMinimum</c>: the number is above the limit.
    /// </summary>
    public void ExclusiveMinimum(decimal value, decimal limit, string pointer)
    {
        if (value <= limit)
        {
            Add(pointer, "exclusiveMinimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMaximum</c>: the number is below the limit.
    /// </summary>
    public void ExclusiveMaximum(decimal value, decimal limit, string pointer)
    {
        if (value >= limit)
        {
            Add(pointer, "exclusiveMaximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>multipleOf</c>: the number divides without remainder.
    /// </summary>
    public void MultipleOf(decimal value, decimal limit, string pointer)
    {
        if (value % limit != 0)
        {
            Add(pointer, "multipleOf", Text(limit));
        }
    }

    /// <summary>
    /// <c>minimum</c>: the number is not below the limit.
    /// </summary>
    public void Minimum(double value, double limit, string pointer)
    {
        if (value < limit)
        {
            Add(pointer, "minimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>maximum</c>: the number is not above the limit.
    /// </summary>
    public void Maximum(double value, double limit, string pointer)
    {
        if (value > limit)
        {
            Add(pointer, "maximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMinimum</c>: the number is above the limit.
    /// </summary>
    public void ExclusiveMinimum(double value, double limit, string pointer)
    {
        if (value <= limit)
        {
            Add(pointer, "exclusiveMinimum", Text(limit));
        }
    }

    /// <summary>
    /// <c>exclusiveMaximum</c>: the number is below the limit.
    /// </summary>
    public void ExclusiveMaximum(double value, double limit, string pointer)
    {
        if (value >= limit)
        {
            Add(pointer, "exclusiveMaximum", Text(limit));
        }
    }

    /// <summary>
    /// <c>multipleOf</c>: the number divides without remainder.
    /// </summary>
    public void MultipleOf(double value, double limit, string pointer)
    {
        if (!IsMultiple(value, limit))
        {
            Add(pointer, "multipleOf", Text(limit));
        }
    }

    private static bool IsMultiple(double value, double limit)
    {
        // 0.3 is a multiple of 0.1, although their remainder in binary is not zero.
        double quotient = value / limit;

        return Math.Abs(quotient - Math.Round(quotient)) <= Math.Abs(quotient) * 1e-15;
    }

    private static string Text(decimal limit) => limit.ToString(CultureInfo.InvariantCulture);

    private static string Text(double limit) => limit.ToString(CultureInfo.InvariantCulture);
}
