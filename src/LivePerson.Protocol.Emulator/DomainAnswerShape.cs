namespace LivePerson.Protocol.Emulator;

/// <summary>The shapes in which the Domain API answers a look-up of one service.</summary>
public enum DomainAnswerShape
{
    /// <summary>Both at once, so that a client which knows either of them finds what it looks for.</summary>
    Both,

    /// <summary>The current one: <c>{"baseURIs":[{"service":…,"account":…,"baseURI":…}]}</c>.</summary>
    List,

    /// <summary>The older one: <c>{"service":…,"account":…,"baseURI":…}</c>.</summary>
    OneObject,
}
