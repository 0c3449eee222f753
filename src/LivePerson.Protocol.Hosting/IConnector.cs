namespace LivePerson.Protocol.Hosting;

/// <summary>
/// The connector between a channel and LivePerson. Registered by <c>AddLivePersonConnector</c>, as a singleton; all members
/// may be used from several threads at once.
/// </summary>
public interface IConnector
{
    /// <summary>
    /// What one consumer does. Cheap to get, nothing is sent by it; keep it or get it anew for each message.
    /// </summary>
    /// <param name="externalId">
    /// The consumer's id in the channel's own system, the same one each time: a customer number, a telephone number. It is
    /// told to LivePerson and to nobody else.
    /// </param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    IConsumerConnector ForConsumer(string externalId);
}
