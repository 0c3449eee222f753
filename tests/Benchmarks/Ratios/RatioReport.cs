using System.Globalization;

namespace LivePerson.Protocol.Benchmarks.Ratios;

/// <summary>
/// The figures that the project promises, as ratios within one process: what else the machine does hits both sides.
/// </summary>
internal static class RatioReport
{
    public static void Print(TextWriter output)
    {
        foreach (MessageLoops message in MessageLoops.All())
        {
            Figure[] figures = InterleavedRounds.Measure(
                message.Write,
                message.WriteBySystemTextJson,
                message.WriteByHand,
                message.CopyFinishedBytes,
                message.CopyFinishedPieces,
                message.Read,
                message.ReadBySystemTextJson);

            (Figure write, Figure writeStj) = (figures[0], figures[1]);
            (Figure byHand, Figure copy) = (figures[2], figures[3]);
            (Figure pieces, Figure read, Figure readStj) = (figures[4], figures[5], figures[6]);
            Line(output, message.Prefix, "write_vs_stj", write.Nanoseconds / writeStj.Nanoseconds);
            Line(output, message.Prefix, "write_vs_hand", write.Nanoseconds / byHand.Nanoseconds);
            Line(output, message.Prefix, "write_vs_memcpy", write.Nanoseconds / copy.Nanoseconds);
            Line(output, message.Prefix, "pieces_vs_memcpy", pieces.Nanoseconds / copy.Nanoseconds);
            Line(output, message.Prefix, "write_allocated_bytes", write.AllocatedBytes);
            Line(output, message.Prefix, "read_vs_stj", read.Nanoseconds / readStj.Nanoseconds);
            Line(output, message.Prefix, "read_allocated_vs_stj", read.AllocatedBytes / readStj.AllocatedBytes);
            Line(output, message.Prefix, "write_nanoseconds", write.Nanoseconds);
            Line(output, message.Prefix, "write_stj_nanoseconds", writeStj.Nanoseconds);
            Line(output, message.Prefix, "write_memcpy_nanoseconds", copy.Nanoseconds);
            Line(output, message.Prefix, "read_nanoseconds", read.Nanoseconds);
            Line(output, message.Prefix, "read_stj_nanoseconds", readStj.Nanoseconds);
            Line(output, message.Prefix, "read_allocated_bytes", read.AllocatedBytes);
            Line(output, message.Prefix, "read_stj_allocated_bytes", readStj.AllocatedBytes);
        }
    }

    private static void Line(TextWriter output, string prefix, string name, double value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{prefix}{name} {value:0.###}"));
}
