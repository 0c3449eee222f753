using LivePerson.Protocol;

namespace Quickstart;

/// <summary>Says in one line what went wrong and which setting to look at. No value of a setting is in it.</summary>
internal static class Failure
{
    /// <summary>The line; null for a fault of this program, which keeps its stack trace.</summary>
    public static string? Explain(Exception exception) => exception switch
    {
        StoryException => exception.Message,
        LivePersonResponseException refused => OneLine($"{refused.Message} {Advice(refused)}"),
        LivePersonTransportException => OneLine($"{exception.Message} {exception.InnerException?.Message}"),
        LivePersonException => OneLine(exception.Message),
        ArgumentException { ParamName: "domain" } => "The Domain API named something that is not a host.",
        _ => null,
    };

    private static string Advice(LivePersonResponseException refused) => refused.Operation switch
    {
        "domain.Get" => "Is LP_ACCOUNT_ID right?",
        "sentinel.AppToken" => "Do LP_ACCOUNT_ID, LP_CLIENT_ID and LP_CLIENT_SECRET belong together?",
        "idp.ConsumerToken" => "Is LP_CONSUMER_ID right, and may this app installation act for consumers?",
        _ => "",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
