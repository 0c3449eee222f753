using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// Puts a consumer's files into LivePerson's storage.
/// </summary>
internal sealed class FileUploads(ConsumerCalls calls, ConnectorServices services)
{
    /// <returns>Where the file lies, for the event that tells of it.</returns>
    public async Task<string> UploadAsync(FileToSend file, Turn turn, CancellationToken cancellationToken)
    {
        GenerateURLResponse url = await calls.SendAsync(
            CallFacts.GetUploadAddress,
            GenerateURLForUploadFile.Create(file.Length, file.FileType),
            static (sender, request, token) => sender.SendAsync(request, token),
            cancellationToken,
            turn).ConfigureAwait(false);
        ConnectorEndpoint storage = await services.Domains
            .GetAsync(FileSender.ServiceName, cancellationToken).ConfigureAwait(false);

        await services.Calls.RunAsync(
            CallFacts.Upload(file.Content),
            (Sender: new FileSender(services.Clients.Files, storage), Url: url, File: file),
            static async (all, token) =>
            {
                all.File.Rewind();
                await all.Sender.UploadAsync(all.Url, all.File.Content, all.File.Length, token).ConfigureAwait(false);

                return all.Url;
            },
            cancellationToken,
            turn).ConfigureAwait(false);

        // An upload without an address was refused before it was sent.
        return url.Body!.RelativePath;
    }
}
