using System.Collections.Immutable;
using LivePerson.Protocol.Analyzers.Literals;
using LivePerson.Protocol.Analyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LivePerson.Protocol.Analyzers.Tests.Literals;

/// <summary>What a finding says, word by word: it is all that the reader gets.</summary>
public sealed class MessageTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        new ConstantMustBeKnownValue(), new DialogIdMustBeReal(), new JsonMustBeTyped(), new OpenEnumMustHaveValue(),
        new RequestIdMustFit(), new SecretMustNotBeWritten(),
    ];

    [Theory]
    [InlineData("""_ = ChatState.Parse("PAUSED");""", "'PAUSED' is not a known value of ChatState: write ChatState.Pause")]
    [InlineData(
        """_ = ChatState.Active.Value == "PAUSED";""",
        "'PAUSED' is not a known value of ChatState: write ChatState.Values.Pause")]
    [InlineData(
        "_ = default(ChatState);",
        "This ChatState has no value and never validates: write one of its values, for instance ChatState.Active")]
    [InlineData(
        """_ = PublishEvent.Create("", ChatStateEvent.Pause);""",
        "'' is not a dialog's id: pass the id that the service gave the dialog")]
    [InlineData(
        """_ = PublishEvent.Create(d, ChatStateEvent.Pause, id: "");""",
        "This request id has 0 characters: write 1 to 64, unique within the batch")]
    [InlineData(
        """_ = "{\"type\":\"ms.PublishEvent\"}";""",
        "This is a PublishEvent written by hand: build it with the type PublishEvent, which the compiler checks")]
    [InlineData(
        """_ = "{\"chatState\":\"PAUSE\"}";""",
        "This is a ChatStateEvent written by hand: build it with the type ChatStateEvent, which the compiler checks")]
    [InlineData(
        """_ = client.PostAsync("https://h/api/account/1/messaging/consumer/conversation/send", new StringContent(d));""",
        "This is a PublishEvent written by hand: build it with the type PublishEvent, which the compiler checks")]
    public Task Statement(string statement, string message) => Verify($$"""
        using LivePerson.Protocol;

        public class User
        {
            public void Run(HttpClient client, string d)
            {
                {{statement}}
            }
        }
        """, message);

    [Theory]
    [InlineData("private ChatState state;")]
    [InlineData("private ChatState State { get; }")]
    public Task Member(string member) => Verify(
        $$"""
        using LivePerson.Protocol;

        public class User
        {
            {{member}}

            public object Run() => this.{{(member.Contains("State {", StringComparison.Ordinal) ? "State" : "state")}};
        }
        """,
        "This ChatState has no value and never validates: write one of its values, for instance ChatState.Active");

    private static async Task Verify(string source, string message)
    {
        ImmutableArray<Diagnostic> found = await UserProject.AnalyzeAsync(
            UserProject.Create(source, References.WithLibrary), Rules, Rules.SelectMany(rule => rule.SupportedDiagnostics).Select(it => it.Id));

        Assert.Equal([message], found.Select(it => it.GetMessage(null)));
    }
}
