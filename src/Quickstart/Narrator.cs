using System.Text.RegularExpressions;

namespace Quickstart;

/// <summary>Prints what goes over the wire: everything exactly, but for tokens and the client secret.</summary>
internal sealed partial class Narrator(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        string sent = request.Content is { } content
            ? await content.ReadAsStringAsync(cancellationToken)
            : "(nothing)";
        Console.WriteLine($"to        {request.Method} {request.RequestUri}");
        Console.WriteLine($"sent      {Hide(sent)}");

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        // Buffered, so that the sender can read it once more.
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        Console.WriteLine($"received  {Hide(await response.Content.ReadAsStringAsync(cancellationToken))}");
        return response;
    }

    private static string Hide(string text) => Secret().Replace(text, "${name}(hidden)").ReplaceLineEndings(" ");

    [GeneratedRegex("""(?<name>"(access_)?token"\s*:\s*"|client_secret=)[^"&]*""")]
    private static partial Regex Secret();
}
