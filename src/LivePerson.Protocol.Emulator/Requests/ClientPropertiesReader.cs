using System.Text;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Requests;

/// <summary>Reads the header <c>Client-Properties</c>, which may be missing.</summary>
internal static class ClientPropertiesReader
{
    private const string Header = "Client-Properties";

    public static ReadResult<ClientPropertiesHeader> Read(EmulatorRequest request)
    {
        if (!request.HasHeader(Header))
        {
            return default;
        }

        if (request.Header(Header) is not { } text)
        {
            return new(null, $"The header {Header} is empty or given twice.");
        }

        RequestBody json = new(Encoding.UTF8.GetBytes(text), null);
        ReadResult<ClientPropertiesHeader> read = RequestReader.Read<ClientPropertiesHeader>(json);
        return read.Problem is null ? read : new(null, $"The header {Header} is not what it should be: {read.Problem}");
    }
}
