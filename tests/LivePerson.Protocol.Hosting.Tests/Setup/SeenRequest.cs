namespace LivePerson.Protocol.Hosting.Tests.Setup;

/// <summary>A request as it left the connector.</summary>
internal sealed record SeenRequest(
    HttpMethod Method, string Path, string Body, string? AppToken, string? ConsumerToken, DateTimeOffset At)
{
    public bool IsUpload => Method == HttpMethod.Put;

    public bool IsSend => Path.EndsWith("/conversation/send", StringComparison.Ordinal);

    public bool IsAppToken => Path.EndsWith("/app/token", StringComparison.Ordinal);

    public bool IsConsumerToken => Path.EndsWith("/consumer", StringComparison.Ordinal);

    public bool IsDomain => Path.EndsWith("baseURI.json", StringComparison.Ordinal);

    /// <summary>The chat state or the text that is published; CLOSE and the like by their field.</summary>
    public string? Event => !IsSend ? null : Request.Parse(Body) switch
    {
        PublishEvent { Body.Event: ChatStateEvent state } => state.ChatState.Value,
        PublishEvent { Body.Event: TextEvent text } => text.Message,
        PublishEvent { Body.Event: AcceptStatusEvent receipt } => receipt.Status.Value,
        PublishEvent { Body.Event: HostedFileEvent } => "file",
        UpdateConversationField { Body.ConversationField: [var change] } => change.GetType().Name,
        Request other => other.GetType().Name,
    };

    public static async Task<SeenRequest> ReadAsync(
        HttpRequestMessage request, DateTimeOffset at, CancellationToken cancellationToken)
    {
        // A file is left alone: reading it here would be one more reading of its stream.
        string body = request.Content is { } content && request.Method != HttpMethod.Put
            ? await content.ReadAsStringAsync(cancellationToken)
            : "";
        return new SeenRequest(
            request.Method,
            request.RequestUri!.AbsolutePath,
            body,
            Header(request, "Authorization"),
            Header(request, "X-LP-ON-BEHALF"),
            at);
    }

    private static string? Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out IEnumerable<string>? values) ? values.Single() : null;
}
