using Microsoft.Playwright;

namespace LivePerson.Protocol.Emulator.Tests.Browsing;

/// <summary>The agent's screen in the words in which a person finds things: by role and name.</summary>
internal sealed class AgentsScreen(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public ILocator Conversations => page.GetByRole(AriaRole.Navigation, new() { Name = "Conversations" });

    public ILocator Title => page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Heading, new() { Level = 2 });

    public ILocator Messages => page.GetByRole(AriaRole.Log, new() { Name = "Messages" });

    public ILocator Typing => page.GetByRole(AriaRole.Status, new() { Name = "What the consumer is doing" });

    public ILocator Message => page.GetByRole(AriaRole.Textbox, new() { Name = "Message to the consumer" });

    public ILocator Skill => page.GetByRole(AriaRole.Textbox, new() { Name = "Skill" });

    public ILocator Problem => page.GetByRole(AriaRole.Alert);

    /// <summary>The entries of the tab that is open, newest first.</summary>
    public ILocator Traffic => page.GetByRole(AriaRole.Tabpanel).GetByRole(AriaRole.Listitem);

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public Task PressAsync(string button) => Button(button).ClickAsync();

    public Task OpenTabAsync(string name) => page.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    /// <summary>A fact of the conversation, such as its stage.</summary>
    public ILocator Fact(string name) =>
        page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Term).And(page.GetByText(name, new() { Exact = true }))
            .Locator("xpath=following-sibling::dd");

    public ValueTask DisposeAsync() => page.Context.DisposeAsync();
}
