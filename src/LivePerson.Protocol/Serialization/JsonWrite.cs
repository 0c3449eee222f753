namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Writes a value.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public delegate void JsonWrite<T>(ref JsonOutput output, T value);
