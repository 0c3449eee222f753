namespace LivePerson.Protocol.Emulator.State;

/// <summary>
/// Hears of everything that happens in conversations, in order. It is called with the lock held, and must neither wait
/// nor call back.
/// </summary>
internal interface IConversationListener
{
    void OnEvent(DialogEvent dialogEvent);

    void OnChange(EmulatedConversation conversation);
}
