using System.Buffers;
using System.Text.Json;

namespace LivePerson.Protocol.Emulator.Answers;

/// <summary>The JSON of every answer.</summary>
internal static class AnswerBodies
{
    public static byte[] Domain(string service, string account, string domain) =>
        Write(json => WriteDomain(json, service, account, domain));

    public static byte[] Domains(IEnumerable<string> services, string account, string domain) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("baseURIs");
        foreach (string service in services)
        {
            WriteDomain(json, service, account, domain);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static byte[] AppToken(string token) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("access_token", token);
        json.WriteString("token_type", "Bearer");
        json.WriteEndObject();
    });

    public static byte[] ConsumerToken(string token) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("token", token);
        json.WriteEndObject();
    });

    public static byte[] Published(string requestId, int sequence) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("reqId", requestId);
        json.WriteString("code", "OK");
        json.WriteStartObject("body");
        json.WriteNumber("sequence", sequence);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static byte[] Said(string requestId, string text) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("reqId", requestId);
        json.WriteString("code", "OK");
        json.WriteString("body", text);
        json.WriteEndObject();
    });

    public static byte[] Opened(string profileId, string requestId, string conversationId) => Write(json =>
    {
        json.WriteStartArray();
        WriteBatchResult(json, profileId, "msg", "OK User Profile set successfully");
        WriteBatchResult(json, requestId, "conversationId", conversationId);
        json.WriteEndArray();
    });

    public static byte[] Error(int status, int errorCode, string title, string details) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("kind", "resp");
        json.WriteNumber("code", status);
        json.WriteStartObject("body");
        json.WriteString("title", title);
        json.WriteString("details", details);
        json.WriteNumber("errorCode", errorCode);
        json.WriteEndObject();
        json.WriteString("type", ".ReqBody$ErrorResp");
        json.WriteEndObject();
    });

    public static byte[] OAuthError(string error, string description) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("error", error);
        json.WriteString("error_description", description);
        json.WriteEndObject();
    });

    private static void WriteDomain(Utf8JsonWriter json, string service, string account, string domain)
    {
        json.WriteStartObject();
        json.WriteString("service", service);
        json.WriteString("account", account);
        json.WriteString("baseURI", domain);
        json.WriteEndObject();
    }

    private static void WriteBatchResult(Utf8JsonWriter json, string requestId, string member, string value)
    {
        json.WriteStartObject();
        json.WriteString("code", "OK");
        json.WriteStartObject("body");
        json.WriteString(member, value);
        json.WriteEndObject();
        json.WriteString("reqId", requestId);
        json.WriteEndObject();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter json = new(output))
        {
            write(json);
        }

        return output.WrittenSpan.ToArray();
    }
}
