using LivePerson.Protocol.Emulator;

namespace Quickstart;

/// <summary>What the agent sees. Only the emulator can tell; at LivePerson itself a person has to look.</summary>
internal sealed class AgentScreen(LivePersonEmulator? emulator, TimeSpan pause)
{
    /// <summary>Says what the agent sees, and gives a person who looks at the screen the time to see it, too.</summary>
    public async Task ShowAsync(string dialogId, string expected)
    {
        Console.WriteLine(
            emulator is null
                ? $"agent     should see {expected}: look at the agent workspace"
                : $"agent     {Describe(emulator.AgentSees(dialogId))}");
        await Task.Delay(pause);
    }

    private static string Describe(AgentView view)
    {
        string typing = view.IsTyping ? "typing…" : "no typing";
        string messages = string.Join(", ", view.Messages.Select(static message => $"\"{message.Text}\""));
        return $"sees {typing}, {(messages.Length == 0 ? "no message" : messages)}";
    }
}
