using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Webhooks.Telemetry;

/// <summary>Everything that is logged. The README's table lists it. Nothing of a body, no header and no id is in it.</summary>
internal static partial class Log
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A webhook was refused ({Outcome}) with {StatusCode}.")]
    public static partial void Refused(ILogger logger, string outcome, int statusCode);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The handler failed on a change ({Kind}); the next one is handled.")]
    public static partial void HandlerFailed(ILogger logger, string kind, Exception exception);

    [LoggerMessage(
        EventId = 3, Level = LogLevel.Error,
        Message = "Stopped before the handler had taken everything: {Changes} changes are lost, since LivePerson was answered already.")]
    public static partial void LeftAtStop(ILogger logger, int changes);

    // Without the pointer: the names of members may be somebody's, too.
    [LoggerMessage(
        EventId = 4, Level = LogLevel.Warning,
        Message = "A webhook with a good signature cannot be read at byte {Position}: expected {Expected}. "
            + "It was answered with 200, and its bytes go to HandleUnreadableAsync.")]
    public static partial void Unreadable(ILogger logger, long position, string expected);
}
