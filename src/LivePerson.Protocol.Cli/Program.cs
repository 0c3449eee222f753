using System.Globalization;
using LivePerson.Protocol.Cli;
using LivePerson.Protocol.Cli.Output;

// What is printed is the same in every culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

return await CommandLine.RunAsync(args, Terminal.Create());
