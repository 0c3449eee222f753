using Microsoft.Extensions.Logging;

namespace LivePerson.Protocol.Hosting.Telemetry;

/// <summary>
/// Everything that is logged. The README's table lists it. A dialog's id may be told; a consumer's may not, nor a text, a
/// token or a secret.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(
        EventId = 1, Level = LogLevel.Warning,
        Message = "The domain of {Service} could not be looked up; the last one stays in use.")]
    public static partial void DomainKept(ILogger logger, string service, Exception exception);

    [LoggerMessage(EventId = 2, Level = LogLevel.Information, Message = "Got an app token, to be used for {Lifetime}.")]
    public static partial void AppTokenRenewed(ILogger logger, TimeSpan lifetime);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "The app token was refused; a new one is asked for.")]
    public static partial void AppTokenRefused(ILogger logger);

    [LoggerMessage(EventId = 4, Level = LogLevel.Debug, Message = "Got a consumer's token.")]
    public static partial void ConsumerTokenRenewed(ILogger logger);

    [LoggerMessage(
        EventId = 5, Level = LogLevel.Warning, Message = "A consumer's token was refused; a new one is asked for.")]
    public static partial void ConsumerTokenRefused(ILogger logger);

    [LoggerMessage(
        EventId = 6, Level = LogLevel.Warning,
        Message = "The application's cache could not be used for a consumer's token; the connector goes on without it.")]
    public static partial void ConsumerTokenCacheFailed(ILogger logger, Exception exception);

    [LoggerMessage(
        EventId = 7, Level = LogLevel.Warning,
        Message = "A consumer's token in the application's cache cannot be decrypted; a new one is asked for. Do all hosts share the keys of data protection?")]
    public static partial void ConsumerTokenUnreadable(ILogger logger);

    [LoggerMessage(
        EventId = 8, Level = LogLevel.Information, Message = "{Operation} is repeated ({Repetition}) in {Delay}.")]
    public static partial void CallRepeated(
        ILogger logger, string operation, int repetition, TimeSpan delay, Exception exception);

    [LoggerMessage(
        EventId = 9, Level = LogLevel.Information,
        Message = "Typing in dialog {DialogId} was not ended in time; PAUSE is sent.")]
    public static partial void TypingTimedOut(ILogger logger, string dialogId);

    [LoggerMessage(
        EventId = 10, Level = LogLevel.Warning,
        Message = "PAUSE could not be sent to dialog {DialogId}; the agent may still see typing. It is tried again in {Delay}.")]
    public static partial void TypingMayStick(ILogger logger, string dialogId, TimeSpan delay, Exception exception);

    [LoggerMessage(
        EventId = 11, Level = LogLevel.Information, Message = "Stopping: typing is ended in {Dialogs} dialogs.")]
    public static partial void TypingEndsAtStop(ILogger logger, int dialogs);

    [LoggerMessage(
        EventId = 12, Level = LogLevel.Error,
        Message = "Stopped before typing could be ended in {Dialogs} dialogs; the agent may still see it.")]
    public static partial void TypingLeftAtStop(ILogger logger, int dialogs);

    [LoggerMessage(
        EventId = 13, Level = LogLevel.Error,
        Message = "PAUSE could not be sent to dialog {DialogId} {Attempts} times; it is not tried again.")]
    public static partial void TypingGivenUp(ILogger logger, string dialogId, int attempts);
}
