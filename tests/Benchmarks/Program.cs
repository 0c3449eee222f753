using BenchmarkDotNet.Running;
using LivePerson.Protocol.Benchmarks.Generator;
using LivePerson.Protocol.Benchmarks.Ratios;
using LivePerson.Protocol.Benchmarks.Sending;

switch (args)
{
    case ["ratios"]:
        RatioReport.Print(Console.Out);
        break;
    case ["send"]:
        await SendReport.PrintAsync(Console.Out).ConfigureAwait(false);
        break;
    case ["generator"]:
        GeneratorReport.Print(Console.Out);
        break;
    case [AnswerServer.Argument]:
        AnswerServer.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
