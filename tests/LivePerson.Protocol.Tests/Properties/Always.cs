using FsCheck;
using FsCheck.Fluent;

namespace LivePerson.Protocol.Tests.Properties;

/// <summary>What holds for every value of a kind: tried on many of them, new ones in each run.</summary>
internal static class Always
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>The values that FsCheck itself knows to make.</summary>
    public static Gen<T> AnyOf<T>() => ArbMap.Default.GeneratorFor<T>();

    /// <summary>Fails with the value for which it does not hold, and with the seed that makes it again.</summary>
    public static void Holds<T>(Gen<T> any, Action<T> property) =>
        Prop.ForAll(any.ToArbitrary(), property).Check(Config);
}
