namespace LivePerson.Protocol.Serialization;

/// <summary>
/// One request that the protocol knows: how it is sent and what answers it. Generated senders hold one for each method.
/// </summary>
/// <typeparam name="TRequest">The request; <see cref="NoBody"/> if it has no body.</typeparam>
/// <typeparam name="TResponse">The answer.</typeparam>
/// <param name="name">The name in errors and telemetry, for instance <c>ms.PublishEvent</c>.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pathTemplate">
/// The path with its constant query, for instance <c>api/account/{accountId}/service?version=1.0</c>. The account comes
/// from the endpoint, other values in the order of their places.
/// </param>
public sealed class Operation<TRequest, TResponse>(string name, HttpMethod method, string pathTemplate)
    where TRequest : IProtocolValue<TRequest>
    where TResponse : IProtocolValue<TResponse>
{
    /// <summary>
    /// The name in errors and telemetry.
    /// </summary>
    public string Name { get; } = name;

    /// <summary>
    /// The HTTP method.
    /// </summary>
    public HttpMethod Method { get; } = method;

    /// <summary>
    /// The path with places in braces.
    /// </summary>
    public string PathTemplate { get; } = pathTemplate;

    /// <summary>
    /// How the request is spelled: <c>application/json</c> by default, or <c>application/x-www-form-urlencoded</c> for a
    /// flat request.
    /// </summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>
    /// The header in which the app token goes along, bare; <see langword="null"/>, the default, if it does not.
    /// </summary>
    public string? AppTokenHeader { get; init; }

    /// <summary>
    /// The header in which the consumer's token goes along, bare; <see langword="null"/>, the default, if it does not.
    /// </summary>
    public string? ConsumerTokenHeader { get; init; }

    /// <summary>
    /// Whether the request may be sent again without harm.
    /// </summary>
    public bool IsIdempotent { get; init; }
}
