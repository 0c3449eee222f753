using System.Text.Json;

namespace LivePerson.Protocol.Serialization;

/// <summary>
/// Reads a value. The reader stands on the value's first token, and on its last afterwards.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public delegate T JsonRead<T>(ref Utf8JsonReader reader);
