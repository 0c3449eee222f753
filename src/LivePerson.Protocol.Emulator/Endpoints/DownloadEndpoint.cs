using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Swift: gives the bytes of a file at the address that was given for it.</summary>
internal sealed class DownloadEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("download", "GET", FileStore.PathTemplate);

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(Load(request));

    private Answer Load(EmulatorRequest request)
    {
        if (services.Files.Problem(
            "GET", request.Path, request.Query("temp_url_sig"), request.Query("temp_url_expires")) is { } problem)
        {
            return StorageRefusals.InvalidAddress(problem);
        }

        return services.Files.TryGet(request.Path, out StoredFile? file)
            ? new Answer
            {
                StatusCode = 200,
                Body = file.Bytes,
                ContentType = file.ContentType,
                RecordedBody = $"({file.Bytes.Length} bytes)",
            }
            : StorageRefusals.NoSuchFile();
    }
}
