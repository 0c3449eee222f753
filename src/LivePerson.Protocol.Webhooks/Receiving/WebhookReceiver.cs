using LivePerson.Protocol.Webhooks.Delivery;
using LivePerson.Protocol.Webhooks.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LivePerson.Protocol.Webhooks.Receiving;

/// <summary>
/// Answers a webhook: who sent it and its signature first, then its place in the queue. LivePerson waits for the answer,
/// and disables applications that take longer than 2.5 seconds; so the handler comes afterwards.
/// </summary>
internal sealed class WebhookReceiver(
    DeliveryQueue queue, WebhookMetrics metrics, IOptionsMonitor<WebhookOptions> options, ILogger<WebhookOptions> logger)
{
    private const string AccountHeader = "x-liveperson-account-id";
    private const string ClientHeader = "x-liveperson-client-id";

    public async Task ReceiveAsync(HttpContext context, HandlerSource handlers)
    {
        string outcome = await OutcomeAsync(context.Request, handlers, context.RequestAborted).ConfigureAwait(false);
        metrics.Received(outcome);
        context.Response.StatusCode = outcome switch
        {
            Outcomes.Accepted => StatusCodes.Status200OK,
            Outcomes.TooLong => StatusCodes.Status413PayloadTooLarge,
            Outcomes.QueueFull => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status401Unauthorized,
        };
        if (outcome != Outcomes.Accepted)
        {
            Log.Refused(logger, outcome, context.Response.StatusCode);
        }
    }

    private async Task<string> OutcomeAsync(HttpRequest request, HandlerSource handlers, CancellationToken cancellationToken)
    {
        WebhookOptions current = options.CurrentValue;
        if (!Is(request.Headers[AccountHeader], current.AccountId) || !Is(request.Headers[ClientHeader], current.ClientId))
        {
            return Outcomes.WrongAccount;
        }

        if (await RequestBytes.ReadAsync(request, current.MaxBodyBytes, cancellationToken).ConfigureAwait(false) is not { } body)
        {
            return Outcomes.TooLong;
        }

        if (!IsSigned(request.Headers[WebhookSignature.HeaderName], body, current))
        {
            return Outcomes.WrongSignature;
        }

        IReadOnlyCollection<Delivery.Delivery> deliveries = NotificationReader.Read(body, current, metrics, logger);
        return queue.TryEnqueue(deliveries, handlers) ? Outcomes.Accepted : Outcomes.QueueFull;
    }

    private static bool IsSigned(StringValues header, byte[] body, WebhookOptions options) =>
        header is [{ } signature]
        && (WebhookSignature.IsSha256(signature) || !options.RequireSha256)
        && WebhookSignature.Matches(signature, body, options.ClientSecret, options.SignatureEncoding);

    private static bool Is(StringValues header, string expected) =>
        header is [{ } value] && string.Equals(value, expected, StringComparison.Ordinal);
}
