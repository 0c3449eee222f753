namespace LivePerson.Protocol.Hosting.Files;

/// <summary>
/// A file on its way: so many bytes of a stream, from where it stands.
/// </summary>
internal sealed record FileToSend(Stream Content, FileType FileType, long Length, long Start)
{
    /// <exception cref="ArgumentException">The length is neither given nor known.</exception>
    public static FileToSend Create(Stream content, FileType fileType, long? length)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!content.CanSeek)
        {
            return new(content, fileType, length ?? throw NotKnown(), 0);
        }

        return new(content, fileType, length ?? content.Length - content.Position, content.Position);
    }

    /// <summary>Back to the beginning, before each try.</summary>
    public void Rewind()
    {
        if (Content.CanSeek)
        {
            Content.Position = Start;
        }
    }

    private static ArgumentException NotKnown() =>
        new("The stream does not know its length: say how many bytes are to be sent.", "length");
}
