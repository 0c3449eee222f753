namespace LivePerson.Protocol.Generators.Emission;

/// <summary>Members that every message has: writing, reading, checking.</summary>
internal static class RootMembersEmitter
{
    /// <summary>Members that a union already has are inherited; its readers are hidden by those of the case.</summary>
    public static bool Write(SourceWriter writer, string name, bool isRoot, string? union = null, bool isUnionRoot = false)
    {
        List<Action<SourceWriter>> groups = [];
        if (isRoot && !isUnionRoot)
        {
            groups.Add(WriteWriters);
        }

        if (isRoot)
        {
            string modifier = isUnionRoot ? "new " : "";
            groups.Add(it => WriteByteReader(it, name, modifier));
            groups.Add(it => WriteTextReader(it, name, modifier));
            groups.Add(it => WriteStreamReader(it, name, modifier));
        }

        if (union is null)
        {
            groups.Add(WriteValidate);
        }

        writer.WriteSeparated(groups, static (it, write) => write(it));
        return groups.Count > 0;
    }

    /// <summary>
    /// Members of a message that is an open enum. It has no <c>Parse</c> of JSON text: of an enum that takes the value itself.
    /// </summary>
    public static void WriteOfEnum(SourceWriter writer, string name)
    {
        Action<SourceWriter>[] groups = [WriteWriters, it => WriteByteReader(it, name), it => WriteStreamReader(it, name), WriteValidate];
        writer.WriteSeparated(groups, static (it, write) => write(it));
    }

    private static void WriteWriters(SourceWriter writer) => writer.WriteLine("""
        /// <summary>The JSON of this message, in UTF-8, without white space.</summary>
        public byte[] ToUtf8Bytes() => ProtocolJson.ToUtf8Bytes(this);

        /// <summary>Writes the JSON of this message, in UTF-8, without white space. Nothing is validated.</summary>
        /// <param name="output">Where to; nothing is allocated if it has room.</param>
        public void WriteTo(IBufferWriter<byte> output) => ProtocolJson.WriteTo(this, output);
        """);

    private static void WriteByteReader(SourceWriter writer, string name, string modifier = "") => writer.WriteLine($"""
        /// <summary>Reads a message from UTF-8 JSON; nothing that it holds is lost.</summary>
        /// <exception cref="ProtocolJsonException">It is not JSON, or not this message.</exception>
        public static {modifier}{name} Parse(ReadOnlySpan<byte> utf8Json) => ProtocolJson.Parse<{name}>(utf8Json);
        """);

    private static void WriteTextReader(SourceWriter writer, string name, string modifier) => writer.WriteLine($"""
        /// <summary>Reads a message from JSON text; nothing that it holds is lost.</summary>
        /// <exception cref="ProtocolJsonException">It is not JSON, or not this message.</exception>
        public static {modifier}{name} Parse(string json) => ProtocolJson.Parse<{name}>(json);
        """);

    private static void WriteStreamReader(SourceWriter writer, string name, string modifier = "") => writer.WriteLine($"""
        /// <summary>Reads a message from a stream of UTF-8 JSON, to the stream's end.</summary>
        /// <exception cref="ProtocolJsonException">It is not JSON, or not this message.</exception>
        public static {modifier}ValueTask<{name}> ParseAsync(Stream utf8Json, CancellationToken cancellationToken = default) =>
            ProtocolJson.ParseAsync<{name}>(utf8Json, cancellationToken);
        """);

    private static void WriteValidate(SourceWriter writer) => writer.WriteLine("""
        /// <summary>What the schema forbids in this value; empty, and without cost, if it is valid.</summary>
        public IReadOnlyList<SchemaViolation> Validate() => ProtocolJson.Validate(this);
        """);
}
