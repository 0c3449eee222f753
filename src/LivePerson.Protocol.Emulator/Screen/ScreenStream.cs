using System.Text;
using System.Text.Json.Nodes;
using LivePerson.Protocol.Emulator.Http;
using Microsoft.AspNetCore.Http;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>The server-sent events of one page: first all there is, then what is new.</summary>
internal sealed class ScreenStream(EmulatorServices services, HttpResponse response)
{
    private const int MostShown = 200;

    // What happens within one picture of a film is shown in one.
    private static readonly TimeSpan Picture = TimeSpan.FromMilliseconds(20);

    private Dictionary<long, (int Attempts, WebhookState State)> _shownDeliveries = [];
    private long _shownExchange;
    private string _shownSettings = "";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        ScreenNews news = services.Screen.Open();
        try
        {
            foreach (ConversationView view in services.Conversations.Views)
            {
                news.Add(view.ConversationId);
            }

            while (true)
            {
                await WriteNewsAsync(news, cancellationToken);
                await response.Body.FlushAsync(cancellationToken);
                await news.WaitAsync(cancellationToken);
                await Task.Delay(Picture, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the emulator stops.
        }
        finally
        {
            services.Screen.Close(news);
        }
    }

    private async Task WriteNewsAsync(ScreenNews news, CancellationToken cancellationToken)
    {
        JsonObject settings = ScreenJson.Settings(services);
        string settingsText = settings.ToJsonString();
        if (settingsText != _shownSettings)
        {
            _shownSettings = settingsText;
            await WriteAsync("settings", settings, cancellationToken);
        }

        foreach (string conversationId in news.Take())
        {
            ConversationView view = services.Conversations.ViewConversation(conversationId);
            await WriteAsync("conversation", ScreenJson.Of(view), cancellationToken);
        }

        foreach (Exchange exchange in services.Exchanges.ToList().TakeLast(MostShown))
        {
            if (exchange.Number > _shownExchange)
            {
                _shownExchange = exchange.Number;
                await WriteAsync("exchange", ScreenJson.Of(exchange), cancellationToken);
            }
        }

        Dictionary<long, (int, WebhookState)> shown = [];
        foreach (WebhookDelivery delivery in services.Webhooks.Deliveries.TakeLast(MostShown))
        {
            (int, WebhookState) state = (delivery.Attempts, delivery.State);
            shown.Add(delivery.Number, state);
            if (!_shownDeliveries.TryGetValue(delivery.Number, out (int, WebhookState) former) || former != state)
            {
                await WriteAsync("delivery", ScreenJson.Of(delivery), cancellationToken);
            }
        }

        _shownDeliveries = shown;
    }

    private async Task WriteAsync(string name, JsonObject data, CancellationToken cancellationToken)
    {
        // JSON without white space has no line ends, which would end the event's data.
        byte[] text = Encoding.UTF8.GetBytes($"event: {name}\ndata: {data.ToJsonString()}\n\n");
        await response.Body.WriteAsync(text, cancellationToken);
    }
}
