using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Parsing;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Locking;

/// <summary>The file itself: stable text, read back as it was written, and never guessed at.</summary>
public sealed class LockFileTests
{
    [Fact]
    public void Lock_IsOneLineAMember()
    {
        ProtocolLock locked = LockedSample.Lock(
            ("State", """{ "enum": ["START", "END"] }"""),
            ("Order", """
                {
                  "type": "object",
                  "x-create": ["/id"],
                  "properties": {
                    "state": { "$ref": "State.schema.json" },
                    "id": { "type": "string", "pattern": "^\\d+$", "maxLength": 9 },
                    "kind": { "const": "order" }
                  },
                  "required": ["id", "kind"],
                  "additionalProperties": false
                }
                """));

        Assert.Equal(
            """
            {
              "lock": 1,
              "types": {
                "Order": {
                  "kind": "object",
                  "root": true,
                  "members": {
                    "id": { "name": "Id", "type": "string", "required": true, "limits": [{ "maxLength": 9 }, { "pattern": "^\\d+$" }] },
                    "kind": { "name": "Kind", "type": "string", "required": true, "constant": "order" },
                    "state": { "name": "State", "type": "State" }
                  },
                  "factories": {
                    "Create": [{ "type": "string", "name": "id", "pointer": "/id" }]
                  }
                },
                "State": {
                  "kind": "enum",
                  "root": true,
                  "values": {
                    "END": "END",
                    "START": "Start"
                  }
                }
              }
            }

            """,
            LockWriter.Write(locked));
    }

    [Fact]
    public void OwnSchemas_AreReadBackAsTheyWereLocked()
    {
        (ProtocolModel model, ProtocolSettings settings, SchemaDocument[] documents) = OwnProtocol();
        ProtocolLock locked = LockBuilder.Build(model, settings);

        LockReadResult read = LockReader.Read(LockedSample.File(LockWriter.Write(locked)), TestContext.Current.CancellationToken);

        Assert.Null(read.Problem);
        Assert.Equal(locked, read.Lock);
        Assert.Empty(LockComparer.Compare(locked, read.Lock!));
        Assert.True(documents.Length > 30 && locked.Types.Count > documents.Length && locked.Operations.Count > 3);
    }

    [Fact]
    public void OrderOfFilesAndMembers_DoesNotMatter()
    {
        ProtocolLock one = LockedSample.Lock(
            ("A", """{ "properties": { "x": { "type": "string" }, "y": { "type": "integer" } } }"""), ("B", """{ "enum": ["P", "Q"] }"""));

        ProtocolLock other = LockedSample.Lock(
            ("B", """{ "enum": ["Q", "P"] }"""), ("A", """{ "properties": { "y": { "type": "integer" }, "x": { "type": "string" } } }"""));

        Assert.Equal(LockWriter.Write(one), LockWriter.Write(other));
        Assert.DoesNotContain('\r', LockWriter.Write(one));
    }

    [Theory]
    [InlineData("""{ "lock": 1, "types": { "A": «oops» } }""", "expected a value, found 'oops'")]
    [InlineData("""{ "lock": «2», "types": {} }""", "expected \"lock\": 1, found 2")]
    [InlineData("""«{ "types": {} }»""", "expected \"lock\": 1, found none")]
    [InlineData("""«[]»""", "expected an object, found an empty array")]
    [InlineData("""{ "lock": 1, "types": { "A": «7» } }""", "expected an object, found 7")]
    [InlineData("""{ "lock": 1, "types": { "A": { "kind": «"thing"» } } }""", "expected object, tuple, value, union or enum, found \"thing\"")]
    [InlineData("""{ "lock": 1, "types": { "A": { "kind": "object" }, «"A"»: { "kind": "object" } } }""", "expected each name once, found \"A\" again")]
    [InlineData("""
        {
        «<»<<<<<< HEAD
          "lock": 1
        }
        """, "expected a member's name in quotes, found '<'")]
    public void UnreadableLock_IsAnErrorAtItsPlace(string marked, string expected)
    {
        MarkedText text = new(marked);

        LockReadResult read = LockReader.Read(new(MarkedText.Path, "schema/protocol.lock.json", text.Text), TestContext.Current.CancellationToken);

        Assert.Null(read.Lock);
        Assert.Equal(LockRules.LPP1060_Unreadable, read.Problem!.Rule);
        Assert.Contains(expected, read.Problem.Message, StringComparison.Ordinal);
        Assert.Equal(text.Spans.Single(), read.Problem.Span);
    }

    [Fact]
    public void RenamedNamespace_IsAnErrorInTheSettings()
    {
        ProtocolSettings before = new() { Namespace = "Acme.Chat", Context = "ChatJsonContext" };
        SchemaDocument[] documents = LockedSample.Documents([("A", "{}")]);
        string locked = LockWriter.Write(LockBuilder.Build(LockedSample.Model(documents, before), before));
        SourceSpan place = new("/project/schema/protocol.json", 15, 6, 0, 15, 0, 21);
        ProtocolSettings after = before with { Namespace = "Acme", NamespaceSpan = place };

        EquatableArray<Problem> problems = LockGuard.Check(
            LockedSample.Model(documents, after), after, documents, LockedSample.File(locked), TestContext.Current.CancellationToken);

        Problem problem = Assert.Single(problems);
        Assert.Equal((LockRules.LPP1079_NamespaceChanged, place), (problem.Rule, problem.Span));
    }

    private static (ProtocolModel Model, ProtocolSettings Settings, SchemaDocument[] Documents) OwnProtocol()
    {
        string folder = RepositoryFiles.PathOf("schema");
        SchemaDocument[] documents =
        [
            .. Directory.GetFiles(folder, "*.schema.json", SearchOption.AllDirectories)
                .Select(path => SchemaParser.Parse(FileOf(folder, path), TestContext.Current.CancellationToken)),
        ];
        ProtocolSettings settings = SettingsParser.Parse(FileOf(folder, Path.Combine(folder, "protocol.json")), TestContext.Current.CancellationToken);
        return (LockedSample.Model(documents, settings), settings, documents);
    }

    private static SchemaFile FileOf(string folder, string path) =>
        new(path, "schema/" + Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path));
}
