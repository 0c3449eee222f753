namespace LivePerson.Protocol.Hosting.Tokens;

/// <summary>
/// How long an app token is used, by what stands in it.
/// </summary>
internal static class AppTokenLifetime
{
    // As LivePerson documents it; for a token that does not say.
    private static readonly TimeSpan Documented = TimeSpan.FromMinutes(60);

    // A token that is over when it comes, by a clock that is wrong, must not be asked for with every request.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Until the renewal's time before its <c>exp</c>; half of its life if that is shorter.
    /// </summary>
    public static TimeSpan Of(string token, TimeSpan renewal, DateTimeOffset now)
    {
        TimeSpan life = JwtExpiry.Find(token) is { } expiry ? expiry - now : Documented;
        TimeSpan use = life > renewal ? life - renewal : life / 2;

        return use > Shortest ? use : Shortest;
    }
}
