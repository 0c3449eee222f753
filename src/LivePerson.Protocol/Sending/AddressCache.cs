namespace LivePerson.Protocol;

/// <summary>
/// The addresses of operations. Those without values in their path are worked out only once.
/// </summary>
internal sealed class AddressCache(ConnectorEndpoint endpoint)
{
    // Replaced as a whole: a sender has few operations, and readers need no lock.
    private volatile KeyValuePair<object, Uri>[] _known = [];

    public Uri Get(object operation, string pathTemplate, ReadOnlySpan<string> pathValues)
    {
        if (!pathValues.IsEmpty)
        {
            return Create(pathTemplate, pathValues);
        }

        KeyValuePair<object, Uri>[] known = _known;
        foreach (KeyValuePair<object, Uri> entry in known)
        {
            if (ReferenceEquals(entry.Key, operation))
            {
                return entry.Value;
            }
        }

        Uri address = Create(pathTemplate, pathValues);
        _known = [.. known, new(operation, address)];

        return address;
    }

    private Uri Create(string pathTemplate, ReadOnlySpan<string> pathValues) =>
        new(endpoint.BaseAddress, PathTemplate.Expand(pathTemplate, endpoint.AccountId, pathValues));
}
