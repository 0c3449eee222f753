using System.Globalization;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;
using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Gives addresses to put files to and to get them from.</summary>
internal sealed class GenerateURLResponder(EmulatorServices services)
{
    private static readonly FileType[] Uploadable = [FileType.Jpg, FileType.Jpeg, FileType.Png, FileType.Gif];

    public Answer Respond(GenerateURLForUploadFile request)
    {
        if (!Uploadable.Contains(request.Body.FileType))
        {
            return Refusals.BadRequest("The fileType of an upload is JPG, PNG, GIF or JPEG.");
        }

        if (!long.TryParse(request.Body.FileSize, NumberStyles.None, CultureInfo.InvariantCulture, out long size)
            || size > FileStore.MaxFileLength)
        {
            return Refusals.BadRequest("A file has at most 3 MB.");
        }

        return Given(request.Id, "PUT", FileStore.NewPath(services.Options.AccountId));
    }

    public Answer Respond(GenerateURLForDownloadFile request) =>
        FileStore.IsPathOf(services.Options.AccountId, request.Body.RelativePath)
            ? Given(request.Id, "GET", request.Body.RelativePath)
            : Refusals.BadRequest("The relativePath is none that an upload was given.");

    private Answer Given(string requestId, string method, string path)
    {
        TemporaryUrlQuery query = services.Files.Sign(method, path);
        GenerateURLResponse answer = ToResponse(requestId, path, query);
        GenerateURLResponse recorded = ToResponse(requestId, path, query with { TempUrlSig = Answer.Hidden });
        return Answer.Secret(200, answer, recorded);
    }

    private static GenerateURLResponse ToResponse(string requestId, string path, TemporaryUrlQuery query) => new()
    {
        ReqId = requestId,
        Code = new ResponseCodeString { Value = "OK" },
        Body = new() { RelativePath = path, QueryParams = query },
    };
}
