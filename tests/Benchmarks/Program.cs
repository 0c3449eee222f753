using BenchmarkDotNet.Running;
using LivePerson.Protocol.Benchmarks.Ratios;

if (args is ["ratios"])
{
    RatioReport.Print(Console.Out);

    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

return 0;
