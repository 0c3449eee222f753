using LivePerson.Protocol.Generators.Diagnostics;
using LivePerson.Protocol.Generators.Locking;
using LivePerson.Protocol.Generators.Model;
using LivePerson.Protocol.Generators.Model.Building;
using LivePerson.Protocol.Generators.Parsing;
using LivePerson.Protocol.Generators.Tests.Parsing;

namespace LivePerson.Protocol.Generators.Tests.Locking;

/// <summary>Schemas that were locked, and schemas that are held against that lock.</summary>
internal static class LockedSample
{
    public static ProtocolLock Lock(params (string Name, string Text)[] schemas) =>
        LockBuilder.Build(Model(Documents(schemas), ProtocolSettings.Default), ProtocolSettings.Default);

    public static ProtocolLock Lock(string schema) => Lock(("Sample", schema));

    /// <summary>What the guard says of schemas after others were locked.</summary>
    public static IReadOnlyList<Problem> Check((string Name, string Text)[] before, (string Name, string Text)[] after)
    {
        SchemaDocument[] documents = Documents(after);
        ProtocolModel model = Model(documents, ProtocolSettings.Default);
        Assert.Empty(model.Problems.Where(problem => problem.Rule.IsError).Select(SampleSchemas.Describe));
        return LockGuard.Check(model, ProtocolSettings.Default, documents, File(LockWriter.Write(Lock(before))), TestContext.Current.CancellationToken);
    }

    public static IReadOnlyList<Problem> Check(string before, string after) => Check([("Sample", before)], [("Sample", after)]);

    public static SchemaFile File(string text) => new("/project/schema/protocol.lock.json", "schema/protocol.lock.json", text);

    public static SchemaDocument[] Documents((string Name, string Text)[] schemas) =>
        [.. schemas.Select(schema => SampleSchemas.Document(schema.Text, $"schema/{schema.Name}.schema.json"))];

    public static ProtocolModel Model(SchemaDocument[] documents, ProtocolSettings settings) =>
        ModelBuilder.Build(documents, settings, "Acme.Chat", TestContext.Current.CancellationToken);
}
