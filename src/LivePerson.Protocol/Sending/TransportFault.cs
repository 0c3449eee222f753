using System.Net.Http;

namespace LivePerson.Protocol;

/// <summary>
/// Faults of the transport, told apart from the caller's own cancellation.
/// </summary>
internal static class TransportFault
{
    public static bool IsOne(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        HttpRequestException or IOException or TimeoutException => true,
        _ => false,
    };

    public static LivePersonTransportException ToException(string operation, Exception exception)
    {
        bool isTimeout = exception is TimeoutException || exception.InnerException is TimeoutException;
        bool mayHaveArrived = exception is not HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError
                or HttpRequestError.ConnectionError
                or HttpRequestError.SecureConnectionError
                or HttpRequestError.ProxyTunnelError,
        };

        return new(operation, isTimeout, mayHaveArrived, exception);
    }
}
