using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Serialization;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Reads request bodies by the schemas. Nothing that a client sends makes it throw.</summary>
internal static class RequestReader
{
    // Pointers hold names of the client's choice; an answer need not repeat a megabyte of them.
    private const int MaxProblemLength = 500;

    public static ReadResult<TRequest> Read<TRequest>(RequestBody body)
        where TRequest : class, IProtocolValue<TRequest>
    {
        if (body.Problem is { } problem)
        {
            return Failed<TRequest>(problem);
        }

        if (body.Bytes.IsEmpty)
        {
            return Failed<TRequest>("The body is empty.");
        }

        try
        {
            TRequest request = ProtocolJson.Parse<TRequest>(Leniency.Of(body).Span);
            SchemaViolation? violation = ProtocolJson.Validate(request).FirstOrDefault(Leniency.Minds);
            return violation is null
                ? new ReadResult<TRequest>(request, null)
                : Failed<TRequest>($"The body violates its schema: {violation.Message}");
        }
        catch (ProtocolJsonException exception)
        {
            return Failed<TRequest>(exception.Message);
        }
    }

    private static ReadResult<TRequest> Failed<TRequest>(string problem)
        where TRequest : class =>
        new(null, problem.Length <= MaxProblemLength ? problem : Shorten(problem));

    private static string Shorten(string problem)
    {
        // Half a surrogate pair could not be written.
        int length = char.IsHighSurrogate(problem[MaxProblemLength - 1]) ? MaxProblemLength - 1 : MaxProblemLength;
        return $"{problem.AsSpan(0, length)}…";
    }
}
