namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// The application's cache failed, in whatever way caches fail.
/// </summary>
internal sealed class SharedCacheException(Exception inner) : Exception("The application's cache failed.", inner)
{
    public static async Task<T> WrapAsync<T>(Task<T> access)
    {
        await WrapAsync((Task)access).ConfigureAwait(false);

        return await access.ConfigureAwait(false);
    }

    public static async Task WrapAsync(Task access)
    {
        try
        {
            await access.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new SharedCacheException(exception);
        }
    }
}
