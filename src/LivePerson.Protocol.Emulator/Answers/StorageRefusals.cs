using System.Text;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>How the storage says no: it is OpenStack's Swift, and speaks plain text, not LivePerson's shape.</summary>
internal static class StorageRefusals
{
    public static Answer InvalidAddress(string verdict) => Of(401, "401 Unauthorized: Temp URL invalid", verdict);

    public static Answer NoSuchFile() =>
        Of(404, "404 Not Found: The resource could not be found.", "There is no such file.");

    public static Answer TooLong() => Of(
        413,
        "413 Request Entity Too Large: The body of your request was too large for this server.",
        "A file has at most 3 MB.");

    public static Answer Unreadable(string problem) => Of(400, "400 Bad Request", problem);

    private static Answer Of(int status, string text, string verdict) => new()
    {
        StatusCode = status,
        Body = Encoding.UTF8.GetBytes(text + "\n"),
        ContentType = "text/plain; charset=utf-8",
        Verdict = verdict,
    };
}
