using System.Collections.Concurrent;
using System.Security.Cryptography;
using LivePerson.Protocol.Emulator.Answers;
using LivePerson.Protocol.Emulator.Http;

namespace LivePerson.Protocol.Emulator.Tokens;

/// <summary>Who is logged in as agent, by bearer token.</summary>
internal sealed class AgentSessions(LivePersonEmulatorOptions options)
{
    private const string Scheme = "Bearer ";

    private readonly ConcurrentDictionary<string, DateTimeOffset> _untilByToken = new(StringComparer.Ordinal);

    /// <summary>How long a session lasts.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromHours(8);

    public string Begin()
    {
        string token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        _untilByToken[token] = options.TimeProvider.GetUtcNow() + Lifetime;
        return token;
    }

    /// <summary>Null if the request is about this account and carries the token of a session that lasts.</summary>
    public Answer? Check(EmulatorRequest request)
    {
        if (request.Account != options.AccountId)
        {
            return Refusals.UnknownAccount();
        }

        if (request.Header("Authorization") is not { } value
            || !value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return Refusals.Unauthorized("Authorization must be Bearer and the token of a login.");
        }

        return _untilByToken.TryGetValue(value[Scheme.Length..].Trim(), out DateTimeOffset until)
            && options.TimeProvider.GetUtcNow() < until
            ? null
            : Refusals.Unauthorized("The bearer token is unknown or its session is over.");
    }
}
