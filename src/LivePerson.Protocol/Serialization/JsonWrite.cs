namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Writes a value, as <see cref="IProtocolValue{T}.Write"/> does.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public delegate int JsonWrite<T>(ref JsonOutput output, int at, T value);
