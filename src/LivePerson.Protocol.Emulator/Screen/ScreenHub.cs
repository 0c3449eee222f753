using LivePerson.Protocol.Emulator.State;

namespace LivePerson.Protocol.Emulator.Screen;

/// <summary>Tells every open page that something is new; each fetches for itself what it has not shown yet.</summary>
internal sealed class ScreenHub : IConversationListener
{
    private readonly object _lock = new();
    private readonly HashSet<ScreenNews> _pages = [];

    public void OnEvent(DialogEvent dialogEvent) => OnChange(dialogEvent.Dialog.Conversation);

    public void OnChange(EmulatedConversation conversation)
    {
        foreach (ScreenNews page in Pages())
        {
            page.Add(conversation.Id);
        }
    }

    /// <summary>Says that there is a new request, a notification went on, or a setting changed.</summary>
    public void OnTraffic()
    {
        foreach (ScreenNews page in Pages())
        {
            page.Signal();
        }
    }

    public ScreenNews Open()
    {
        ScreenNews page = new();
        lock (_lock)
        {
            _pages.Add(page);
        }

        return page;
    }

    public void Close(ScreenNews page)
    {
        lock (_lock)
        {
            _pages.Remove(page);
        }
    }

    private ScreenNews[] Pages()
    {
        lock (_lock)
        {
            return [.. _pages];
        }
    }
}
