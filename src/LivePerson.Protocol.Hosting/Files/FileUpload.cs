using LivePerson.Protocol.Hosting.Calls;
using LivePerson.Protocol.Hosting.Dialogs;

namespace LivePerson.Protocol.Hosting.Files;

/// <summary>
/// Puts a consumer's file into LivePerson's storage.
/// </summary>
internal sealed class FileUpload(FileToSend file, ConsumerCalls calls, ConnectorServices services)
{
    /// <returns>Where the file lies, for the event that tells of it.</returns>
    public async Task<HostedFile> RunAsync(Turn turn, CancellationToken cancellationToken)
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

        // An answer without an address was refused before anything was sent to it.
        return new() { RelativePath = url.Body!.RelativePath, FileType = file.FileType };
    }
}
