using System.Globalization;

namespace LivePerson.Protocol.Hosting;

/// <summary>
/// So many calls wait for their turn in the dialog that no more are taken
/// (<see cref="LivePersonConnectorOptions.MaxWaitingPerDialog"/>). Nothing was sent.
/// </summary>
public sealed class DialogOverloadedException : LivePersonException
{
    internal DialogOverloadedException(string operation, int waiting)
        : base(
            operation,
            string.Create(CultureInfo.InvariantCulture, $"{operation} was not sent: {waiting} calls wait in its dialog."),
            null)
    {
    }
}
