namespace LivePerson.Protocol.Emulator;

/// <summary>The two shapes in which the Domain API answers a look-up of one service.</summary>
public enum DomainAnswerShape
{
    /// <summary>The current one: <c>{"baseURIs":[{"service":…,"account":…,"baseURI":…}]}</c>.</summary>
    List,

    /// <summary>The older one: <c>{"service":…,"account":…,"baseURI":…}</c>.</summary>
    OneObject,
}
