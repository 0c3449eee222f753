using System.Globalization;
using LivePerson.Protocol.Facts;

namespace LivePerson.Protocol;

public sealed partial record GenerateURLForUploadFile
{
    /// <summary>
    /// Makes one from the file's length.
    /// </summary>
    /// <param name="fileSize">Size of the file in bytes.</param>
    /// <param name="fileType">What kind of file it is: JPG, PNG, GIF or JPEG.</param>
    /// <param name="id">Labels the request: the answer repeats it as <c>reqId</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The size is negative, or above <see cref="FileSender.MaxLength"/>.
    /// </exception>
    public static GenerateURLForUploadFile Create(
        long fileSize, FileType fileType, [CreateParameter("/id")] string id = "1")
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fileSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fileSize, FileSender.MaxLength);

        return Create(fileSize.ToString(CultureInfo.InvariantCulture), fileType, id);
    }
}
