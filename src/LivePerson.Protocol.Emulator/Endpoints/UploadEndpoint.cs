using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Endpoints;

/// <summary>Swift: takes the bytes of a file at the address that was given for it.</summary>
internal sealed class UploadEndpoint(EmulatorServices services) : IEndpoint
{
    public Route Route { get; } = new("upload", "PUT", FileStore.PathTemplate);

    public int? MaxRequestBytes => FileStore.MaxFileLength;

    public ValueTask<Answer> AnswerAsync(EmulatorRequest request) => new(Store(request));

    public string RecordBody(RequestBody body) => $"({body.Bytes.Length} bytes)";

    private Answer Store(EmulatorRequest request)
    {
        if (services.Files.Problem(
            "PUT", request.Path, request.Query("temp_url_sig"), request.Query("temp_url_expires")) is { } problem)
        {
            return StorageRefusals.InvalidAddress(problem);
        }

        if (request.Body.IsTooLong)
        {
            return StorageRefusals.TooLong();
        }

        if (request.Body.Problem is { } unreadable)
        {
            return StorageRefusals.Unreadable(unreadable);
        }

        string contentType = request.MediaType.Length > 0 ? request.MediaType : "application/octet-stream";
        services.Files.Put(request.Path, new StoredFile(request.Body.Bytes, contentType));
        return new Answer { StatusCode = 201, Body = Array.Empty<byte>(), ContentType = "text/html; charset=UTF-8" };
    }
}
