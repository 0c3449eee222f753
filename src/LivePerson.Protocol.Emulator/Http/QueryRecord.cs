using Microsoft.AspNetCore.Http;

namespace LivePerson.Protocol.Emulator.Http;

/// <summary>A query as it may be recorded: a client may put its secret there, so that few values are kept.</summary>
internal static class QueryRecord
{
    private static readonly string[] Harmless = ["v", "version", "grant_type", "temp_url_expires"];

    public static string Of(IQueryCollection query) => string.Join('&', query.Select(
        static parameter => Harmless.Contains(parameter.Key)
            ? $"{parameter.Key}={parameter.Value}"
            : $"{parameter.Key}={Answers.Answer.Hidden}"));
}
