using System.Net.Http.Headers;

namespace LivePerson.Protocol;

/// <summary>
/// The media types of requests.
/// </summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";

    private static readonly MediaTypeHeaderValue JsonHeader = new(Json);
    private static readonly MediaTypeHeaderValue FormHeader = new(Form);

    /// <summary>The header's value; the common ones are shared, since nobody changes them.</summary>
    public static MediaTypeHeaderValue ToHeader(string mediaType) => mediaType switch
    {
        Json => JsonHeader,
        Form => FormHeader,
        _ => new(mediaType),
    };
}
