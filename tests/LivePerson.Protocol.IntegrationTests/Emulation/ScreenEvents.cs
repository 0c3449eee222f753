using System.Text.Json;

namespace LivePerson.Protocol.IntegrationTests.Emulation;

/// <summary>The server-sent events of the agent's screen, as a browser reads them.</summary>
internal sealed class ScreenEvents : IAsyncDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private ScreenEvents(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _lines = new StreamReader(stream);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ScreenEvents> OpenAsync(HttpClient http)
    {
        HttpResponseMessage response =
            await http.GetAsync("/screen/events", HttpCompletionOption.ResponseHeadersRead, Stop);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        ScreenEvents events = new(response, await response.Content.ReadAsStreamAsync(Stop));
        // With the first settings the page is told of all that follows.
        await events.NextAsync("settings");
        return events;
    }

    /// <summary>The next event of a name that fits.</summary>
    public async Task<JsonElement> NextAsync(string name, Func<JsonElement, bool>? fits = null)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        while (await _lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line != $"event: {name}")
            {
                continue;
            }

            string data = (await _lines.ReadLineAsync(Stop))!["data: ".Length..];
            JsonElement read = JsonDocument.Parse(data).RootElement;
            if (fits?.Invoke(read) ?? true)
            {
                return read;
            }
        }

        throw new InvalidOperationException("The stream has ended.");
    }

    /// <summary>Reads to the end of the stream, however it ends.</summary>
    public async Task EndAsync()
    {
        try
        {
            while (await _lines.ReadLineAsync(Stop) is not null)
            {
                // What is still on its way.
            }
        }
        catch (IOException)
        {
            // Cut off, which is an end, too.
        }
    }

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        _response.Dispose();
        return ValueTask.CompletedTask;
    }
}
