using BenchmarkDotNet.Running;
using LivePerson.Protocol.Benchmarks.Analyzers;
using LivePerson.Protocol.Benchmarks.Flood;
using LivePerson.Protocol.Benchmarks.Generator;
using LivePerson.Protocol.Benchmarks.Ratios;
using LivePerson.Protocol.Benchmarks.Sending;
using LivePerson.Protocol.Benchmarks.Soak;

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
    case ["analyzers"]:
        await AnalyzerReport.PrintAsync(Console.Out).ConfigureAwait(false);
        break;
    case ["soak", .. string[] size]:
        return await SoakReport.RunAsync(size, Console.Out).ConfigureAwait(false);
    case ["flood", .. string[] size]:
        return await FloodReport.RunAsync(size, Console.Out).ConfigureAwait(false);
    case [AnswerServer.Argument]:
        AnswerServer.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
