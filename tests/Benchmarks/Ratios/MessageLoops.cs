namespace LivePerson.Protocol.Benchmarks.Ratios;

/// <summary>
/// What is measured of one message. Each does its work as often as it is told, so that the call does not count.
/// </summary>
internal sealed record MessageLoops(
    string Prefix,
    Action<int> Write,
    Action<int> WriteBySystemTextJson,
    Action<int> WriteByHand,
    Action<int> CopyFinishedBytes,
    Action<int> CopyFinishedPieces,
    Action<int> Read,
    Action<int> ReadBySystemTextJson)
{
    public static IEnumerable<MessageLoops> All()
    {
        ChatStateRequest request = new();
        yield return new(
            "",
            times => { for (int i = 0; i < times; i++) { request.Write(); } },
            times => { for (int i = 0; i < times; i++) { request.WriteBySystemTextJson(); } },
            times => { for (int i = 0; i < times; i++) { request.WriteByHand(); } },
            times => { for (int i = 0; i < times; i++) { request.CopyFinishedBytes(); } },
            times => { for (int i = 0; i < times; i++) { request.CopyFinishedPieces(); } },
            times => { for (int i = 0; i < times; i++) { request.Read(); } },
            times => { for (int i = 0; i < times; i++) { request.ReadBySystemTextJson(); } });

        ChatStateNotification notification = new();
        yield return new(
            "notification_",
            times => { for (int i = 0; i < times; i++) { notification.Write(); } },
            times => { for (int i = 0; i < times; i++) { notification.WriteBySystemTextJson(); } },
            times => { for (int i = 0; i < times; i++) { notification.WriteByHand(); } },
            times => { for (int i = 0; i < times; i++) { notification.CopyFinishedBytes(); } },
            times => { for (int i = 0; i < times; i++) { notification.CopyFinishedPieces(); } },
            times => { for (int i = 0; i < times; i++) { notification.Read(); } },
            times => { for (int i = 0; i < times; i++) { notification.ReadBySystemTextJson(); } });

        ContentNotification content = new();
        yield return new(
            "content_notification_",
            times => { for (int i = 0; i < times; i++) { content.Write(); } },
            times => { for (int i = 0; i < times; i++) { content.WriteBySystemTextJson(); } },
            times => { for (int i = 0; i < times; i++) { content.WriteByHand(); } },
            times => { for (int i = 0; i < times; i++) { content.CopyFinishedBytes(); } },
            times => { for (int i = 0; i < times; i++) { content.CopyFinishedPieces(); } },
            times => { for (int i = 0; i < times; i++) { content.Read(); } },
            times => { for (int i = 0; i < times; i++) { content.ReadBySystemTextJson(); } });

        ConversationBatch batch = new();
        yield return new(
            "batch_",
            times => { for (int i = 0; i < times; i++) { batch.Write(); } },
            times => { for (int i = 0; i < times; i++) { batch.WriteBySystemTextJson(); } },
            times => { for (int i = 0; i < times; i++) { batch.WriteByHand(); } },
            times => { for (int i = 0; i < times; i++) { batch.CopyFinishedBytes(); } },
            times => { for (int i = 0; i < times; i++) { batch.CopyFinishedPieces(); } },
            times => { for (int i = 0; i < times; i++) { batch.Read(); } },
            times => { for (int i = 0; i < times; i++) { batch.ReadBySystemTextJson(); } });
    }
}
