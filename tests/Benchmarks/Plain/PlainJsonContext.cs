using System.Text.Json.Serialization;

namespace LivePerson.Protocol.Benchmarks.Plain;

/// <summary>System.Text.Json's own generator on the plain records: fast path to write, metadata to read.</summary>
[JsonSerializable(typeof(PlainRequest))]
[JsonSerializable(typeof(PlainNotification<PlainChatStateChange>))]
[JsonSerializable(typeof(PlainNotification<PlainContentChange>))]
[JsonSerializable(typeof(List<PlainBatchRequest>), TypeInfoPropertyName = "PlainBatch")]
internal sealed partial class PlainJsonContext : JsonSerializerContext;
