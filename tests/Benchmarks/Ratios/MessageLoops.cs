namespace LivePerson.Protocol.Benchmarks.Ratios;

/// <summary>
/// What is measured of one message. Each does its work as often as it is told, so that the call does not count.
/// </summary>
internal sealed record MessageLoops(
    string Prefix,
    Action<int> Write,
    Action<int> WriteBySystemTextJson,
    Action<int> CopyFinishedBytes,
    Action<int> Read,
    Action<int> ReadBySystemTextJson)
{
    public static MessageLoops[] All()
    {
        ChatStateRequest request = new();
        ChatStateNotification notification = new();

        return
        [
            new(
                "",
                times => { for (int i = 0; i < times; i++) { request.Write(); } },
                times => { for (int i = 0; i < times; i++) { request.WriteBySystemTextJson(); } },
                times => { for (int i = 0; i < times; i++) { request.CopyFinishedBytes(); } },
                times => { for (int i = 0; i < times; i++) { request.Read(); } },
                times => { for (int i = 0; i < times; i++) { request.ReadBySystemTextJson(); } }),
            new(
                "notification_",
                times => { for (int i = 0; i < times; i++) { notification.Write(); } },
                times => { for (int i = 0; i < times; i++) { notification.WriteBySystemTextJson(); } },
                times => { for (int i = 0; i < times; i++) { notification.CopyFinishedBytes(); } },
                times => { for (int i = 0; i < times; i++) { notification.Read(); } },
                times => { for (int i = 0; i < times; i++) { notification.ReadBySystemTextJson(); } }),
        ];
    }
}
